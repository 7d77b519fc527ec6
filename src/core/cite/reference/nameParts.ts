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

function initialsOf(given: string): string {
  return given
    .replaceAll('.', '. ')
    .split(/\s+/)
    .map((word) => word.replaceAll(/(\p{L})[^-]*/gu, '$1.'))
    .filter((word) => /\p{L}/u.test(word))
    .join(' ');
}
