import type { TermVectors } from '../geometry/termVectors.ts';
import type { expansionsOf } from './expansionsOf.ts';
import type { Findable } from './foundTopic.ts';
import { isWholePhrase } from './isWholePhrase.ts';
import { COMMON, phrasesOf } from './phrasesOf.ts';
import { sayersOf } from './sayersOf.ts';
import { type Sayers, tells } from './tells.ts';

/** A phrase says so much more than a word: "noisy labels" than "labels". */
const PHRASE = 2.2;

/** A paper was put into a category, and need not say it. */
const GIVEN = 0.5;

/** What could name a group, or stand beside its name. */
export interface Candidate {
  shown: string;
  said: Sayers;
  worth: number;
  isPhrase: boolean;
  /** A name that sources give, and papers need not say. */
  isCategory: boolean;
}

/** What could name each group, the best first. */
export function candidatesOf(
  papers: readonly Findable[],
  vectors: TermVectors,
  groups: readonly { papers: readonly number[] }[],
  { longOf, otherNames }: ReturnType<typeof expansionsOf>,
): Candidate[][] {
  const phrases = groups.map((group) => phrasesOf(papers, vectors, group.papers));
  const saidBy = sayersOf(papers, new Set(phrases.flat()), otherNames);
  const categories = categoriesOf(papers);
  return groups.map(({ papers: places }, at) => {
    const own = new Set(places);
    const candidate = (shown: string, said: Sayers, isCategory: boolean): Candidate => {
      const isPhrase = isCategory || isWholePhrase(longOf(shown) ?? shown);
      return { shown, said, isPhrase, isCategory, worth: tells(said, own) * (isPhrase ? PHRASE : 1) };
    };
    const bySayers = new Map<Sayers, string>();
    for (const shown of phrases[at] ?? [])
      if (!bySayers.has(saidBy(shown))) bySayers.set(saidBy(shown), shown);
    return [
      ...[...bySayers].map(([said, shown]) => candidate(shown, said, false)),
      ...[...categories]
        .map(([shown, said]) => candidate(shown, said, true))
        .filter(({ worth }) => worth > 0),
    ].toSorted((a, b) => b.worth - a.worth);
  });
}

/** The categories of sources, which name a group when they part the papers as it does. */
function categoriesOf(papers: readonly Findable[]): Map<string, Sayers> {
  const known = papers.flatMap(({ categoryName }, at) =>
    categoryName === undefined ? [] : [{ categoryName, at }],
  );
  const byName = Map.groupBy(known, ({ categoryName }) => categoryName);
  return new Map(
    [...byName]
      .filter(([, own]) => own.length <= papers.length * COMMON.part)
      .map(([name, own]) => [name, new Map(own.map(({ at }) => [at, GIVEN]))]),
  );
}
