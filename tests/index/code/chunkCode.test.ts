import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields } from '#core/index/engine.ts';
import { decodeCbor } from '../../../src/index/code/cbor.ts';
import { decodeChunk, encodeChunk, places, type Postings } from '../../../src/index/code/chunkCode.ts';

/** What Pagefind's list says of a page, told without the tables of the code under test. */
function weightsIn(locations: readonly number[]): { weight: number; position: number }[] {
  let weight = 25;
  return locations.flatMap((each) => {
    if (each >= 0) return [{ weight, position: each }];
    weight = -each - 1;
    return [];
  });
}

const postings: fc.Arbitrary<Postings[]> = fc.array(
  fc.record({
    key: fc.oneof(fc.stringMatching(/^[a-zβ本é]{1,50}_$/), fc.stringMatching(/^[a-z]{1,5}~[a-z]$/)),
    pages: fc.uniqueArray(fc.nat(40_000), { minLength: 1, maxLength: 300 }).chain((rows) =>
      fc.tuple(
        ...rows
          .toSorted((a, b) => a - b)
          .map((row) =>
            fc.record({
              row: fc.constant(row),
              weights: fc.subarray(
                places.map(({ weight }) => weight),
                { minLength: 1 },
              ),
            }),
          ),
      ),
    ),
  }),
  { maxLength: 20 },
);

describe('A chunk in columns', () => {
  test('says to Pagefind what its own form would say', () => {
    fc.assert(
      fc.property(postings, (words) => {
        const [found] = decodeCbor(decodeChunk(encodeChunk(words))) as [[string, [number, number[]][]][]];
        expect(found.map(([key]) => key)).toEqual(words.map(({ key }) => key));
        for (const [at, [, pages]] of found.entries()) {
          let row = 0;
          const read = pages.map(([step, locations]) => ({
            row: (row += step),
            weights: weightsIn(locations).map(({ weight }) => weight),
          }));
          expect(read).toEqual(words[at]?.pages);
        }
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test('keeps the field of a mention as its position', () => {
    const bytes = encodeChunk([{ key: 'kettl_', pages: [{ row: 3, weights: [25, 168, 240] }] }]);
    const [[[, [[, locations]]]]] = decodeCbor(decodeChunk(bytes)) as [[[string, [[number, number[]]]]]];
    expect(weightsIn(locations)).toEqual([
      { weight: 25, position: fields.abstract },
      { weight: 168, position: fields.title },
      { weight: 240, position: fields.name },
    ]);
  });

  test('that was cut short is refused, wherever it was cut', () => {
    const whole = encodeChunk([
      {
        key: 'kettl_',
        pages: [
          { row: 3, weights: [25] },
          { row: 700, weights: [72] },
        ],
      },
      { key: 'lamp_', pages: [{ row: 0, weights: [48] }] },
    ]);
    for (let length = 0; length < whole.length; length++)
      expect(() => decodeChunk(whole.subarray(0, length))).toThrow(RangeError);
  });

  test('that counts more papers than it has bytes is refused before they are looked for', () => {
    const [count, end] = [' zzzzzz ', '\u0001a\0'];
    expect(() => decodeChunk(new TextEncoder().encode(count + end))).toThrow(RangeError);
  });

  test('knows no weight that no place has', () => {
    expect(() => encodeChunk([{ key: 'a_', pages: [{ row: 0, weights: [7] }] }])).toThrow('weighs 7');
  });
});
