import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Event, runAction } from './runAction.ts';

const PUSH: Event = { event_name: 'push', ref: 'refs/heads/main' };

/** What the actions of others say that are used. The packages are there: to fetch them takes minutes and a network. */
const OTHERS = {
  'actions/cache': { 'cache-hit': 'true' },
  'actions/configure-pages': { origin: 'https://me.github.io', base_path: '/shelf' },
  'actions/deploy-pages': { page_url: 'https://me.github.io/shelf/' },
};

const PUBLISHING = ['actions/configure-pages', 'actions/upload-pages-artifact', 'actions/deploy-pages'];

let folder: string;

beforeEach(() => {
  // Far from the program, and with nothing in it but a bibliography.
  folder = mkdtempSync(join(tmpdir(), 'repository-'));
  mkdirSync(join(folder, 'papers'));
  writeFileSync(
    join(folder, 'papers', 'refs.bib'),
    `@article{kettles, title = {Kettles}, author = {Ada Brewer}, year = {2021}, abstract = {Water boils 2 times faster.}}\n`,
  );
});

test('a repository that holds a bibliography becomes a published shelf, and is built anew at little cost', () => {
  const { used, outputs, said, status } = runAction(folder, PUSH, {}, OTHERS);
  expect(status, said).toBe(0);
  const home = readFileSync(join(folder, 'dist', 'index.html'), 'utf8');
  expect(home).toContain('href="/shelf/papers/kettles/"');
  expect(home).toContain('<link rel="canonical" href="https://me.github.io/shelf/"');
  expect(used.filter(({ action }) => PUBLISHING.includes(action)).map(({ action }) => action)).toEqual(
    PUBLISHING,
  );
  expect(used.find(({ action }) => action === 'actions/upload-pages-artifact')?.given).toEqual({
    path: 'dist',
  });
  expect(outputs).toEqual({ url: 'https://me.github.io/shelf/' });

  // What the cache keeps is what the next build takes.
  const kept = used.flatMap(({ given }) => given['path'] ?? []).filter((path) => path.includes('kept'));
  expect(kept).toEqual(['.papershelf/kept']);
  expect(runAction(folder, PUSH, {}, OTHERS).said).toContain('is built and up to date');
});

test('a pull request is checked and publishes nothing; a finding stands at its line', () => {
  const wrong = '@article{cups, author = {Ada Brewer}, year = {2022}, abstract = {Cups.}}\n';
  const file = join(folder, 'papers', 'refs.bib');
  writeFileSync(file, readFileSync(file, 'utf8') + wrong);
  const event = { event_name: 'pull_request', ref: 'refs/pull/1/merge' };
  const { used, said, status } = runAction(folder, event, {}, OTHERS);
  expect(said).toMatch(/^::error file=papers\/refs\.bib,line=2,title=title-missing::.*cups/m);
  expect(status).not.toBe(0);
  expect(used.filter(({ action }) => PUBLISHING.includes(action))).toEqual([]);
});

test('the site is built, and not published, of another branch, of a pull request, and where that is asked', () => {
  const cases: [event: Event, inputs: Record<string, string>][] = [
    [{ event_name: 'push', ref: 'refs/heads/try' }, {}],
    [{ event_name: 'pull_request', ref: 'refs/heads/main' }, {}],
    [PUSH, { publish: 'false' }],
  ];
  for (const [event, inputs] of cases) {
    const own = { ...inputs, site: 'https://papers.example', base: '/tea' };
    const { used, outputs, said, status } = runAction(folder, event, own, OTHERS);
    expect(status, said).toBe(0);
    expect(used.filter(({ action }) => PUBLISHING.includes(action))).toEqual([]);
    expect(outputs).toEqual({ url: '' });
  }
  expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toContain(
    '<link rel="canonical" href="https://papers.example/tea/"',
  );
});
