import type { Paper } from '../paper.ts';
import type { Topic } from '../topic.ts';

/** A topic with its colour and its place in the family. */
export interface PaintedTopic extends Topic {
  /** 0 to 23: steps of 15 degrees round the colour wheel. */
  hue: number;
  /** 0 for a topic without parent. */
  depth: number;
}

/** What a label tells of a topic, which of two shelves is mostly the same though others papers stand in it. */
export type TopicTag = Pick<PaintedTopic, 'id' | 'title' | 'hue' | 'parent'>;

const hues = 24;

/** Where a topic lies on the map. */
interface Place {
  id?: string | undefined;
  x: number;
  y: number;
}

/**
 * Orders topics as a family tree (children behind their parent, the curator's order kept among siblings), and spreads
 * the colour wheel over the families as one meets them going round the map, so that kin have neighbouring colours, and
 * so has what lies side by side.
 */
export function paint(topics: Topic[], places: readonly Place[] = []): PaintedTopic[] {
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
  const turns = turnsOf(ordered, places);
  return ordered.map(({ topic, depth }) => ({
    ...topic,
    depth,
    hue: Math.round((turns.get(topic) ?? 0) * step) % hues,
  }));
}

/** The place of each topic in one turn round the middle of the map, its family together; without places their order. */
function turnsOf(
  ordered: readonly { topic: Topic; depth: number }[],
  places: readonly Place[],
): ReadonlyMap<Topic, number> {
  const known = new Map(places.map((place) => [place.id, place]));
  const families: Topic[][] = [];
  for (const { topic, depth } of ordered) {
    if (depth === 0) families.push([]);
    families.at(-1)?.push(topic);
  }
  const angles = families.map((family) => {
    const own = family.flatMap(({ id }) => known.get(id) ?? []);
    const sum = (of: (place: Place) => number): number => own.reduce((all, place) => all + of(place), 0);
    return Math.atan2(
      sum(({ y }) => y),
      sum(({ x }) => x),
    );
  });
  const round = [...families.keys()].toSorted((a, b) => (angles[a] ?? 0) - (angles[b] ?? 0) || a - b);
  return new Map(round.flatMap((at) => families[at] ?? []).map((topic, turn) => [topic, turn]));
}

/** The colour of what has no topic: that of ink on warm paper. */
export const neutral = 3;

/** The colour of a paper is that of its main topic. */
export function mainHue(
  { topics }: Pick<Paper, 'topics'>,
  known: ReadonlyMap<string, Pick<PaintedTopic, 'hue'>>,
): number {
  return known.get(topics[0]?.id ?? '')?.hue ?? neutral;
}
