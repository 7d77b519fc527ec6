import type { Paper } from '../paper.ts';
import type { Topic } from '../topic.ts';

/** A topic with its colour and its place in the family. */
export interface PaintedTopic extends Topic {
  /** 0 to 23: steps of 15 degrees round the colour wheel. */
  hue: number;
  /** 0 for a topic without parent. */
  depth: number;
}

const hues = 24;

/**
 * Orders topics as a family tree (children behind their parent, the curator's order kept among siblings)
 * and spreads the colour wheel over that order, so that kin have neighbouring colours.
 */
export function paint(topics: Topic[]): PaintedTopic[] {
  const known = new Set(topics.map(({ id }) => id));
  const roots = topics.filter(({ parent }) => parent === undefined || !known.has(parent));
  const ordered: { topic: Topic; depth: number }[] = [];
  const visit = (topic: Topic, depth: number): void => {
    if (ordered.some((each) => each.topic === topic)) return;
    ordered.push({ topic, depth });
    for (const child of topics) if (child.parent === topic.id) visit(child, depth + 1);
  };
  for (const root of roots) visit(root, 0);
  const step = hues / Math.max(ordered.length, 1);
  return ordered.map(({ topic, depth }, index) => ({
    ...topic,
    depth,
    hue: Math.round(index * step) % hues,
  }));
}

/** The colour of a paper is that of its main topic; without one it has the wheel's first. */
export function mainHue({ topics }: Pick<Paper, 'topics'>, known: ReadonlyMap<string, PaintedTopic>): number {
  return known.get(topics[0]?.id ?? '')?.hue ?? 0;
}
