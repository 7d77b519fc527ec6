import { expect, test } from 'vitest';
import { cacheNames } from '../../../src/client/offline/cacheNames.ts';
import { findVisited, keepVisited } from '../../../src/client/offline/visited.ts';
import { fakeCaches } from './fakeCaches.ts';
import { scope } from './fakeShelf.ts';

const name = cacheNames(scope).visited('v');

function page(status = 200, more: PropertyDescriptorMap = {}): Response {
  return Object.defineProperties(new Response('a page', { status }), { type: { value: 'basic' }, ...more });
}

test('of many visits the last 600 pages are kept', async () => {
  const all = fakeCaches();
  for (let at = 0; at < 700; at += 1)
    await keepVisited(scope, 'v', `papers/${String(at)}/index.html`, page());
  expect(all.get(name)?.size).toBe(600);
  expect(await findVisited(scope, 'v', 'papers/99/index.html')).toBeUndefined();
  expect(await findVisited(scope, 'v', 'papers/100/index.html')).toBeDefined();
});

test.each([
  ['404', page(404)],
  ['500', page(500)],
  ['that was sent on to another page', page(200, { redirected: { value: true } })],
  ['of another site', page(200, { type: { value: 'opaque' } })],
])('an answer %s is not kept', async (_, answer) => {
  const all = fakeCaches();
  await keepVisited(scope, 'v', 'papers/index.html', answer);
  expect(all.get(name)).toBeUndefined();
});

test('a full disk costs the reader nothing but what could not be kept', async () => {
  fakeCaches(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await keepVisited(scope, 'v', 'papers/index.html', page());
  expect(await findVisited(scope, 'v', 'papers/index.html')).toBeUndefined();
});
