import { describe, expect, it } from 'vitest';
import { furnitureRule, furnitureRules } from '#core/read/listing/furniture.ts';

describe('page furniture', () => {
  for (const { what, examples, not } of furnitureRules) {
    for (const example of examples) {
      it(`"${example}" is a ${what}`, () => {
        expect(furnitureRule(example)?.what).toBe(what);
      });
    }
    for (const other of not ?? []) {
      it(`"${other}" is none, least of all a ${what}`, () => {
        expect(furnitureRule(other)).toBeUndefined();
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
    expect(furnitureRule(title)).toBeUndefined();
  });
});
