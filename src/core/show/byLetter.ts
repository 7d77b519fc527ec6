import { byCodeUnit } from '../words/byCodeUnit.ts';
import { sectionLetter } from '../words/sectionLetter.ts';

/** The entries of an alphabetical list that begin with one letter. */
export interface Letter<Entry> {
  /** `A` to `Z`, `Я`, `か`, or `#` for whatever begins with no letter. */
  letter: string;
  /** Part of an address: `a`, `u044f`, or `0` for `#`. */
  slug: string;
  entries: Entry[];
}

/**
 * Parts a list, already in order, by the first letter of what it is sorted by, as the language of the list has letters
 * (see sectionLetter).
 */
export function byLetter<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  language = 'en',
): Letter<Entry>[] {
  const letters = Map.groupBy(entries, (entry) => sectionLetter(keyOf(entry), language));
  return [...letters]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([letter, own]) => ({ slug: slugOf(letter), letter: letter.toUpperCase(), entries: own }));
}

function slugOf(letter: string): string {
  if (letter === '#') return '0';
  return /[a-z]/.test(letter) ? letter : `u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
