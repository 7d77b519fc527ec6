/** A logarithmic axis from the power or half-step below the least value to the one above the greatest. */
export interface LogScale {
  /** Where a value stands, from 0 to 1. */
  place(value: number): number;
  /** Round values to be labelled, ascending. */
  ticks: number[];
}

const steps = [1, 2, 5];
const mostTicks = 8;

/** Makes the axis for positive values; others have no place on it and must be left out before. */
export function logScale(values: number[]): LogScale {
  const positive = values.filter((value) => value > 0);
  const low = roundDown(Math.min(...positive));
  const high = roundUp(Math.max(...positive));
  const span = Math.log(high / low) || 1;
  return {
    place: (value) => Math.log(value / low) / span,
    ticks: roundValues(low, high),
  };
}

/** 1, 2, 5, 10, 20 … from `low` to `high`; 1, 10, 100 … where so many would stand on each other. */
function roundValues(low: number, high: number): number[] {
  const all = valuesOf(steps, low, high);
  return all.length > mostTicks ? valuesOf([1], low, high) : all;
}

function valuesOf(wanted: readonly number[], low: number, high: number): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    for (const step of wanted) {
      const value = Number((step * 10 ** power).toPrecision(3));
      if (value >= low && value <= high) found.push(value);
    }
  }
  return found;
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = steps.toReversed().find((each) => each * power <= value * 1.000001) ?? 1;
  return Number((step * power).toPrecision(3));
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [...steps, 10].find((each) => each * power >= value * 0.999999) ?? 10;
  return Number((step * power).toPrecision(3));
}
