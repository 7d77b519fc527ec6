import type { Choice } from '#core/packs/deployment.ts';
import type { Paper } from '#core/paper.ts';
import { isSmallShelf } from '#core/smallShelf.ts';
import type { Topic } from '#core/topic.ts';

/** What a reader can keep offline topic by topic. */
export interface TopicChoices {
  /** Each paper with the topics it is packed with. */
  papers: { id: string; topics: { id: string }[] }[];
  /** Of the group of each topic, those of the topics that hold it and so bring what it brings. */
  above: ReadonlyMap<string, readonly string[]>;
  choices: Choice[];
}

/**
 * On a small shelf each of its topics brings a paper. On a large one its main topic does, and those above it: a paper in
 * the packs of three topics weighs three times.
 */
export function topicChoices(
  papers: readonly Pick<Paper, 'id' | 'topics'>[],
  topics: readonly Pick<Topic, 'id' | 'title' | 'parent'>[],
): TopicChoices {
  const isSmall = isSmallShelf(papers.length);
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]));
  const above = new Map(
    topics.map(({ id }) => [groupOf(id), isSmall ? [] : ancestors(id, parents).map(groupOf)]),
  );
  const counts = new Map<string, number>();
  const packed = papers.map(({ id, topics: own }) => ({ id, topics: isSmall ? own : own.slice(0, 1) }));
  for (const { topics: own } of packed) {
    const groups = own.map(({ id }) => groupOf(id)).flatMap((group) => [group, ...(above.get(group) ?? [])]);
    for (const group of new Set(groups)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return {
    papers: packed,
    above,
    choices: topics.map(({ id, title }) => ({
      group: groupOf(id),
      title,
      papers: counts.get(groupOf(id)) ?? 0,
    })),
  };
}

function groupOf(topic: string): string {
  return `topic:${topic}`;
}

/** Parents go round in no circle: see classify/settleParents.ts. */
function ancestors(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const parent = parents.get(id);
  return parent === undefined ? [] : [parent, ...ancestors(parent, parents)];
}
