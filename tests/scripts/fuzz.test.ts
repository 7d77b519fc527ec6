import { describe, expect, test } from 'vitest';
import { ask, inputOf } from '../../scripts/bench/fuzz/ask.ts';
import { type Reader, readers } from '../../scripts/bench/fuzz/readers.ts';

/** Enough to meet every kind of damage; the bench asks a million. */
const INPUTS = 400;
const SEED = 20;

describe('whatever is wrong with an input,', () => {
  test.each(readers)(
    '$name: every input is read or refused in words, and accounts for its lines',
    async (reader) => {
      const { faults, inputs, refused } = await ask(reader, SEED, 0, Math.ceil(INPUTS / (reader.cost ?? 1)));
      expect(faults).toEqual([]);
      // A reader that refuses everything was asked nothing.
      expect(refused).toBeLessThan(inputs);
    },
  );
});

describe('the fuzzer', () => {
  const [any] = readers as [Reader];

  test('makes the same input of the same numbers, and others of others', () => {
    const inputs = Array.from({ length: 50 }, (_, at) => inputOf(any, SEED, at));
    expect(inputs).toEqual(Array.from({ length: 50 }, (_, at) => inputOf(any, SEED, at)));
    expect(new Set([...inputs, inputOf(any, SEED + 1, 0)]).size).toBeGreaterThan(45);
  });

  test('sees an error, an overflow of the stack, and how long the slowest took', async () => {
    const endless = (): number => 1 + endless();
    const tally = await ask({ ...any, refuses: true, read: endless }, SEED, 0, 3);
    expect(tally.faults).toHaveLength(3);
    const told = await ask({ ...any, read: () => Promise.reject(new Error('no')) }, SEED, 5, 7);
    expect(told.faults).toEqual([5, 6].map((at) => ({ at, problem: 'Error: no' })));
    expect(told.slowest.ms).toBeGreaterThan(0);
    const refused = await ask(
      { ...any, refuses: true, read: () => Promise.reject(new Error('no')) },
      SEED,
      5,
      7,
    );
    expect(refused).toMatchObject({ refused: 2, faults: [] });
  });
});
