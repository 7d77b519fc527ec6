import type { Topic } from '../topic.ts';

/** Ids of the topics that hold others, and no paper that none of these holds: lists of theirs say all that its own would. */
export function areasOf(topics: readonly Pick<Topic, 'id' | 'parent' | 'papers'>[]): Set<string> {
  const held = new Map<string, Set<string>>();
  for (const { parent, papers } of topics) {
    if (parent === undefined) continue;
    const all = held.get(parent) ?? new Set();
    for (const paper of papers) all.add(paper);
    held.set(parent, all);
  }
  return new Set(
    topics.flatMap(({ id, papers }) => {
      const inParts = held.get(id);
      return inParts !== undefined && papers.every((paper) => inParts.has(paper)) ? id : [];
    }),
  );
}
