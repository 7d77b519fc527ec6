import { expect, test, vi } from 'vitest';
import { findVisited, keepVisited } from '../../../src/client/offline/visited.ts';

const scope = 'https://papers.example/shelf/';

/** As browsers keep it: in the order in which it came, at the end again when it comes again. */
function fakeCaches() {
  const kept = new Map<string, Response>();
  const cache = {
    put: (address: URL, response: Response) => {
      kept.delete(address.href);
      kept.set(address.href, response);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...kept.keys()]),
    delete: (address: string) => Promise.resolve(kept.delete(address)),
    match: (address: URL) => Promise.resolve(kept.get(address.href)),
  };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache), has: () => Promise.resolve(true) });
  return kept;
}

function page(status = 200): Response {
  return Object.defineProperty(new Response('a page', { status }), 'type', { value: 'basic' });
}

test('of many visits the last 600 pages are kept', async () => {
  const kept = fakeCaches();
  for (let at = 0; at < 700; at += 1)
    await keepVisited(scope, 'v', `papers/${String(at)}/index.html`, page());
  expect(kept.size).toBe(600);
  expect(await findVisited(scope, 'v', 'papers/99/index.html')).toBeUndefined();
  expect(await findVisited(scope, 'v', 'papers/100/index.html')).toBeDefined();
});

test.each([404, 500])('an answer %i is not kept', async (status) => {
  const kept = fakeCaches();
  await keepVisited(scope, 'v', 'papers/index.html', page(status));
  expect(kept.size).toBe(0);
});
