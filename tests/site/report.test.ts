import { describe, expect, test } from 'vitest';
import { fewBuild, rootBuild } from './builds.ts';
import { type Build } from './builds.ts';
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
