import { agreement } from '../geometry/clusters.ts';
import type { Landscape } from '../geometry/landscape.ts';
import type { Relatable } from '../geometry/numberTerms.ts';
import { sharedTerms } from '../geometry/sharedTerms.ts';
import type { TermVector, TermVectors } from '../geometry/termVectors.ts';
import type { Reasoned } from '../paper.ts';
import type { FilledTopic } from './foundTopic.ts';
import { middlesOfGroups } from './groupPapers.ts';

/** A paper is in another topic, too, when it lies nearly as near to that one. */
const AS_NEAR = 0.8;
const MOST_TOPICS = 3;
/** Terms by which a topic is known. */
const TELLING = 100;

/**
 * The topics of each paper, the one it lies in first, then those it lies nearly as near to, each with the terms of the
 * topic that it says, as printed.
 *
 * @param filled topics without others below them
 * @param hidden ids of those that are not shown: their papers are in the next
 */
export function placesInTopics(
  papers: readonly Relatable[],
  landscape: Landscape,
  filled: readonly FilledTopic[],
  hidden: ReadonlySet<string>,
): Map<string, Reasoned[]> {
  const topics = filled.filter(({ id }) => !hidden.has(id));
  const middles = middlesOfGroups(landscape.positions, topics);
  const telling = topics.map((topic) => tellingTerms(landscape, topic.papers));
  const found = new Map<string, Reasoned[]>();
  if (topics.length === 0) return found;
  for (const topic of filled) {
    const place = topics.indexOf(topic);
    for (const at of topic.papers) {
      const paper = papers[at];
      const vector = landscape.vectors[at];
      if (!paper || !vector) continue;
      const near = topics.map((_, other) => agreement(landscape.positions, at, middles, other));
      const main = place >= 0 ? place : near.indexOf(Math.max(...near));
      const also = [...near.keys()]
        .filter((other) => other !== main && (near[other] ?? 0) >= AS_NEAR * (near[main] ?? 0))
        .toSorted((a, b) => (near[b] ?? 0) - (near[a] ?? 0))
        .map((other) => ({ other, why: reasons(paper, vector, telling[other]) }))
        // The text must say so.
        .filter(({ why }) => why.length > 0)
        .slice(0, MOST_TOPICS - 1);
      const own = [{ other: main, why: reasons(paper, vector, telling[main]) }, ...also];
      found.set(
        paper.id,
        own.map(({ other, why }) => ({ id: topics[other]?.id ?? '', why })),
      );
    }
  }
  return found;
}

function reasons(paper: Relatable, vector: TermVector, telling: TermVector | undefined): string[] {
  return telling ? sharedTerms(paper, vector, telling) : [];
}

/** The terms that weigh most among papers, as one vector. */
function tellingTerms({ vectors }: TermVectors, group: readonly number[]): TermVector {
  const sums = new Map<number, number>();
  for (const paper of group) {
    const { terms, weights } = vectors[paper] ?? { terms: [], weights: [] };
    for (const [at, term] of terms.entries()) sums.set(term, (sums.get(term) ?? 0) + (weights[at] ?? 0));
  }
  const heaviest = [...sums].toSorted(([a, one], [b, other]) => other - one || a - b).slice(0, TELLING);
  const kept = heaviest.toSorted(([a], [b]) => a - b);
  return {
    terms: Int32Array.from(kept, ([term]) => term),
    weights: Float64Array.from(kept, ([, weight]) => weight),
    spots: new Int32Array(2 * kept.length),
  };
}
