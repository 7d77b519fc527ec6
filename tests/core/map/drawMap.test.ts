import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap } from '#core/map/drawMap.ts';
import { reachOf } from '#core/map/fitLabel.ts';
import type { Spot } from '#core/geometry/planeOf.ts';
import type { Point } from '#core/map/revealPoints.ts';
import { measure, type Polygon, sidesOf } from '#core/map/polygon.ts';
import { sizes, whole } from '#core/map/sizes.ts';
import type { PeopledRegion, ShelfMap } from '#core/map/shelfMap.ts';
import { anyShelf, type DrawnShelf, paperOf } from './anyShelf.ts';

const draw = ({ papers, topics, survey }: DrawnShelf): ShelfMap =>
  drawMap(papers, topics, survey, 'Not sorted yet');
const regionsOf = ({ areas }: ShelfMap): PeopledRegion[] => areas.flatMap(({ regions }) => regions);
const drawn = fc.sample(anyShelf, { seed: 11, numRuns: 40 }).map((shelf) => ({ shelf, map: draw(shelf) }));

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function isWithin({ left, right, top, bottom }: Box, outline: Polygon, size: number): boolean {
  const [width = 1, height = 1] = sizes[size] ?? [];
  return sidesOf(outline).every(({ a, b, c }) =>
    [left, right].every((x) =>
      [top, bottom].every((y) => (a * x * whole) / width + (b * y * whole) / height <= c + 2),
    ),
  );
}

function boxOf(
  what: string,
  { x, y }: Spot,
  { across, down }: ReturnType<typeof reachOf>,
  size: number,
): Box {
  const [width = 1, height = 1] = sizes[size] ?? [];
  const [middle, level] = [(x * width) / whole, (y * height) / whole];
  return { what, left: middle - across, right: middle + across, top: level - down, bottom: level + down };
}

/** All that is written in a region at a size, in CSS pixels. */
function writtenIn({ label, points, title }: PeopledRegion, isAcross: boolean, size: number): Box[] {
  const names = points.flatMap(({ id, x, y, name }) => {
    if (!name || name.from > size) return [];
    const reach = reachOf(name.rows, 'paper', size);
    const aside = name.x + { start: reach.across - 3, middle: 0, end: 3 - reach.across }[name.anchor];
    const { left, right, top, bottom } = boxOf(id, { x, y }, reach, size);
    return [
      { what: id, left: left + aside, right: right + aside, top: top + name.y, bottom: bottom + name.y },
    ];
  });
  if (isAcross || !label || label.from > size) return names;
  return [boxOf(title, label, reachOf(label.rows, label.lettering, size), size), ...names];
}

/** All pairs of which something is true. */
function pairs<Kind>(all: readonly Kind[], isTrue: (one: Kind, other: Kind) => boolean): [Kind, Kind][] {
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): [Kind, Kind][] => (isTrue(one, other) ? [[one, other]] : [])),
  );
}

describe('the map of any shelf', () => {
  test('is the same picture every time', () => {
    for (const { shelf, map } of drawn.slice(0, 5)) expect(draw(shelf)).toEqual(map);
  });

  test('has a region for every topic, none of which lies on another', () => {
    for (const { shelf, map } of drawn) {
      const regions = regionsOf(map);
      expect(regions).toHaveLength(shelf.survey.topics.length);
      const areas = regions.map(({ outline }) => measure(outline).area);
      expect(areas.filter((area) => area <= 0)).toEqual([]);
      expect(areas.reduce((sum, area) => sum + area, 0)).toBeLessThan(whole * whole);
      // Regions are convex, so that two which do not overlap have a side of one between them.
      const lands = regions.map(({ title, outline }) => ({ title, outline, sides: sidesOf(outline) }));
      const isParted = (one: (typeof lands)[number], other: (typeof lands)[number]): boolean =>
        one.sides.some(({ a, b, c }) => other.outline.every(({ x, y }) => a * x + b * y >= c - 2));
      expect(pairs(lands, (one, other) => !isParted(one, other) && !isParted(other, one))).toEqual([]);
    }
  });

  test('has a dot for every paper in the region of its topic, and a point for every paper that was surveyed', () => {
    for (const { shelf, map } of drawn) {
      const regions = regionsOf(map);
      for (const { own, dots, outline } of regions) {
        expect(dots).toHaveLength(own);
        const sides = sidesOf(outline);
        expect(dots.filter(({ x, y }) => sides.some(({ a, b, c }) => a * x + b * y > c + 1))).toEqual([]);
      }
      expect(regions.reduce((sum, { own }) => sum + own, 0)).toBe(shelf.papers.length);
      expect(regions.flatMap(({ points }) => points.map(({ id }) => id)).toSorted()).toEqual(
        shelf.survey.papers.map(({ id }) => id).toSorted(),
      );
    }
  });

  test.each(sizes.map(([width], size) => ({ width, size })))(
    'has what is written at $width px within its own region, and on nothing else that is written',
    ({ size }) => {
      for (const { regions, across, outline } of drawn.flatMap(({ map }) => map.areas)) {
        const isAcross = across !== undefined && size < across.until;
        if (isAcross && size >= across.from)
          expect(
            isWithin(
              boxOf('across', across, reachOf(across.rows, across.lettering, size), size),
              outline,
              size,
            ),
          ).toBe(true);
        for (const region of regions) {
          const boxes = writtenIn(region, isAcross, size);
          expect(boxes.filter((box) => !isWithin(box, region.outline, size))).toEqual([]);
          expect(
            pairs(
              boxes,
              (one, other) =>
                one.left < other.right &&
                other.left < one.right &&
                one.top < other.bottom &&
                other.top < one.bottom,
            ),
          ).toEqual([]);
        }
      }
    },
  );

  test.each(sizes.slice(0, -1).map(([width, height], size) => ({ width, height, size })))(
    'gives every point that can be met at $width px 24 px of its own',
    ({ width, height, size }) => {
      for (const { map } of drawn) {
        const met = regionsOf(map).flatMap(({ points }) => points.filter(({ from }) => from <= size));
        const isNear = (one: Point, other: Point): boolean =>
          Math.hypot(((one.x - other.x) * width) / whole, ((one.y - other.y) * height) / whole) < 24;
        expect(pairs(met, isNear)).toEqual([]);
      }
    },
  );
});

