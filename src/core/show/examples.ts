import type { Paper } from '#core/paper.ts';
import type { Topic } from '#core/topic.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

/** A query that finds something on this very shelf, and what it shows. */
export interface Example {
  query: string;
  says: string;
}

interface Sample {
  papers: readonly Paper[];
  topics: readonly Topic[];
}

/** How to ask, in the order a reader learns it; each makes a query of what the shelf holds, or none. */
const lessons: readonly { says: string; make: (sample: Sample) => string | undefined }[] = [
  { says: 'words, in any order', make: ({ topics }) => pair(topics)?.join(' ') },
  { says: 'what a paper calls its system', make: ({ papers }) => names(papers)[0] },
  { says: 'a slip of the finger is mended', make: ({ papers }) => slipped(longWords(papers)[0]) },
  { says: 'these very words', make: ({ papers }) => quoted(phraseOf(papers)) },
  { says: 'one or the other', make: ({ papers }) => joined(names(papers).slice(0, 2), ' OR ') },
  { says: 'without a word', make: ({ topics }) => joined(pair(topics)?.toReversed() ?? [], ' -') },
  { says: 'in the title only', make: ({ papers }) => field('title', longWords(papers)[1]) },
  { says: 'by an author', make: ({ papers }) => field('author', familyOf(papers)) },
  { says: 'a system by its name only', make: ({ papers }) => field('name', names(papers)[0]) },
  { says: 'in a topic', make: ({ topics }) => field('topic', pair(topics)?.join(' ')) },
  { says: 'from these years', make: ({ papers }) => field('year', yearsOf(papers)) },
  { says: 'with code', make: ({ papers }) => (papers.some(hasCode) ? 'has:code' : undefined) },
];

/** Lessons the shelf has no example for are left out: an example always finds something. */
export function examples(papers: readonly Paper[], topics: readonly Topic[]): Example[] {
  return lessons.flatMap(({ says, make }) => {
    const query = make({ papers, topics });
    return query === undefined || query === '' ? [] : [{ says, query }];
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
