import { megabytes, number } from './speech.ts';
import { papers } from './counts.ts';

// Reading without a network: the page where a reader chooses what to keep.

export const description = 'Keep this shelf in your browser.';
export const lede =
  'Your browser can keep this shelf. Pages, search, exports and your saved list then work without a network.';
export const needsScript = 'Keeping the shelf needs JavaScript. Every page can be read and saved without it.';
export const notKept = 'There is no network, and this page is not kept in this browser.';
export const asking = 'Asking the browser what it keeps …';

export const wholeKept = ({ n, bytes }: { n: number; bytes: number }): string =>
  `The whole shelf is kept in this browser: ${papers(n)}, ${megabytes(bytes)}.`;
export const chosenKept = 'What you chose is kept in this browser.';
export const chosenMissing = 'Some of what you chose is not kept yet.';
export const frameKept = 'This browser keeps the frame of the shelf, its search, and the pages you visit.';
export const nothingKept = 'Nothing of this shelf is kept in this browser.';
export const allKept = 'All of this is kept.';
export const toLoad = (bytes: number): string => `To load: ${megabytes(bytes)}.`;

export const wholeShelf = (n: number): string => `The whole shelf, ${papers(n)}`;
export const onlyTopics = 'Only these topics, with the search of the whole shelf';
export const topicHolds = (n: number): string => `(${number(n)})`;
export const keep = 'Keep offline';
export const keepAgain = 'Keep it again';
export const remove = 'Remove from this browser';
export const pause = 'Pause';

export const loaded = 'Loaded';
export const loadedOf = ({ loaded: bytes, total }: { loaded: number; total: number }): string =>
  `${megabytes(bytes)} of ${megabytes(total)} loaded.`;
export const paused = (bytes: number): string =>
  `Paused after ${megabytes(bytes)}. “Keep offline” goes on from there.`;

/** What went wrong. */
export const troubles = {
  network:
    'Not all could be loaded: there is no network, or the shelf is being updated. What was loaded stays.',
  damaged: 'A part arrived damaged, and was not kept. Trying again later may help.',
  full: 'There is no room left: the disk is full, or the browser allows no more. What was loaded stays.',
  blocked:
    'This browser keeps nothing here: it is a private window, or storage is blocked. Pages can be read while there is a network.',
};
