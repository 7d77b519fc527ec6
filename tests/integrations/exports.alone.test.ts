import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { exports } from '../../src/integrations/exports.ts';
import * as made from '../../src/integrations/exports/exportFiles.ts';
import * as loader from '../../src/loader/readShelf.ts';

vi.mock('../../src/integrations/exports/exportFiles.ts', { spy: true });
vi.mock('../../src/loader/readShelf.ts', { spy: true });

type Answer = { mediaType: string; text: string } | 'next';
type Middleware = (request: object, response: object, next: (error?: unknown) => void) => void;

let folder: string;
let middleware: Middleware;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exports-'));
  await mkdir(join(folder, 'papers'));
  await writeFile(
    join(folder, 'papers', 'a.jsonl'),
    '{"title":"Kettles","abstract":"They boil water."}\n{"title":"Teapots","abstract":"They hold tea."}\n',
  );
  vi.stubEnv('PAPERSHELF_CONTENT', folder);
  const use = vi.fn<(each: Middleware) => void>();
  const server = { config: { base: '/repo' }, middlewares: { use } };
  const setup = exports().hooks['astro:server:setup'] as unknown as (options: object) => void;
  setup({ server });
  [middleware] = use.mock.calls[0] ?? expect.fail('there is no middleware');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

function ask(url: string): Promise<Answer> {
  let mediaType = '';
  return new Promise((resolve, reject) => {
    const response = {
      setHeader: (_name: string, value: string) => (mediaType = value),
      end: (text: string) => resolve({ mediaType, text }),
    };
    middleware({ url }, response, (error) => (error instanceof Error ? reject(error) : resolve('next')));
  });
}

test.each(['/repo/', '/repo/src/client/list.ts', '/repo/a.css?json', '/papers.json', '/repo/@id/a.bib/b'])(
  'in a preview %s is handed on without a look at the content',
  async (url) => {
    vi.mocked(loader.readShelf).mockClear();
    expect(await ask(url)).toBe('next');
    expect(loader.readShelf).not.toHaveBeenCalled();
  },
);

test.each([
  ['/repo/papers/kettles.bib', 'application/x-bibtex', '@misc{'],
  ['/repo/papers/kettles.csl.json?t=1', 'application/json', '[{'],
  ['/repo/feed.xml', 'application/atom+xml', '<?xml'],
])('in a preview %s is made as it would be built', async (url, mediaType, start) => {
  const answer = await ask(url);
  expect(answer).toMatchObject({ mediaType: `${mediaType}; charset=utf-8` });
  expect(answer !== 'next' && answer.text.replaceAll(/\s/g, '').startsWith(start)).toBe(true);
});

test('in a preview a file that there is not is handed on', async () => {
  expect(await ask('/repo/papers/pans.bib')).toBe('next');
});

test('in a preview the list of files is made anew only when the content has changed', async () => {
  await ask('/repo/papers.csv');
  vi.mocked(made.exportFiles).mockClear();
  await ask('/repo/papers.bib');
  expect(made.exportFiles).not.toHaveBeenCalled();
  await writeFile(join(folder, 'papers', 'b.jsonl'), '{"title":"Pans","abstract":"They fry."}\n');
  expect(await ask('/repo/papers/pans.bib')).not.toBe('next');
  expect(made.exportFiles).toHaveBeenCalledOnce();
});
