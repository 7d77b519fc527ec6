import { expect, test } from 'vitest';
import { venueAndYear } from '#core/show/venueAndYear.ts';

test.each([
  [{ venue: 'ICLR', year: 2025 }, undefined, 'ICLR 2025'],
  [{ year: 2025 }, undefined, '2025'],
  [{ venue: 'ICLR' }, undefined, 'ICLR'],
  [{}, undefined, ''],
  // Told once.
  [{ venue: 'CHI 2001', year: 2001 }, undefined, 'CHI 2001'],
  [{ venue: 'ICLR', year: 2025 }, 2025, 'ICLR'],
  [{ year: 2025 }, 2025, ''],
])('%j in a list of %s is said as "%s"', (paper, told, said) => {
  expect(venueAndYear(paper, told)).toBe(said);
});
