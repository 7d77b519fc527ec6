import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap } from '#core/map/drawMap.ts';
import { partLabels } from '#core/map/partLabels.ts';
import { extentOfName, extentOfPoint, placeNames } from '#core/map/placeNames.ts';
import type { PaintedTopic } from '#core/show/paint.ts';
import type { Paper } from '#core/paper.ts';

function shelfOf(count: number, topicCount: number): { papers: Paper[]; topics: PaintedTopic[] } {
  const topicOf = (index: number): string => `topic-${index % topicCount}`;
  const papers = Array.from({ length: count }, (_, index): Paper => ({
    id: `paper-${index}`,
    title: [{ type: 'text', value: `Paper ${index}` }],
    abstract: [],
    authors: [],
    keywords: [],
    links: [],
    names: [],
    acronyms: [],
    claims: [],
    topics: [{ id: topicOf(index), why: [] }],
    related: [{ id: `paper-${(index + topicCount) % count}`, why: [] }],
    changes: [],
    source: { file: 'papers/a.txt', line: 1 },
  }));
  const topics = Array.from({ length: topicCount }, (_, index): PaintedTopic => ({
    id: `topic-${index}`,
    title: `Topic ${index}`,
    description: '',
    terms: [],
    hue: index,
    depth: 0,
    papers: papers.filter((_paper, at) => at % topicCount === index).map(({ id }) => id),
  }));
  return { papers, topics };
}

/** How far the two nearest points are from each other. */
function nearest(points: readonly { x: number; y: number }[]): number {
  return Math.min(
    ...points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
}

describe('the map of a shelf', () => {
  const { papers, topics } = shelfOf(60, 6);
  const map = drawMap(papers, topics);

  test('is the same picture every time', () => {
    expect(drawMap(papers, topics)).toEqual(map);
  });

  test('has a point for every paper, none on another, all inside its box', () => {
    expect(map.points).toHaveLength(60);
    const [left, top, width, height] = map.box;
    for (const { x, y } of map.points) {
      expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
    }
    expect(nearest(map.points)).toBeGreaterThan(50);
  });

  test('leaves room between as many points as it ever draws', () => {
    const many = shelfOf(400, 3);
    expect(nearest(drawMap(many.papers, many.topics).points)).toBeGreaterThan(45);
  });

  test('puts papers of one topic nearer to each other than to the rest', () => {
    const distance = (same: boolean): number => {
      const found = map.points.flatMap((a, i) =>
        map.points
          .filter((_b, j) => j > i && (i % 6 === j % 6) === same)
          .map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
      );
      return found.reduce((sum, each) => sum + each, 0) / found.length;
    };
    expect(distance(true)).toBeLessThan(distance(false) * 0.6);
  });

  test('stands for thousands with one circle per topic', () => {
    const large = shelfOf(2000, 9);
    const picture = drawMap(large.papers, large.topics);
    expect(picture.points).toEqual([]);
    expect(picture.regions).toHaveLength(9);
    expect(picture.regions.every(({ radius }) => radius > 0)).toBe(true);
  });

  test('is an empty picture for an empty shelf', () => {
    expect(drawMap([], [])).toMatchObject({ points: [], ties: [], regions: [] });
  });
});

test('labels never cover each other, and none is lost', () => {
  const label = fc.record({
    title: fc.string({ minLength: 1, maxLength: 30 }),
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.integer({ min: -200, max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 25 }), (labels) => {
      const parted = partLabels(labels);
      expect(parted.map(({ title }) => title).toSorted()).toEqual(
        labels.map(({ title }) => title).toSorted(),
      );
      for (const [index, a] of parted.entries()) {
        for (const b of parted.slice(index + 1)) {
          const wide = ((a.title.length + b.title.length) * 6.4) / 2;
          expect(Math.abs(a.x - b.x) >= wide || Math.abs(a.y - b.y) >= 15).toBe(true);
        }
      }
    }),
    { seed: 7 },
  );
});

test('a label goes up a few lines to keep off a name, and stays when all places near by are taken', () => {
  const label = { title: 'Speech', x: 0, y: 100 };
  const name = (y: number) => ({ x: 0, y, width: 40, height: 11 });
  expect(partLabels([label], [name(98)])).toEqual([{ ...label, y: 85 }]);
  expect(partLabels([label], [{ x: 0, y: 300, width: 40, height: 900 }])).toEqual([label]);
  expect(partLabels([label], [{ ...name(98), x: 200 }])).toEqual([label]);
});

const name = 'stochastic interpolants';
const beneath = { name, x: 0, y: 17, anchor: 'middle' };

test.each([
  ['beneath its point', [], beneath],
  [
    'beside its point where another stands beneath',
    [{ x: 0, y: 15, name: '' }],
    { name, x: 10, y: 3, anchor: 'start' },
  ],
  [
    'on the other side where the first is taken as well',
    [
      { x: 0, y: 15, name: '' },
      { x: 30, y: 0, name: '' },
    ],
    { name, x: -10, y: 3, anchor: 'end' },
  ],
  [
    'above its point where others stand on all other sides',
    [
      { x: 0, y: 15, name: '' },
      { x: 30, y: 0, name: '' },
      { x: -30, y: 0, name: '' },
    ],
    { name, x: 0, y: -10, anchor: 'middle' },
  ],
])('a name is written %s', (_, others, place) => {
  expect(placeNames([...others, { x: 0, y: 0, name }]).at(-1)).toEqual(place);
});

test('a name covers another name or a point only where all places are taken, and then stands beneath', () => {
  const point = fc.record({
    x: fc.integer({ min: -200, max: 200 }),
    y: fc.integer({ min: -200, max: 200 }),
    name: fc.constantFrom('', 'T3', 'STABLE', 'stochastic interpolants'),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const names = placeNames(points);
      for (const [index, placed] of names.entries()) {
        const { x, y, name } = points[index] ?? { x: 0, y: 0, name: '' };
        if (!placed) {
          expect(name).toBe('');
          continue;
        }
        if (placed.x === x && placed.y === y + 17) continue;
        const earlier = names.slice(0, index).flatMap((each) => (each ? [extentOfName(each)] : []));
        const covered = [...points.map(extentOfPoint), ...earlier].filter((other) => {
          const mine = extentOfName(placed);
          return (
            Math.abs(mine.x - other.x) < (mine.width + other.width) / 2 &&
            mine.y > other.y - other.height &&
            other.y > mine.y - mine.height
          );
        });
        expect(covered).toEqual([]);
      }
    }),
    { seed: 7 },
  );
});
