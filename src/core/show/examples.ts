import type { Paper } from '#core/paper.ts';
import type { Topic } from '#core/topic.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

/** What an example teaches. */
export type Lesson = (typeof lessons)[number]['lesson'];

/** A query that finds something on this very shelf. */
export interface Example {
  query: string;
  lesson: Lesson;
}

interface Sample {
  papers: readonly Paper[];
  topics: readonly Topic[];
}

/** How to ask, in the order a reader learns it; each makes a query of what the shelf holds, or none. */
const lessons = [
  { lesson: 'words', make: ({ topics }) => pair(topics)?.join(' ') },
  { lesson: 'system', make: ({ papers }) => names(papers)[0] },
  { lesson: 'slip', make: ({ papers }) => slipped(longWords(papers)[0]) },
  { lesson: 'phrase', make: ({ papers }) => quoted(phraseOf(papers)) },
  { lesson: 'either', make: ({ papers }) => joined(names(papers).slice(0, 2), ' OR ') },
  { lesson: 'without', make: ({ topics }) => joined(pair(topics)?.toReversed() ?? [], ' -') },
  { lesson: 'title', make: ({ papers }) => field('title', longWords(papers)[1]) },
  { lesson: 'author', make: ({ papers }) => field('author', familyOf(papers)) },
  { lesson: 'name', make: ({ papers }) => field('name', names(papers)[0]) },
  { lesson: 'topic', make: ({ topics }) => field('topic', pair(topics)?.join(' ')) },
  { lesson: 'years', make: ({ papers }) => field('year', yearsOf(papers)) },
  { lesson: 'claims', make: ({ papers }) => amountOf(papers) },
  { lesson: 'code', make: ({ papers }) => (papers.some(hasCode) ? 'has:code' : undefined) },
] as const satisfies readonly { lesson: string; make: (sample: Sample) => string | undefined }[];

/** Lessons the shelf has no example for are left out: an example always finds something. */
export function examples(papers: readonly Paper[], topics: readonly Topic[]): Example[] {
  return lessons.flatMap(({ lesson, make }) => {
    const query = make({ papers, topics });
    return query === undefined || query === '' ? [] : [{ lesson, query }];
  });
}

/** The biggest topic that is called by two plain words. */
function pair(topics: readonly Topic[]): string[] | undefined {
  const sorted = topics.toSorted((a, b) => b.papers.length - a.papers.length);
  const title = sorted.map((topic) => topic.title).find((each) => /^\p{L}{3,} \p{L}{3,}$/u.test(each));
  return title?.toLowerCase().split(' ');
}

function names(papers: readonly Paper[]): string[] {
  // A plain word as a name would teach little; one with capitals inside shows what is meant.
  return papers.flatMap(({ names: [first] }) =>
    first && /^[\w+-]*[A-Z][\w+-]*[A-Z]/.test(first.name) ? first.name : [],
  );
}

/** Long words of titles, the longest first. */
function longWords(papers: readonly Paper[]): string[] {
  const words = papers.flatMap(
    (paper) => /(?<![\p{L}-])\p{L}\p{Ll}{8,}(?![\p{L}-])/u.exec(titleOf(paper))?.[0].toLowerCase() ?? [],
  );
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

/** "speculative" → "specualtive": two letters in the middle change places. */
function slipped(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

/** The end of a title's clause: "… Accelerates Sampling of Diffusion Models" has "diffusion models". */
function phraseOf(papers: readonly Paper[]): string | undefined {
  for (const paper of papers) {
    const match = /\b([a-z]{5,} [a-z]{5,})\s*$/i.exec(titleOf(paper));
    if (match?.[1] !== undefined) return match[1].toLowerCase();
  }
  return undefined;
}

function familyOf(papers: readonly Paper[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { authors } of papers)
    for (const { name, family } of authors) {
      const last = family ?? name.split(' ').at(-1) ?? name;
      counts.set(last, (counts.get(last) ?? 0) + 1);
    }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function yearsOf(papers: readonly Paper[]): string | undefined {
  const years = papers.flatMap(({ year }) => year ?? []).toSorted((a, b) => b - a);
  const newest = years[0];
  if (newest === undefined) return undefined;
  return years.some((year) => year < newest) ? `${newest - 1}..${newest}` : String(newest);
}

/** Claims that compare, and how a query names them. */
const comparable: Readonly<Record<string, string>> = {
  'speed-up ×': 'speedup:>#x',
  'speed-up %': 'speedup:>#%',
  'reduction ×': 'reduction:>#x',
  'reduction %': 'reduction:>#%',
  'gain %': 'gain:>#%',
};

/** What about half of the commonest claims reach: "speedup:>2x". */
function amountOf(papers: readonly Paper[]): string | undefined {
  const claims = papers.flatMap((paper) => paper.claims);
  const groups = Map.groupBy(claims, ({ kind, unit }) => comparable[`${kind} ${unit}`] ?? '');
  groups.delete('');
  const [query, most = []] = [...groups].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
  const reached = most.map(({ number, upTo = number }) => upTo).toSorted((a, b) => b - a);
  const middle = reached[Math.floor(reached.length / 2)];
  // The next whole number below it, so that it is more.
  return middle === undefined ? undefined : query?.replace('#', String(Math.ceil(middle) - 1));
}

function hasCode({ links }: Paper): boolean {
  return links.some(({ kind }) => kind === 'code');
}

function field(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return `${name}:${/\s/.test(value) ? `"${value}"` : value}`;
}

function quoted(phrase: string | undefined): string | undefined {
  return phrase === undefined ? undefined : `"${phrase}"`;
}

function joined(words: readonly string[], by: string): string | undefined {
  return words.length < 2 ? undefined : words.join(by);
}

function titleOf(paper: Paper): string {
  return renderPlain(paper.title);
}
