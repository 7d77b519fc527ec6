import { drawFrom, mutate } from './mutate.ts';
import type { Reader } from './readers.ts';

/** What came of many inputs. */
export interface Tally {
  inputs: number;
  /** Damaged inputs that a reader may refuse. */
  refused: number;
  faults: { at: number; problem: string }[];
  /** Milliseconds of the slowest input, and which it was. */
  slowest: { ms: number; at: number };
}

/** The input of a reader by its number: the same for the same seed, whatever was asked before. */
export function inputOf({ name, seeds }: Reader, seed: number, at: number): string {
  const own = [...name].reduce((sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 0x01000193), seed);
  return mutate(seeds, drawFrom(own + Math.imul(at, 0x9e3779b1)));
}

/** Asks a reader the inputs from one number to another, and notes each that it does not stand. */
export async function ask(reader: Reader, seed: number, from: number, to: number): Promise<Tally> {
  const tally: Tally = { inputs: to - from, refused: 0, faults: [], slowest: { ms: 0, at: from } };
  for (let at = from; at < to; at += 1) {
    const input = inputOf(reader, seed, at);
    const start = performance.now();
    try {
      await reader.read(input);
    } catch (error) {
      const isOverflow = error instanceof RangeError && /call stack/.test(error.message);
      if (reader.refuses && error instanceof Error && !isOverflow) tally.refused += 1;
      else tally.faults.push({ at, problem: String(error).split('\n')[0] ?? '' });
    }
    const ms = performance.now() - start;
    if (ms > tally.slowest.ms) tally.slowest = { ms, at };
  }
  return tally;
}
