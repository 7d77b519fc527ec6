import { chance } from './chance.ts';
import { type Positions, toLengthOne } from './positions.ts';

export interface Clusters {
  /** The cluster of each thing; -1 for one that lies nowhere. */
  labels: Int32Array;
  /** The middle of each cluster, a direction of length 1. */
  middles: Positions;
}

/** Things from which the middles are learnt; all are then put to the nearest. */
const SAMPLE = 8000;
const ROUNDS = 25;
/** Few things are begun with several times, so many together, and what holds them best is taken: chance matters more there. */
const STARTED = 4000;
const MOST_STARTS = 16;
/** Rounds end when fewer than this part of the things change their cluster. */
const SETTLED = 0.001;

/**
 * Puts things that lie in one direction into one cluster: spherical k-means (Dhillon & Modha 2001), begun far apart
 * (k-means++, Arthur & Vassilvitskii 2007), from fixed numbers. The order of the things matters, so give them sorted.
 *
 * @param count clusters wanted; fewer come out where fewer things lie anywhere
 */
export function clustersOf(positions: Positions, count: number): Clusters {
  const { dimensions, values } = positions;
  const placed = Array.from({ length: values.length / dimensions }, (_, at) => at).filter((at) =>
    values.subarray(at * dimensions, (at + 1) * dimensions).some((value) => value !== 0),
  );
  const step = Math.max(1, placed.length / SAMPLE);
  const sample = Array.from(
    { length: Math.ceil(placed.length / step) },
    (_, at) => placed[Math.floor(at * step)] ?? 0,
  );
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(STARTED / Math.max(1, sample.length))));
  const tries = Array.from({ length: starts }, (_, at) => tryFrom(positions, sample, count, at));
  const { middles } = tries.reduce((best, each) => (each.held > best.held ? each : best));
  const labels = new Int32Array(values.length / dimensions).fill(-1);
  assign(positions, placed, middles, labels);
  return { labels, middles };
}

/** Clusters from one beginning, and how well they hold their things together. */
function tryFrom(
  positions: Positions,
  things: readonly number[],
  count: number,
  start: number,
): { middles: Positions; held: number } {
  let middles = begin(positions, things, Math.min(count, things.length), start);
  const labels = new Int32Array(positions.values.length / positions.dimensions).fill(-1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = assign(positions, things, middles, labels);
    middles = middlesOf(positions, things, labels, middles);
    if (moved < things.length * SETTLED) break;
  }
  const held = things.reduce(
    (sum, thing) => sum + agreement(positions, thing, middles, Math.max(0, labels[thing] ?? 0)),
    0,
  );
  return { middles, held };
}

/** The middle of each cluster by the things in it; one that is empty keeps its place. */
export function middlesOf(
  { dimensions, values }: Positions,
  things: readonly number[],
  labels: Int32Array,
  before: Positions,
): Positions {
  const sums = new Float32Array(before.values.length);
  for (const thing of things) {
    const label = labels[thing] ?? -1;
    if (label < 0) continue;
    for (let at = 0; at < dimensions; at += 1) {
      sums[label * dimensions + at] =
        (sums[label * dimensions + at] ?? 0) + (values[thing * dimensions + at] ?? 0);
    }
  }
  for (let start = 0; start < sums.length; start += dimensions) {
    const sum = sums.subarray(start, start + dimensions);
    if (sum.every((value) => value === 0)) sum.set(before.values.subarray(start, start + dimensions));
    toLengthOne(sum);
  }
  return { dimensions, values: sums };
}

/** How far two directions agree: their cosine. */
export function agreement(one: Positions, at: number, other: Positions, place: number): number {
  let sum = 0;
  const { dimensions } = one;
  for (let axis = 0; axis < dimensions; axis += 1) {
    sum += (one.values[at * dimensions + axis] ?? 0) * (other.values[place * dimensions + axis] ?? 0);
  }
  return sum;
}

/** The middle nearest to a thing, the first of equals; -1 where there is none. */
export function nearestMiddle(positions: Positions, thing: number, middles: Positions): number {
  const count = middles.values.length / middles.dimensions;
  let best = -1;
  let nearest = -Infinity;
  for (let middle = 0; middle < count; middle += 1) {
    const near = agreement(positions, thing, middles, middle);
    if (near > nearest) [best, nearest] = [middle, near];
  }
  return best;
}

/** Puts each thing to the nearest middle; how many changed. */
function assign(
  positions: Positions,
  things: readonly number[],
  middles: Positions,
  labels: Int32Array,
): number {
  let moved = 0;
  for (const thing of things) {
    const best = nearestMiddle(positions, thing, middles);
    if (labels[thing] !== best) moved += 1;
    labels[thing] = best;
  }
  return moved;
}

function begin(positions: Positions, things: readonly number[], count: number, start: number): Positions {
  const { dimensions, values } = positions;
  const next = chance(3 + start);
  const middles: Positions = { dimensions, values: new Float32Array(count * dimensions) };
  const away = new Float64Array(things.length).fill(2);
  let chosen = 0;
  for (let middle = 0; middle < count; middle += 1) {
    const thing = things[chosen] ?? 0;
    middles.values.set(values.subarray(thing * dimensions, (thing + 1) * dimensions), middle * dimensions);
    let sum = 0;
    for (const [at, other] of things.entries()) {
      away[at] = Math.min(away[at] ?? 0, Math.max(0, 1 - agreement(positions, other, middles, middle)));
      sum += away[at];
    }
    let left = next() * sum;
    chosen = away.findIndex((each) => (left -= each) < 0);
    if (chosen < 0) chosen = middle + 1 < things.length ? middle + 1 : 0;
  }
  return middles;
}
