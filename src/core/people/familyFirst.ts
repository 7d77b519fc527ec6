import type { Author } from '../paper.ts';
import { isGroup } from './isGroup.ts';

const initials = /\s((?:\p{Lu}\.?[ -]?){1,4})$/u;
const generation = /\s(Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$/;

interface Parts {
  family: string;
  given: string;
  suffix: string;
}

/**
 * "Smith JK", "van Raaij M.J. Jr", as MEDLINE and Scopus write all names: family name, then initials. Every name of the list
 * has that form and one of them can have no other reading: "Wei LI" and "Malcolm X" end in a family name.
 */
export function familyFirst(authors: readonly Author[]): readonly Author[] {
  const parts = new Map<Author, Parts>();
  for (const author of authors) {
    if (author.family !== undefined) continue;
    const found = partsOf(author.name);
    if (isGroup(author)) continue;
    if (found === undefined) return authors;
    parts.set(author, found);
  }
  const read = [...parts.values()];
  const isSure = read.some(({ given }) => isNoWord(given));
  const areLetters = read.length > 1 && read.every(({ given }) => given.length === 1);
  if (!isSure && !areLetters) return authors;
  return authors.map((author) => {
    const found = parts.get(author);
    if (found === undefined) return author;
    const { family, given, suffix } = found;
    const name = `${given} ${family}`;
    return suffix === ''
      ? { ...author, name, family, given }
      : { ...author, name: `${name}, ${suffix}`, family, given, suffix };
  });
}

function partsOf(name: string): Parts | undefined {
  const suffix = generation.exec(name)?.[1] ?? '';
  const whole = suffix === '' ? name : name.replace(generation, '');
  const match = initials.exec(whole);
  const family = whole.slice(0, match?.index);
  if (match === null || !/^[\p{L}\p{M}'’ .-]+$/u.test(family) || !/\p{L}{2}/u.test(family)) return undefined;
  return { family, given: match[1] ?? '', suffix };
}

/** "J.K.", "JK": full stops, or no vowel behind the first letter. */
function isNoWord(given: string): boolean {
  return given.includes('.') || /^\p{Lu}[B-DF-HJ-NP-TV-XZ]{1,3}$/u.test(given);
}