const survey = (topics: string[], papers: [id: string, topic: string][]): DrawnShelf => ({
  papers: papers.map(([id, topic]) => paperOf(id, `Paper ${id}`, topic)),
  topics: topics.map((id) => ({
    id,
    title: id,
    description: '',
    terms: [],
    papers: papers.filter(([, topic]) => topic === id).map(([paper]) => paper),
  })),
  survey: {
    topics: topics.map((id, at) => ({ id, x: at, y: at % 2 })),
    papers: papers.map(([id, topic]) => ({ id, topic, lean: 0 })),
  },
});
const many = (count: number, topic: string): [string, string][] =>
  Array.from({ length: count }, (_, at) => [`${topic}-${at}`, topic]);

describe('a region', () => {
  test('is the larger the more papers its topic has', () => {
    const map = draw(survey(['Tea', 'Jam'], [...many(30, 'Tea'), ...many(5, 'Jam')]));
    const [tea = 0, jam = 0] = regionsOf(map).map(({ outline }) => measure(outline).area);
    expect(tea / jam).toBeGreaterThan(2);
  });

  test('has typical papers nearer to its middle', () => {
    const [region] = regionsOf(draw(survey(['Tea'], many(60, 'Tea'))));
    const { middle } = measure(region?.outline ?? []);
    const far = (region?.points ?? []).map(({ id, x, y }) => ({
      rank: Number(id.split('-')[1]),
      far: Math.hypot(x - middle.x, y - middle.y),
    }));
    const mean = (all: { far: number }[]): number =>
      all.reduce((sum, each) => sum + each.far, 0) / all.length;
    expect(mean(far.filter(({ rank }) => rank < 20))).toBeLessThan(
      0.7 * mean(far.filter(({ rank }) => rank >= 40)),
    );
  });
});

test('of a shelf without topics and few papers, each region is a paper, with its title', () => {
  const papers = ['Tea', 'Jam', 'Scones'].map((title) => paperOf(title.toLowerCase(), title));
  const map = drawMap(
    papers,
    [],
    { topics: papers.map(({ id }, at) => ({ paper: id, x: at, y: 0 })), papers: [] },
    '',
  );
  expect(regionsOf(map).map(({ paper, title, dots }) => [paper, title, dots.length])).toEqual([
    ['tea', 'Tea', 0],
    ['jam', 'Jam', 0],
    ['scones', 'Scones', 0],
  ]);
});

test('where some papers stand for many, a point is not there before its name', () => {
  const shelf = survey(['Tea', 'Jam'], [...many(90, 'Tea'), ...many(50, 'Jam')]);
  const points = regionsOf(
    draw({
      ...shelf,
      survey: { ...shelf.survey, papers: shelf.survey.papers.filter((_, at) => at % 5 === 0) },
    }),
  ).flatMap((region) => region.points);
  expect(points).toHaveLength(28);
  expect(points.filter(({ from, name }) => from < (name?.from ?? sizes.length - 1))).toEqual([]);
});

test('of tens of thousands of papers a dot stands for several', () => {
  const map = draw({
    ...survey(['Tea', 'Jam'], [...many(8000, 'Tea'), ...many(2001, 'Jam')]),
    survey: survey(['Tea', 'Jam'], []).survey,
  });
  expect(map.perDot).toBe(4);
  expect(regionsOf(map).map(({ dots }) => dots.length)).toEqual([2000, 501]);
});

test('an empty shelf has an empty map', () => {
  expect(draw({ papers: [], topics: [], survey: { topics: [], papers: [] } }).areas).toEqual([]);
});

test('the style sheet shows what is written from the same widths on, in frames of the same least ratios', () => {
  const css = readFileSync('src/styles/map.css', 'utf8');
  const widths = [...css.matchAll(/@container plate \(min-width: (\d+)px\) \{\s*\.map \.f(\d+) \{/g)];
  expect(widths.map(([, width, size]) => [Number(width), Number(size)])).toEqual(
    sizes.map(([width], size) => [width, size]).slice(1),
  );
  const ratios = [
    ...css.matchAll(
      /(?:@container map \(min-width: (\d+)px\) \{\s*)?\.map-frame \{[^}]*aspect-ratio: ([\d /]+);/g,
    ),
  ].map(([, from = '0', ratio = '']) => {
    const [across = 1, down = 1] = ratio.split('/').map(Number);
    return { from: Number(from), ratio: across / down };
  });
  expect(ratios).toHaveLength(5);
  for (const [width, height] of sizes) {
    const flattest = Math.max(...ratios.filter(({ from }) => from <= width).map(({ ratio }) => ratio));
    expect(height).toBeLessThanOrEqual(width / flattest);
  }
});
