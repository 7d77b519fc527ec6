import type { Paper } from '../paper.ts';

/** Another topic, and how many papers stand in both. */
export interface TopicNeighbour {
  id: string;
  shared: number;
}

/**
 * For every topic the topics it shares papers with, most papers first. Linear in the papers: each has a handful of
 * topics, and only its own pairs are counted.
 */
export function topicNeighbours(papers: readonly Pick<Paper, 'topics'>[]): Map<string, TopicNeighbour[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { topics } of papers) {
    for (const { id } of topics) {
      const beside = counts.get(id) ?? new Map<string, number>();
      counts.set(id, beside);
      for (const other of topics) if (other.id !== id) beside.set(other.id, (beside.get(other.id) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([topic, beside]) => [
      topic,
      [...beside]
        .map(([id, shared]) => ({ id, shared }))
        .toSorted((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1)),
    ]),
  );
}
