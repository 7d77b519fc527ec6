import type { Author } from '../paper.ts';
import type { SourceRecord } from '../record.ts';
import { plainLetters } from '../words/plainLetters.ts';

/** The facts of which a paper has one each. */
export type Fact =
  | 'authors'
  | 'date'
  | 'year'
  | 'venue'
  | 'venueKind'
  | 'volume'
  | 'number'
  | 'pages'
  | 'publisher'
  | 'arxiv'
  | 'doi'
  | 'category';

/** Of two values of one fact the one that stands; undefined when they contradict each other. */
export type Agreement = (stands: unknown, value: unknown) => unknown;

/** Facts that belong to the place where a paper was published, and say nothing without it. */
export const ofThePublication: ReadonlySet<Fact> = new Set([
  'venue',
  'venueKind',
  'volume',
  'number',
  'pages',
  'publisher',
]);

const equal: Agreement = (stands, value) => (letters(stands) === letters(value) ? stands : undefined);

/** How each fact of two records of one paper is compared: what says more stands, as long as it says the same. */
export const agreements: Readonly<Record<Fact, Agreement>> = {
  authors: fullerAuthors,
  // 2023 and 2023-06-14: the day says more.
  date: (stands, value) => {
    const [short = '', long = ''] = [String(stands), String(value)].toSorted((a, b) => a.length - b.length);
    return long.startsWith(short) ? long : undefined;
  },
  year: equal,
  venue: equal,
  venueKind: equal,
  volume: equal,
  number: equal,
  pages: equal,
  publisher: equal,
  arxiv: equal,
  // arXiv gives each preprint a DOI; the one of the published paper says more.
  doi: (stands, value) => {
    if (isOfArxiv(stands)) return value;
    return isOfArxiv(value) ? stands : equal(stands, value);
  },
  category: equal,
};

/** Those that name more of them, or spell them out: "Lee, A." and "Ann Lee", "Ann Lee et al." and all three. */
function fullerAuthors(stands: unknown, value: unknown): unknown {
  const [own, others] = [stands as SourceRecord['authors'], value as SourceRecord['authors']];
  if (others.length === 0) return own;
  if (own.length === 0) return others;
  const [few, many] = own.length <= others.length ? [own, others] : [others, own];
  const isBeginning = few.every((author, index) => isOnePerson(author, many[index]));
  if (!isBeginning || (few.length < many.length && few.at(-1)?.andOthers !== true)) return undefined;
  if (few.length < many.length) return many;
  const length = (authors: readonly Author[]) =>
    authors.reduce((sum, { name }) => sum + letters(name).length, 0);
  // Where the source parts the names they can be sorted and cited as they are.
  const parted = (authors: readonly Author[]) => authors.filter(({ family }) => family !== undefined).length;
  const better = length(others) - length(own) || parted(others) - parted(own);
  return better > 0 ? others : own;
}

/** One name holds the other, word by word, be it by its first letter; in any order. */
function isOnePerson(one: Author, other: Author | undefined): boolean {
  const [short, long] = [one.name, other?.name ?? '']
    .map(
      (name) =>
        plainLetters(name)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    )
    .toSorted((a, b) => a.join('').length - b.join('').length);
  const left = [...(long ?? [])];
  const [initials, words] = [
    (short ?? []).filter(isInitial),
    (short ?? []).filter((word) => !isInitial(word)),
  ];
  for (const word of [...words, ...initials]) {
    const at = left.findIndex((each) => (isInitial(word) ? each.startsWith(word) : each === word));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return words.length > 0;
}

function isInitial(word: string): boolean {
  return word.length === 1 && /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u.test(word);
}

function isOfArxiv(doi: unknown): boolean {
  return /^10\.48550\/arxiv\./i.test(String(doi));
}

function letters(value: unknown): string {
  const plain = plainLetters(String(value)).toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '') || plain;
}
