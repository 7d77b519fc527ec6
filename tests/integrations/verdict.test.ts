import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verdict } from '../../src/integrations/verdict.ts';
import { proseState } from '#loader/proseState.ts';
import { UseError } from '#loader/UseError.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papershelf-verdict-'));
  await mkdir(join(folder, 'papers'));
  vi.stubEnv('PAPERSHELF_CONTENT', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** What ends a build of these papers under these settings, if anything does. */
async function endOf(papers: string, settings = ''): Promise<unknown> {
  await writeFile(join(folder, 'papers', 'a.jsonl'), papers);
  await writeFile(join(folder, 'shelf.yaml'), settings);
  const done = verdict(await proseState()).hooks['astro:build:done'] as unknown as () => Promise<void>;
  return done().catch((error: unknown) => error);
}

const good = '{"title": "A Paper about Graphs", "abstract": "We study graphs."}\n';

test('a build without errors ends well', async () => {
  expect(await endOf(good)).toBeUndefined();
});

test('a build with errors ends with all of them and what to do, and with no stack of the program', async () => {
  const error = await endOf(`${good}{"title": \n{"abstract": "We do."}\n`);
  expect(error).toBeInstanceOf(Error);
  const { message, stack } = error as Error;
  expect(message).toContain('The content has 2 errors:\n  papers/a.jsonl:2  json-broken');
  expect(message).toContain('\n  papers/a.jsonl:3  title-missing');
  expect(message).toContain('onError: report');
  expect(stack).toBe('');
});

test('"onError: report" lets a build with errors pass', async () => {
  expect(await endOf(`${good}{"title": \n`, 'onError: report\n')).toBeUndefined();
});

test.each([
  ['changed', () => writeFile(join(folder, 'topics', 'graphs.mdx'), 'Another introduction.')],
  ['added', () => writeFile(join(folder, 'topics', 'trees.mdx'), 'An introduction.')],
  ['removed', () => rm(join(folder, 'topics', 'graphs.mdx'))],
])('a build while an introduction is %s ends in a sentence that names it', async (_what, change) => {
  await mkdir(join(folder, 'topics'));
  await writeFile(join(folder, 'topics', 'graphs.mdx'), 'An introduction.');
  const done = verdict(await proseState()).hooks['astro:build:done'] as unknown as () => Promise<void>;
  await change();
  const error: unknown = await done().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UseError);
  expect(String(error)).toMatch(/topics\/\w+\.mdx was changed while .* run the command again/s);
});

test.each([
  ['build', 1],
  ['dev', 2],
])('a %s that goes on while a paper is added is of %d papers', async (command, papers) => {
  vi.resetModules();
  const [loader, integration] = await Promise.all([
    import('../../src/loader/readShelf.ts'),
    import('../../src/integrations/verdict.ts'),
  ]);
  await writeFile(join(folder, 'papers', 'a.jsonl'), good);
  await loader.readShelf();
  const setup = integration.verdict(new Map()).hooks['astro:config:setup'] as unknown as (
    options: object,
  ) => void;
  setup({ command });
  await writeFile(join(folder, 'papers', 'b.jsonl'), good.replaceAll('raphs', 'lasses'));
  expect((await loader.readShelf()).papers).toHaveLength(papers);
});
