import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useKept } from '../../scripts/keptFolder.mjs';

test('something is kept of the sixteen outputs built last, however many names there have been', () => {
  const kept = mkdtempSync(join(tmpdir(), 'kept-'));
  for (let day = 1; day <= 30; day += 1) {
    const folder = join(kept, `day-${String(day)}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'pages'), '');
    utimesSync(folder, day, day);
  }
  // One that is used again is young again.
  useKept(join(kept, 'day-3'));
  useKept(join(kept, 'new'));
  const left = Array.from({ length: 14 }, (_, at) => `day-${String(17 + at)}`);
  expect(readdirSync(kept).toSorted()).toEqual(['day-3', ...left, 'new'].toSorted());
});
