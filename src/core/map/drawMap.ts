import { mainHue } from '../show/paint.ts';
import type { PaintedTopic } from '../show/paint.ts';
import type { Paper } from '../paper.ts';
import { partLabels } from './partLabels.ts';
import { extentOfName, extentOfPoint, placeNames } from './placeNames.ts';
import type { PlacedName } from './placeNames.ts';
import { layPapers } from './layPapers.ts';
import type { Placed, Pull } from './layPapers.ts';

/** A topic's region: where its label stands, and how many papers it speaks for. */
export interface Region extends Placed {
  title: string;
  hue: number;
  papers: number;
  /** Of the circle that stands for it when papers are not drawn one by one. */
  radius: number;
}

export interface ShelfMap {
  /** One point per paper; empty on a shelf too large for that. */
  points: (Placed & { hue: number; name?: PlacedName })[];
  /** Pairs of points whose papers are each other's nearest. */
  ties: { from: Placed; to: Placed }[];
  regions: Region[];
  /** left, top, width, height */
  box: [number, number, number, number];
}

/** Up to so many papers each is a point; beyond, a topic is a circle as large as its share. */
const mostPoints = 400;
const margin = 60;

/** The shelf as a picture: papers near the papers they share terms with, and near the papers of their main topic. */
export function drawMap(papers: Paper[], topics: PaintedTopic[]): ShelfMap {
  return papers.length <= mostPoints ? mapOfPapers(papers, topics) : mapOfTopics(papers, topics);
}

function mapOfPapers(papers: Paper[], topics: PaintedTopic[]): ShelfMap {
  const known = new Map(topics.map((topic) => [topic.id, topic]));
  const held = topics.filter(({ id }) =>
    papers.some((paper) => paper.topics.some((topic) => topic.id === id)),
  );
  const pulls: Pull[] = papers.flatMap((paper) => [
    ...paper.topics.map(({ id }, rank) => ({
      from: paper.id,
      to: `topic:${id}`,
      strength: rank === 0 ? 0.55 : 0.08,
    })),
    ...paper.related.slice(0, 3).map(({ id }) => ({ from: paper.id, to: id, strength: 0.12 })),
  ]);
  const family: Pull[] = held.flatMap(({ id, parent }) =>
    parent === undefined ? [] : [{ from: `topic:${id}`, to: `topic:${parent}`, strength: 0.15 }],
  );
  const drawn = new Set([...papers.map(({ id }) => id), ...held.map(({ id }) => `topic:${id}`)]);
  const things = [
    ...papers.map(({ id }) => ({ id, radius: 26, push: 150 })),
    ...held.map(({ id }) => ({ id: `topic:${id}`, radius: 10, push: 500 })),
  ];
  const inPlace = [...pulls, ...family].filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  const at = new Map(layPapers(things, inPlace).map((placed) => [placed.id, placed]));
  const placed = papers.flatMap((paper) => {
    const place = at.get(paper.id);
    const name = paper.names[0]?.name ?? '';
    return place === undefined ? [] : [{ ...place, hue: mainHue(paper, known), name }];
  });
  const names = placeNames(placed);
  const points = placed.map(({ name: _, ...point }, index): ShelfMap['points'][number] => {
    const name = names[index];
    return name === undefined ? point : { ...point, name };
  });
  const regions = held.flatMap((topic) => {
    const mine = papers
      .filter((paper) => paper.topics[0]?.id === topic.id)
      .flatMap(({ id }) => at.get(id) ?? []);
    return mine.length === 0 ? [] : [regionAbove(topic, mine)];
  });
  const kept = [
    ...points.map(extentOfPoint),
    ...points.flatMap(({ name }) => (name === undefined ? [] : extentOfName(name))),
  ];
  return {
    points,
    ties: mutualTies(papers, at),
    regions: partLabels(regions, kept),
    box: boxAround(points),
  };
}

function regionAbove(topic: PaintedTopic, mine: readonly Placed[]): Region {
  const middle = mine.reduce((sum, { x }) => sum + x, 0) / mine.length;
  // Above its papers, where it covers none.
  return region(topic, Math.round(middle), Math.min(...mine.map(({ y }) => y)) - 20, 0);
}

function region({ id, title, hue, papers }: PaintedTopic, x: number, y: number, radius: number): Region {
  return { id, title, hue, papers: papers.length, radius, x, y };
}

function mutualTies(papers: Paper[], at: Map<string, Placed>): ShelfMap['ties'] {
  const nearest = new Map(papers.map(({ id, related }) => [id, related.slice(0, 3).map((each) => each.id)]));
  return papers.flatMap(({ id }) =>
    (nearest.get(id) ?? [])
      .filter((other) => id < other && nearest.get(other)?.includes(id))
      .flatMap((other) => {
        const [from, to] = [at.get(id), at.get(other)];
        return from && to ? [{ from, to }] : [];
      }),
  );
}

function mapOfTopics(papers: Paper[], topics: PaintedTopic[]): ShelfMap {
  const together = new Map<string, number>();
  for (const paper of papers) {
    const [main, ...others] = paper.topics;
    for (const other of others) {
      if (main !== undefined)
        together.set(`${main.id} ${other.id}`, (together.get(`${main.id} ${other.id}`) ?? 0) + 1);
    }
  }
  const held = topics.filter((topic) => topic.papers.length > 0);
  const largest = Math.max(...held.map((topic) => topic.papers.length), 1);
  const radius = (topic: PaintedTopic): number =>
    Math.round(24 + 90 * Math.sqrt(topic.papers.length / largest));
  const pulls = [...together].map(([pair, count]) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from, to, strength: Math.min(0.5, (2 * count) / largest) };
  });
  const placed = layPapers(
    held.map((topic) => ({ id: topic.id, radius: radius(topic) + 8, push: radius(topic) * 9 })),
    pulls,
  );
  const at = new Map(placed.map((each) => [each.id, each]));
  const regions = held.map((topic): Region => {
    const { x = 0, y = 0 } = at.get(topic.id) ?? {};
    return region(topic, x, y, radius(topic));
  });
  return { points: [], ties: [], regions, box: boxAround(regions) };
}

function boxAround(things: (Placed & { radius?: number })[]): ShelfMap['box'] {
  if (things.length === 0) return [0, 0, 100, 100];
  const left = Math.min(...things.map(({ x, radius = 0 }) => x - radius)) - 2 * margin;
  const right = Math.max(...things.map(({ x, radius = 0 }) => x + radius)) + 2 * margin;
  const top = Math.min(...things.map(({ y, radius = 0 }) => y - radius)) - margin;
  const bottom = Math.max(...things.map(({ y, radius = 0 }) => y + radius)) + margin;
  return [left, top, right - left, bottom - top];
}
