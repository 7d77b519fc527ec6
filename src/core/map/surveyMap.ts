import { agreement, middlesOf } from '../geometry/clusters.ts';
import { planeOf, type Spot } from '../geometry/planeOf.ts';
import type { Positions } from '../geometry/positions.ts';
import type { Paper } from '../paper.ts';
import type { Topic } from '../topic.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';

/** What the map has from the landscape: bounded, however many papers there are. */
export interface Survey {
  /** Where topics lie on a plane; the one without `id` holds the papers that have no topic. */
  topics: SurveyedTopic[];
  /** The papers that are points of their own, those of a topic in the order in which they lie nearer to its middle. */
  papers: SurveyedPaper[];
}

export interface SurveyedTopic extends Spot {
  id?: string | undefined;
  /** On a small shelf without topics each paper stands for itself. */
  paper?: string | undefined;
}

export interface SurveyedPaper {
  id: string;
  /** Absent for a paper that has none. */
  topic?: string | undefined;
  /** To which side of its topic other topics draw it: an angle, from the x axis towards the y axis. */
  lean: number;
}

/** More topics than these have no region of their own: the smallest are counted to what they belong to. */
const MOST_TOPICS = 120;
/** Up to so many papers without any topic each have a region. */
const MOST_ALONE = 40;
/** Up to so many papers each is a point with its name; of more, so many are. */
const MOST_POINTS = 300;
const SOME_POINTS = 220;

/**
 * Looks at the landscape as the map will: which topics lie together, which papers are typical of them and which lean to
 * another. About the papers times their dimensions in work.
 *
 * @param order the ids of the papers as `positions` has them
 */
export function surveyMap(
  papers: readonly Pick<Paper, 'id' | 'topics'>[],
  topics: readonly Topic[],
  positions: Positions,
  order: readonly string[],
): Survey {
  const drawn = drawnTopics(papers, topics);
  if (drawn.every((id) => id === undefined) && papers.length <= MOST_ALONE)
    return eachAlone(positions, order);
  const places = new Map(order.map((id, at) => [id, at]));
  const regions = new Map<string | undefined, number[]>(drawn.map((id) => [id, []]));
  for (const { id, topics: own } of papers.toSorted((a, b) => byCodeUnit(a.id, b.id)))
    regions.get(own.find((topic) => regions.has(topic.id))?.id)?.push(places.get(id) ?? -1);
  const held = drawn.map((id) => regions.get(id) ?? []);
  const middles = middlesOfRegions(positions, held);
  const plane = planeOf(middles);
  const some = papers.length > MOST_POINTS;
  const spare = Math.max(0, SOME_POINTS - held.filter(({ length }) => length > 0).length);
  return {
    topics: drawn.map((id, at) => ({ id, ...rounded(plane[at]) })),
    papers: held.flatMap((own, at) => {
      const near = new Map(own.map((paper) => [paper, agreement(positions, paper, middles, at)]));
      const typical = own.toSorted((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0) || a - b);
      const most = some
        ? Math.min(1 + Math.floor((spare * own.length) / papers.length), own.length)
        : own.length;
      return Array.from(
        { length: most },
        (_, rank) => typical[Math.floor((rank * own.length) / most)] ?? 0,
      ).map((paper) => ({
        id: order[paper] ?? '',
        topic: drawn[at],
        lean: leanOf(positions, paper, middles, plane, at),
      }));
    }),
  };
}

function eachAlone(positions: Positions, order: readonly string[]): Survey {
  const plane = planeOf(positions);
  return { topics: order.map((paper, at) => ({ paper, ...rounded(plane[at]) })), papers: [] };
}

/** The topics that have regions, in their order; then, where papers have none of them, what holds these. */
function drawnTopics(
  papers: readonly Pick<Paper, 'topics'>[],
  topics: readonly Topic[],
): (string | undefined)[] {
  const held = topics.filter((topic) => topic.papers.length > 0);
  const largest = held.toSorted((a, b) => b.papers.length - a.papers.length).slice(0, MOST_TOPICS);
  const kept = new Set(largest.map(({ id }) => id));
  const drawn = held.filter(({ id }) => kept.has(id)).map(({ id }) => id);
  return papers.every(({ topics: own }) => own.some(({ id }) => kept.has(id)))
    ? drawn
    : [...drawn, undefined];
}

function middlesOfRegions(positions: Positions, regions: readonly (readonly number[])[]): Positions {
  const { dimensions } = positions;
  const labels = new Int32Array(positions.values.length / dimensions).fill(-1);
  for (const [at, own] of regions.entries()) for (const paper of own) labels[paper] = at;
  const nowhere = { dimensions, values: new Float32Array(regions.length * dimensions) };
  return middlesOf(positions, [...labels.keys()], labels, nowhere);
}

/** Other topics draw a paper as strongly as it agrees with them, more or less than its own topic does. */
function leanOf(
  positions: Positions,
  paper: number,
  middles: Positions,
  plane: readonly Spot[],
  own: number,
): number {
  const here = plane[own] ?? { x: 0, y: 0 };
  let [x, y] = [0, 0];
  for (const [at, spot] of plane.entries()) {
    if (at === own) continue;
    const drawn = agreement(positions, paper, middles, at) - agreement(middles, own, middles, at);
    const far = Math.hypot(spot.x - here.x, spot.y - here.y);
    x += (drawn * (spot.x - here.x)) / Math.max(far, 1e-9);
    y += (drawn * (spot.y - here.y)) / Math.max(far, 1e-9);
  }
  return Math.round(Math.atan2(y, x) * 1000) / 1000;
}

/** A thousandth is finer than any picture. */
function rounded({ x, y }: Spot = { x: 0, y: 0 }): Spot {
  return { x: Math.round(x * 1000) / 1000, y: Math.round(y * 1000) / 1000 };
}
