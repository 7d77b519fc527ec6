import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Build, fewBuild, rootBuild } from './builds.ts';
import { readPages } from './pages.ts';

describe('the report of a shelf', () => {
  const few = report(fewBuild);

  test('tells an error of its content with file, line and remedy, where shelf.yaml lets the build pass', () => {
    expect(few).toContain('a correction of "A Paper That Was Never Here", which is not in the shelf');
    expect(few).toContain('corrections/absent.yaml:1 correction-paper-unknown');
  });

  test('tells a note, which neither the build nor a paper tells', () => {
    expect(few).toContain('"How Glaciers Sing: A Study of Slow Sounds" is also at papers/');
    expect(few).toMatch(/papers\/\S+:\d+ duplicate-merged/);
  });

  test('has all findings as text, a line each', () => {
    const lines = readFileSync(join(fewBuild.folder, 'report', 'findings.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => line.split('  ').slice(0, 3))).toEqual([
      ['error', 'corrections/absent.yaml:1', 'correction-paper-unknown'],
      ['note', expect.stringMatching(/^papers\/\S+:\d+$/), 'duplicate-merged'],
    ]);
  });

  test('has what was changed, paper by paper', () => {
    expect(report(rootBuild)).toMatch(/Paper by paper .*DADAO/);
  });
});

/** The page's text, its spaces made single. */
function report(build: Build): string {
  const html = readPages(build).find(({ file }) => file === 'report/index.html')?.html ?? '';
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
}
