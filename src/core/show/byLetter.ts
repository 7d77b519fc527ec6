import { plainLetters } from '../words/plainLetters.ts';

/** The entries of an alphabetical list that begin with one letter. */
export interface Letter<Entry> {
  /** `A` to `Z`, or `#` for whatever begins otherwise. */
  letter: string;
  /** Part of an address: `a`, or `0` for `#`. */
  slug: string;
  entries: Entry[];
}

/** Parts a list, already in order, by the first letter of what it is sorted by; accents do not count. */
export function byLetter<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Letter<Entry>[] {
  const letters = Map.groupBy(entries, (entry) => {
    const first = plainLetters(keyOf(entry)).slice(0, 1);
    return /^[a-z]$/.test(first) ? first : '0';
  });
  return [...letters].map(([slug, own]) => ({
    slug,
    letter: slug === '0' ? '#' : slug.toUpperCase(),
    entries: own,
  }));
}
