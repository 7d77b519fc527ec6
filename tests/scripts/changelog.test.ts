import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { versionOf } from '../../scripts/paths.mjs';

test('the change log begins with the version that this is, and names each once, the newest first', () => {
  const text = readFileSync('CHANGELOG.md', 'utf8');
  const versions = [...text.matchAll(/^## (\d+)\.(\d+)\.(\d+)$/gm)].map(([, ...parts]) => parts.map(Number));
  expect(versions[0]?.join('.')).toBe(versionOf());
  const order = (parts: number[]): number => parts.reduce((all, each) => all * 1000 + each, 0);
  const orders = versions.map(order);
  expect(orders).toEqual([...new Set(orders)].sort((a, b) => b - a));
});
