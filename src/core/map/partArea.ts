import { fitLabel, type Lettering } from './fitLabel.ts';
import { growToFit } from './growToFit.ts';
import { inset } from './inset.ts';
import { outlineOf } from './outlineOf.ts';
import { partPlate } from './partPlate.ts';
import { planeRanks } from './planeRanks.ts';
import { clip, measure, type Polygon, sidesOf } from './polygon.ts';
import { sizes, usual } from './sizes.ts';
import type { SurveyedTopic } from './surveyMap.ts';

/** What wants a part of an area. */
export interface Part extends SurveyedTopic {
  title: string;
  /** In proportion to the others. */
  share: number;
  isHead: boolean;
}

/** Between the topics of an area. */
export const gap = 1;
/** How much more than its share the strip of a name may take. */
const larger = [1, 1.3, 1.7, 2.2, 3, 4, 5];
const most = 0.4;
/** A strip along a side that leans more than this would stand upright. */
const leaning = 0.5;
const rounds = 30;

/** A direction: how far a spot lies that way is `a x + b y`. */
type Way = Readonly<{ a: number; b: number }>;

/** Parts an area into its topics. Its name has a strip of its own, above or below them, as large as it needs. */
export function partArea(ground: Polygon, parts: readonly Part[], lettering: Lettering): Polygon[] {
  const at = parts.findIndex(({ isHead }) => isHead);
  const head = parts[at];
  const shares = parts.map(({ share }) => share);
  if (!head) return partTopics(ground, parts, lettering);
  const part = head.share / shares.reduce((sum, share) => sum + share, 0);
  const strips = larger.flatMap((more) =>
    waysAcross(ground).map((way) => {
      const level = levelOf(ground, way, Math.min(most, part * more));
      const strip = clip(ground, way.a, way.b, level);
      const label = fitLabel(head.title, 'head', outlineOf(inset(strip, gap)));
      return { from: label?.from ?? sizes.length, strip, rest: clip(ground, -way.a, -way.b, -level) };
    }),
  );
  const first = strips.find(({ from }) => from <= usual) ?? strips.toSorted((a, b) => a.from - b.from)[0];
  if (!first) return [];
  return partTopics(first.rest, parts.toSpliced(at, 1), lettering).toSpliced(at, 0, first.strip);
}

function partTopics(ground: Polygon, parts: readonly Part[], lettering: Lettering): Polygon[] {
  const sites = planeRanks(parts, ground);
  return growToFit(
    parts.map(({ share }) => share),
    (shares) => partPlate(ground, sites, shares),
    (cell, at) => {
      const label = fitLabel(parts[at]?.title ?? '', lettering, outlineOf(inset(cell, gap)));
      return (label?.from ?? sizes.length) > usual;
    },
  );
}

/** From the upper edge and from the lower: level, else along a side that leans little. */
function waysAcross(ground: Polygon): Way[] {
  const sides = sidesOf(ground).filter(({ a, b }) => Math.abs(a) < leaning * Math.abs(b));
  return [{ a: 0, b: 1 }, { a: 0, b: -1 }, ...sides.map(({ a, b }) => ({ a: -a, b: -b }))];
}

/** The level that parts off so much of a region, from the side on which `a x + b y` is least. */
function levelOf(ground: Polygon, { a, b }: Way, part: number): number {
  const levels = ground.map(({ x, y }) => a * x + b * y);
  let [low, high] = [Math.min(...levels), Math.max(...levels)];
  const wanted = measure(ground).area * part;
  for (let round = 0; round < rounds; round += 1) {
    const level = (low + high) / 2;
    if (measure(clip(ground, a, b, level)).area < wanted) low = level;
    else high = level;
  }
  return (low + high) / 2;
}
