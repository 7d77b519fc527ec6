import { describe, expect, it } from 'vitest';
import data from '#core/read/data/furniture.json' with { type: 'json' };
import { furnitureOf } from '#core/read/listing/furniture.ts';

describe('page furniture', () => {
  for (const { what, examples, not } of data.rules) {
    for (const example of examples) {
      it(`"${example}" is a ${what}`, () => {
        expect(furnitureOf(example)?.what).toBe(what);
      });
    }
    for (const other of not) {
      it(`"${other}" is none, least of all a ${what}`, () => {
        expect(furnitureOf(other)).toBeUndefined();
      });
    }
  }

  it.each([
    'Mogrifier LSTM',
    'Olmo 3',
    'Sapiens2',
    'AI Awareness',
    'Count Anything',
    'First Proof',
    'VGGT-SLAM++',
    'Coverage Games',
  ])('the title "%s" is none', (title) => {
    expect(furnitureOf(title)).toBeUndefined();
  });
});
