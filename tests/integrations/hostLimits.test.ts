import { expect, test } from 'vitest';
import { expectedSize, hostLimits, tellSize } from '../../src/integrations/limits/hostLimits.ts';

const small = { files: 158, bytes: 3_340_000, largest: 200_000, seconds: 12 };

test('A size is told in full, and a small site is near no limit', () => {
  expect(tellSize(small)).toBe('158 files, 3.3 MB, a largest file of 0.2 MB, 12 seconds');
  expect(hostLimits(small)).toEqual([]);
});

test.each([
  [{ files: 15_999 }, []],
  [{ files: 16_000 }, [false]],
  [{ files: 20_000 }, [false]],
  [{ files: 20_001 }, [true]],
  [{ bytes: 1_000_000_001, seconds: 500 }, [true, false]],
  [{ largest: 30_000_000 }, [true]],
])('Of %j limits are near, and true: passed: %j', (size, beyond) => {
  expect(hostLimits({ ...small, ...size }).map(({ isBeyond }) => isBeyond)).toEqual(beyond);
});

test('What a host takes and what the site has is told', () => {
  expect(hostLimits({ ...small, files: 23_924, seconds: 700 }).map(({ told }) => told)).toEqual([
    'GitHub Pages takes 600 seconds; this build took 700 seconds.',
    'Cloudflare Pages takes 20,000 files; this site has 23,924 files.',
  ]);
});

test('Before a build only a shelf of very many papers is expected to be beyond a limit', () => {
  expect(hostLimits(expectedSize(64))).toEqual([]);
  expect(hostLimits(expectedSize(5000))).toEqual([]);
  expect(hostLimits(expectedSize(12_000)).map(({ isBeyond }) => isBeyond)).toEqual([true]);
});
