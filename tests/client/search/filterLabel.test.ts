import { expect, test } from 'vitest';
import { parse } from '#core/query/parse.ts';
import { filterLabel } from '../../../src/client/search/filterLabel.ts';

test.each([
  ['year:2024..', 'from 2024'],
  ['year:..2020', 'up to 2020'],
  ['year:2023..2025', '2023 to 2025'],
  ['year:2024', '2024'],
  ['year:unknown', 'year not known'],
  ['-year:2024', 'not 2024'],
  ['has:code', 'with code'],
  ['has:claims', 'with claims'],
  ['has:speedup', 'with speed-ups'],
  ['topic:diffusion', 'topic: diffusion'],
  ['by:"Stefano Ermon"', 'by: Stefano Ermon'],
  ['-title:survey', 'not title: survey'],
  ['speedup:>3', 'speed-up over 3×'],
  ['speedup > 3x', 'speed-up over 3×'],
  ['speedup:>=30%', 'speed-up of 30% or more'],
  ['reduction:<50%', 'reduction under 50%'],
  ['reduction:<=50%', 'reduction of 50% or less'],
  ['gain:>5', 'gain over 5 points'],
  ['gain:2..5%', 'gain of 2 to 5%'],
])('%s is the chip "%s"', (query, label) => {
  expect(parse(query).filters.map(filterLabel)).toEqual([label]);
});
