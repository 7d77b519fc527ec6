import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseOtherAstro } from '../../src/integrations/papershelf.ts';

test.each<[theirs: string | undefined, ours: string | undefined, isRefused: boolean]>([
  ['7.3.5', '7.3.5', false],
  ['7.3.6', '7.3.5', true],
  ['6.0.0', '7.3.5', true],
  // Astro will say so itself.
  [undefined, '7.3.5', false],
])('a site with Astro %s and a program with %s: it is refused, %s', (theirs, ours, isRefused) => {
  const top = mkdtempSync(join(tmpdir(), 'two-astros-'));
  const [site, program] = [join(top, 'site'), join(top, 'program')];
  for (const [folder, version] of [
    [site, theirs],
    [program, ours],
  ] as const) {
    mkdirSync(join(folder, 'node_modules', 'astro'), { recursive: true });
    if (version !== undefined)
      writeFileSync(join(folder, 'node_modules', 'astro', 'package.json'), JSON.stringify({ version }));
  }
  const check = (): void => {
    refuseOtherAstro(site, program);
  };
  if (isRefused) expect(check).toThrow(`npm install astro@${String(ours)}`);
  else expect(check).not.toThrow();
});
