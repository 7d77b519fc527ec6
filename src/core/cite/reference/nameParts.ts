import type { Author } from '../../paper.ts';
import { personName } from '../../people/personName.ts';

/** The parts of a name that a reference puts in an order of its own; of a name that has none, `family` is all of it. */
export interface NameParts {
  /** With the particles before it: "van den Berg". */
  family: string;
  /** "Jan-Marie", and "J.-M." */
  given: string;
  initials: string;
  suffix: string;
}

export function nameParts(author: Author): NameParts {
  const name = personName(author);
  if (name.literal !== undefined) return { family: name.literal, given: '', initials: '', suffix: '' };
  const family = name.particle === '' ? name.family : `${name.particle} ${name.family}`;
  return { family, given: name.given, initials: initialsOf(name.given), suffix: name.suffix };
}

/** "J.-P." of "J.-P." as of "Jean-Pierre"; of "William (Bill)" no parenthesis that nothing closes. */
function initialsOf(given: string): string {
  return given
    .replaceAll(/\.(?!-)/g, '. ')
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .flatMap((part) => /\p{L}\p{M}*/u.exec(part)?.[0] ?? [])
        .map((letter) => `${letter}.`)
        .join('-'),
    )
    .filter((word) => word !== '')
    .join(' ');
}
