import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { routesIn } from '../../src/integrations/ownPages.ts';

test('the pages of a folder are named as Astro names them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const files = [
    'index.astro',
    '404.astro',
    'robots.txt.ts',
    'papers/[id].astro',
    'papers/[...list].astro',
    'topics/index.astro',
    '_parts/part.ts',
    '_offline.astro',
    'notes.css',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  expect(routesIn(folder).map(({ pattern }) => pattern)).toEqual([
    '/404',
    '/',
    '/papers/[...list]',
    '/papers/[id]',
    '/robots.txt',
    '/topics',
  ]);
});

test('a site without pages of its own has none', () => {
  expect(routesIn(join(tmpdir(), 'nowhere'))).toEqual([]);
});
