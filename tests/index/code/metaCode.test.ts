import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCbor } from '../../../src/index/code/cbor.ts';
import { decodeMeta, encodeMeta } from '../../../src/index/code/metaCode.ts';

const round = (meta: Parameters<typeof encodeMeta>[0]) => decodeCbor(decodeMeta(encodeMeta(meta)));

describe('the meta file of the index', () => {
  test('calls pages by their row and chunks by their number, each reaching to the next one’s first word', () => {
    expect(round({ version: '1.5.2', lengths: [160, 0], starts: ['flow_', 'κ_'] })).toEqual([
      '1.5.2',
      [
        ['0', 160],
        ['1', 0],
      ],
      [
        ['', 'flow_', '0'],
        ['flow_', 'κ_', '1'],
        ['κ_', '\u{10FFFF}', '2'],
      ],
      [],
      [],
      [],
    ]);
  });

  test.each([
    { length: 1, kept: 16 },
    { length: 161, kept: 176 },
    { length: 100_000, kept: 4080 },
  ])('keeps $length words of a paper as $kept', ({ length, kept }) => {
    const [, pages] = round({ version: '', lengths: [length], starts: [] }) as [string, unknown];
    expect(pages).toEqual([['0', kept]]);
  });

  test('holds a page for every paper and a chunk more than beginnings, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5000)),
        fc.uniqueArray(fc.string({ unit: 'binary' })),
        (lengths, starts) => {
          const [, pages, chunks] = round({ version: '1', lengths, starts }) as [
            string,
            unknown[],
            unknown[],
          ];
          expect(pages).toHaveLength(lengths.length);
          expect(chunks).toHaveLength(starts.length + 1);
        },
      ),
      { seed: 7 },
    );
  });

  test.each(['', '["1.5.2"', '["1.5.2"\0'])('throws when it is cut short: %j', (text) => {
    expect(() => decodeMeta(new TextEncoder().encode(text))).toThrow();
  });
});
