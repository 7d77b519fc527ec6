import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ownersPaths } from '../../src/integrations/ownersPaths.ts';

test.each<[path: string, isTheirs: boolean]>([
  ['feed.xml', true],
  ['theme.js', true],
  ['papers.bib', false],
  // Of a page of many addresses only a build knows which.
  ['news/first.json', false],
  // A page of the shelf's own.
  ['robots.txt', false],
])("in somebody's own site %j is theirs: %s", (path, isTheirs) => {
  const site = mkdtempSync(join(tmpdir(), 'own-site-'));
  mkdirSync(join(site, 'public'));
  writeFileSync(join(site, 'public', 'theme.js'), '');
  const { integration, has } = ownersPaths();
  const hooks = integration.hooks as Record<string, (options: object) => void>;
  hooks['astro:config:done']?.({ config: { publicDir: pathToFileURL(`${site}/public/`) } });
  hooks['astro:routes:resolved']?.({
    routes: [
      { origin: 'project', pathname: '/feed.xml' },
      { origin: 'project', pathname: undefined },
      { origin: 'external', pathname: '/robots.txt' },
    ],
  });
  expect(has(path)).toBe(isTheirs);
});
