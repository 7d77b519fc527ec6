import type { Claim } from '../paper.ts';

/** The axis on which values of one unit stand. */
export interface ValueAxis {
  /** Where a value stands, 0 to 1 from the axis's begin to its end; undefined for one far beyond, which has no place on it. */
  place(value: number): number | undefined;
  /** Round values to be labelled, ascending, at most five, so that none prints over another. */
  ticks: number[];
}

/** A value so many times the next smaller one would press all others together. */
const far = { logarithmic: 10, linear: 3 };
const mostTicks = 5;

/**
 * Times stand by their ratio, from 1× or the round value below the least; all else from zero; scores up to 100, and from
 * 50 where none is less.
 * Of four values or more, up to a quarter that lie far beyond the others are left off the axis.
 *
 * @param values what is reached; what is not positive or not finite makes no axis longer
 */
export function valueAxis(values: readonly number[], unit: Claim['unit'], isScore = false): ValueAxis {
  // A number of four hundred digits is none that a computer tells from infinity, and has no tick.
  const sorted = values.filter((value) => value > 0 && value < Infinity).toSorted((a, b) => a - b);
  const isRatio = unit === '×';
  const near = withoutFar(sorted, isRatio ? far.logarithmic : far.linear);
  const least = near[0] ?? 1;
  const greatest = near.at(-1) ?? 1;
  const ticks = isRatio
    ? ratioTicks(Math.min(1, least), greatest)
    : isScore && greatest <= 100
      ? [0, 25, 50, 75, 100].filter((tick) => tick >= 50 || least < 50)
      : evenTicks(greatest);
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const shareOf = (value: number): number =>
    // What is below the axis, as the lower end of "-2 to 5×", has no logarithm.
    isRatio ? Math.log(Math.max(value, low) / low) / Math.log(high / low) : (value - low) / (high - low);
  return {
    place: (value) => (value > high * 1.000001 ? undefined : Math.min(1, Math.max(0, shareOf(value)))),
    ticks: few(ticks),
  };
}

function withoutFar(sorted: readonly number[], times: number): readonly number[] {
  const from = Math.max(1, Math.ceil((sorted.length * 3) / 4));
  const cut = sorted.findIndex((value, at) => at >= from && value > times * (sorted[at - 1] ?? value));
  return cut < 0 || sorted.length < 4 ? sorted : sorted.slice(0, cut);
}

/** 1, 2, 5, 10 … around both; 1, 10, 100 … where these would be many. */
function ratioTicks(least: number, greatest: number): number[] {
  const from = Math.floor(Math.log10(least) + 1e-9);
  const to = Math.max(from + 1, Math.ceil(Math.log10(greatest) - 1e-9));
  const all: number[] = [];
  for (let power = from; power <= to; power += 1)
    for (const step of [1, 2, 5]) all.push(Number((step * 10 ** power).toPrecision(3)));
  const first = all.findLastIndex((value) => value <= least * 1.000001);
  const last = all.findIndex((value) => value >= greatest * 0.999999);
  const ticks = all.slice(Math.max(0, first), Math.max(first + 2, last + 1));
  if (ticks.length <= mostTicks) return ticks;
  // Whole powers alone: both ends become one, too.
  return Array.from({ length: to - from + 1 }, (_, index) => Number((10 ** (from + index)).toPrecision(3)));
}

/** 0, 20, 40 … by the step that gives three to five. */
function evenTicks(greatest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(greatest));
  const step =
    [0.2, 0.5, 1, 2]
      .map((each) => each * power)
      .find((each) => Math.ceil(greatest / each - 1e-9) < mostTicks) ?? 5 * power;
  const count = Math.max(1, Math.ceil(greatest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

/** Every second or third where there are many, its first and last always. */
function few(ticks: readonly number[]): number[] {
  const apart = Math.ceil((ticks.length - 1) / (mostTicks - 1)) || 1;
  return ticks.filter(
    (_, at) => at === ticks.length - 1 || (at % apart === 0 && ticks.length - 1 - at >= apart),
  );
}
