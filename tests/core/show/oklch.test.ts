import { expect, it } from 'vitest';
import { oklchToHex } from '#core/show/spinePicture.ts';

// The sRGB primaries in OKLCH, as CSS Color 4 converts them.
it.each([
  [0, 0, 0, '#000000'],
  [1, 0, 0, '#ffffff'],
  [0.62796, 0.25768, 29.234, '#ff0000'],
  [0.86644, 0.29483, 142.495, '#00ff00'],
  [0.45201, 0.31321, 264.052, '#0000ff'],
])('oklch(%f %f %f) is %s', (lightness, chroma, hue, hex) => {
  expect(oklchToHex(lightness, chroma, hue)).toBe(hex);
});

it('clips what no screen shows', () => {
  expect(oklchToHex(0.6, 0.4, 150)).toMatch(/^#00[0-9a-f]{2}00$/);
});
