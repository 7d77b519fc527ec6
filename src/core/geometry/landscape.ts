import { fingerprint } from '../words/fingerprint.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import type { Relatable } from './numberTerms.ts';
import { type Positions, positionsOf } from './positions.ts';
import { type TermVectors, termVectors } from './termVectors.ts';

/**
 * Where the papers of a shelf lie: what is near in it is alike. Neighbours, topics, their order, their colours and the
 * map all come from it. Papers are told by their places in the list it was made of.
 */
export interface Landscape extends TermVectors {
  positions: Positions;
  /** Regions of about as many papers each as there are regions. */
  cells: Clusters;
}

/** More are no topics any more. */
const MOST_TOPICS = 150;
/** Regions for each topic, where there are many: those that nothing names well become none. Few papers share a name by chance. */
const REGIONS = { topics: 15, each: 1.25 };

/** How many topics a shelf of so many papers is sorted into. */
export function topicsWanted(papers: number): number {
  return Math.min(MOST_TOPICS, Math.max(1, Math.round(Math.sqrt(papers))));
}

/** The landscape of papers. Their order matters to it, so give them sorted. About 1 ms a paper, memory linear. */
export function landscapeOf(papers: readonly Relatable[]): Landscape {
  const terms = termVectors(papers);
  const rows = {
    columns: terms.vectors.map((vector) => vector.terms),
    values: terms.vectors.map(({ weights }) => weights),
    width: terms.frequency.length,
  };
  const positions = positionsOf(
    rows,
    papers.map(({ id }) => Number.parseInt(fingerprint(id), 36)),
  );
  return { ...terms, positions, cells: clustersOf(positions, regionsWanted(papers.length)) };
}

function regionsWanted(papers: number): number {
  const topics = topicsWanted(papers);
  return topics < REGIONS.topics ? topics : Math.round(REGIONS.each * topics);
}
