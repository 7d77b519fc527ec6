import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentShades, grounds } from '#core/settings/accentShades.ts';
import { contrast, hexOf, oklchOf } from '#core/settings/colour.ts';
import { hues } from '#core/hues.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('a colour', () => {
  test.each([
    ['#ffffff', 1, 0],
    ['#000000', 0, 0],
    ['#ff0000', 0.628, 0.2577],
    ['#00ff00', 0.8664, 0.2948],
    ['#0000ff', 0.452, 0.3132],
  ])('%s is known in OKLCH', (colour, l, c) => {
    expect(oklchOf(colour).l).toBeCloseTo(l, 3);
    expect(oklchOf(colour).c).toBeCloseTo(c, 3);
  });

  test('comes back as it went', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(hexOf(oklchOf(colour))).toBe(colour);
      }),
    );
  });

  test('has the contrast that WCAG 2 reckons', () => {
    expect(contrast('#000000', '#fff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('the shades of an accent', () => {
  const told = fc.oneof(hex, fc.constantFrom(...Object.keys(hues)));

  test('can be read as text in both themes, on all that text stands on, whatever colour was given', () => {
    fc.assert(
      fc.property(told, (colour) => {
        const { light, dark, more } = accentShades(colour);
        for (const ground of grounds.light)
          expect(contrast(light, hexOf(ground))).toBeGreaterThanOrEqual(4.5);
        for (const ground of grounds.dark) expect(contrast(dark, hexOf(ground))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(more.light, '#ffffff')).toBeGreaterThanOrEqual(7);
        expect(contrast(more.dark, '#000000')).toBeGreaterThanOrEqual(7);
      }),
    );
  });

  test.each([
    ['#2f5d50', '#2f5d50', false],
    ['#0B7', '#00784b', true],
    ['#ffcc00', '#806500', true],
    ['teal', '#00655c', false],
  ])('of %s are, on paper, %s', (colour, light, isDarkened) => {
    expect(accentShades(colour)).toMatchObject({ light, isDarkened });
  });
});

test('text in the accent stands on what the tokens say', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [at, name] of ['paper', 'sheet', 'wash'].entries()) {
    const [light, dark] = [grounds.light[at], grounds.dark[at]].map(
      (each) => each && `oklch(${String(each.l)} ${String(each.c)} ${String(each.h)})`,
    );
    expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
  }
});
