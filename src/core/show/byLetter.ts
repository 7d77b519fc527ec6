import { plainLetters } from '../words/plainLetters.ts';

/** The entries of an alphabetical list that begin with one letter. */
export interface Letter<Entry> {
  /** `A` to `Z`, `Я`, or `#` for whatever begins with no letter of an alphabet. */
  letter: string;
  /** Part of an address: `a`, `u044f`, or `0` for `#`. */
  slug: string;
  entries: Entry[];
}

/** Parts a list, already in order, by the first letter of what it is sorted by; accents do not count. */
export function byLetter<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Letter<Entry>[] {
  const letters = Map.groupBy(entries, (entry) => {
    const [first = ''] = plainLetters(keyOf(entry));
    return alphabets.test(first) ? first : '#';
  });
  return [...letters].map(([letter, own]) => ({
    slug: slugOf(letter),
    letter: letter.toUpperCase(),
    entries: own,
  }));
}

/** Scripts of few letters; Han, Hangul and Kana have too many first signs for a row of links. */
const alphabets =
  /^(?:[a-z]|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Armenian}|\p{Script=Georgian}|\p{Script=Devanagari}|\p{Script=Thai})$/u;

function slugOf(letter: string): string {
  if (letter === '#') return '0';
  return /[a-z]/.test(letter) ? letter : `u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
