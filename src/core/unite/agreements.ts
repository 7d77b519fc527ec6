import { arxivOf } from '../ids/arxiv.ts';
import type { Author, Given } from '../paper.ts';
import { plainLetters } from '../words/plainLetters.ts';

/** The facts of which a paper has one each. */
export type Fact = Exclude<keyof Given, 'keywords' | 'links'>;

type Value<F extends Fact> = NonNullable<Given[F]>;

/** Of two values of one fact the one that stands; undefined when they contradict each other. */
type Agreement<F extends Fact> = (stands: Value<F>, value: Value<F>) => Value<F> | undefined;

/** Facts that belong to the place where a paper was published, and say nothing without it. */
export const ofThePublication: ReadonlySet<Fact> = new Set([
  'venue',
  'venueKind',
  'volume',
  'number',
  'pages',
  'publisher',
]);

/** How each fact of two records of one paper is compared: what says more stands, as long as it says the same. */
export const agreements: Readonly<{ [F in Fact]: Agreement<F> }> = {
  authors: fullerAuthors,
  // 2023 and 2023-06-14: the day says more.
  date: (stands, value) => {
    const [short, long] = stands.length > value.length ? [value, stands] : [stands, value];
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
  doi: (stands, value) => (arxivOf(stands) ? value : arxivOf(value) ? stands : equal(stands, value)),
  pmid: equal,
  category: equal,
  // Either notice says the same.
  retraction: (stands) => stands,
};

function equal<Held extends string | number>(stands: Held, value: Held): Held | undefined {
  return letters(stands) === letters(value) ? stands : undefined;
}

/** Those that name more of them, be it without "et al." in the shorter list, or spell them out: "Lee, A." and "Ann Lee". */
function fullerAuthors(own: Author[], others: Author[]): Author[] | undefined {
  const [few, many] = own.length <= others.length ? [own, others] : [others, own];
  if (!few.every((author, index) => isOnePerson(author, many[index]))) return undefined;
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
  const [short = [], left = []] = [one.name, other?.name ?? '']
    .map((name) => plainLetters(name).match(/[\p{L}\p{N}]+/gu) ?? [])
    .toSorted((a, b) => a.join('').length - b.join('').length);
  const [initials, words] = [short.filter(isInitial), short.filter((word) => !isInitial(word))];
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

function letters(value: string | number): string {
  const plain = plainLetters(String(value));
  return plain.replace(/[^\p{L}\p{N}]+/gu, '') || plain;
}
