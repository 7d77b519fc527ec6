import type { TroubleKind } from './trouble.ts';

const words: Readonly<Record<TroubleKind, string>> = {
  network:
    'Not all could be loaded: there is no network, or the shelf is being updated. What was loaded stays.',
  damaged: 'A part arrived damaged, and was not kept. Trying again later may help.',
  full: 'There is no room left: the disk is full, or the browser allows no more. What was loaded stays.',
  blocked:
    'This browser keeps nothing here: it is a private window, or storage is blocked. Pages can be read while there is a network.',
};

/** What went wrong, for a reader. */
export function tellTrouble(kind: TroubleKind): string {
  return words[kind];
}
