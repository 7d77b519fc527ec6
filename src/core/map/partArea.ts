import { fitLabel } from './fitLabel.ts';
import { inset } from './inset.ts';
import { outlineOf } from './outlineOf.ts';
import { partPlate } from './partPlate.ts';
import { planeRanks } from './planeRanks.ts';
import { clip, measure, type Polygon } from './polygon.ts';
import { sizes, usual } from './sizes.ts';
import type { SurveyedTopic } from './surveyMap.ts';

/** What wants a part of an area. */
export interface Part extends SurveyedTopic {
  title: string;
  /** In proportion to the others. */
  share: number;
  isHead: boolean;
}

/** How much more than its share the strip of a name may take. */
const larger = [1, 1.3, 1.7, 2.2];
const most = 0.5;
const rounds = 30;

/** Parts an area into its topics. Its name has a strip of its own, above or below them, as large as it needs. */
export function partArea(ground: Polygon, parts: readonly Part[]): Polygon[] {
  const at = parts.findIndex(({ isHead }) => isHead);
  const head = parts[at];
  const shares = parts.map(({ share }) => share);
  if (!head) return partPlate(ground, planeRanks(parts, ground), shares);
  const part = head.share / shares.reduce((sum, share) => sum + share, 0);
  const ways = larger.flatMap((more) =>
    [1, -1].map((side) => {
      const level = levelOf(ground, side, Math.min(most, part * more));
      const strip = clip(ground, 0, side, level);
      const label = fitLabel(head.title, 'head', outlineOf(inset(strip, 1)));
      return { from: label?.from ?? sizes.length, strip, rest: clip(ground, 0, -side, -level) };
    }),
  );
  const first = ways.find(({ from }) => from <= usual) ?? ways.toSorted((a, b) => a.from - b.from)[0];
  if (!first) return [];
  const topics = partPlate(
    first.rest,
    planeRanks(parts.toSpliced(at, 1), first.rest),
    shares.toSpliced(at, 1),
  );
  return topics.toSpliced(at, 0, first.strip);
}

/** The level that parts off so much of a region, from its upper side with 1, from its lower with -1. */
function levelOf(ground: Polygon, side: number, part: number): number {
  const levels = ground.map(({ y }) => y * side);
  let [low, high] = [Math.min(...levels), Math.max(...levels)];
  const wanted = measure(ground).area * part;
  for (let round = 0; round < rounds; round += 1) {
    const level = (low + high) / 2;
    if (measure(clip(ground, 0, side, level)).area < wanted) low = level;
    else high = level;
  }
  return (low + high) / 2;
}
