import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheNames } from '../../../src/client/offline/cacheNames.ts';
import type { WorkerScope } from '../../../src/client/offline/workerScope.ts';
import { fakeCaches, type FakeCaches } from './fakeCaches.ts';
import { scope } from './fakeShelf.ts';

const { of, visited, state } = cacheNames(scope);
let all: FakeCaches;
beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('navigator', { onLine: true });
  all = fakeCaches();
});

/** A worker as it is after it has slept: its modules remember nothing but what is in the caches. */
async function wakeUp(open: readonly { id: string; url?: string }[], registration = {}) {
  vi.resetModules();
  const unregister = vi.fn(() => Promise.resolve(true));
  const worker = {
    registration: { scope, installing: null, waiting: null, unregister, ...registration },
    clients: {
      matchAll: () => Promise.resolve(open.map(({ id, url = scope }) => ({ id, url }))),
      claim: () => Promise.resolve(),
    },
  } as unknown as WorkerScope;
  const serving = await import('../../../src/client/offline/serving.ts');
  const { leaveIfGone } = await import('../../../src/client/offline/leaveIfGone.ts');
  return { worker, unregister, leaveIfGone, ...serving };
}

async function fill(...names: string[]): Promise<void> {
  for (const name of names) await (await caches.open(name)).put(`${scope}a`, new Response('a'));
}

const asks = (clientId: string, mode: string) => ({ clientId, request: { mode } as Request });

describe('a deployment that takes over', () => {
  test('answers new pages, and leaves those that are open with the one they came from, after a sleep too', async () => {
    const first = await wakeUp([]);
    await first.takeOver(first.worker, 'old');
    const second = await wakeUp([{ id: 'open' }]);
    await second.takeOver(second.worker, 'new');
    const { versionFor } = await wakeUp([{ id: 'open' }]);
    expect(await versionFor(asks('open', 'cors'), scope, 'new')).toBe('old');
    expect(await versionFor(asks('open', 'navigate'), scope, 'new')).toBe('new');
    expect(await versionFor(asks('later', 'cors'), scope, 'new')).toBe('new');
  });

  test('keeps what open pages of this shelf need, and nothing else of it; what is not ours stays', async () => {
    const open = [{ id: 'here' }, { id: 'elsewhere', url: 'https://papers.example/other/' }];
    const foreign = ['papershelf /shelf2/ kept old', 'notes'];
    await fill(of('older'), of('old'), visited('old'), ...foreign);
    const first = await wakeUp(open);
    await first.takeOver(first.worker, 'old');
    await fill(of('new'));
    const second = await wakeUp(open);
    await second.takeOver(second.worker, 'new');
    expect([...all.keys()].sort()).toEqual(
      [state, of('old'), visited('old'), of('new'), visited('new'), ...foreign].sort(),
    );
    const third = await wakeUp([{ id: 'elsewhere', url: 'https://papers.example/other/' }]);
    await third.dropUnserved(third.worker);
    expect([...all.keys()].sort()).toEqual([state, of('new'), visited('new'), ...foreign].sort());
  });

  test('throws nothing away while a newer one fills its cache', async () => {
    await fill(of('newest'));
    const { worker, takeOver } = await wakeUp([], { installing: {} });
    await takeOver(worker, 'new');
    expect(all.has(of('newest'))).toBe(true);
  });

  test('inherits visited pages, but no part of the older index', async () => {
    const cache = await caches.open(visited('old'));
    for (const path of ['papers/x/index.html', 'search/shelf.json', 'pagefind/entry.json'])
      await cache.put(`${scope}${path}`, new Response(path));
    const first = await wakeUp([]);
    await first.takeOver(first.worker, 'old');
    await first.takeOver(first.worker, 'new');
    expect([...(all.get(visited('new'))?.keys() ?? [])]).toEqual([`${scope}papers/x/index.html`]);
  });
});

describe('a worker', () => {
  const answers = (own: Response, home = new Response()) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: URL | string) => {
      asked.push(String(address));
      return String(address).endsWith('sw.js') ? own : home;
    });
    return asked;
  };
  const page = (more = {}) =>
    Object.defineProperties(new Response('<h1>', { headers: { 'content-type': 'text/html' } }), more);
  const missing = (status: number) => new Response('', { status });

  test.each<[string, Response, Response | undefined, boolean]>([
    ['goes when the host no longer has it', missing(404), undefined, true],
    ['goes when it is gone for good', missing(410), undefined, true],
    ['goes when the host answers with a page in its place', page(), undefined, true],
    ['stays when it is there', new Response('worker'), undefined, false],
    ['stays when the host is in trouble', missing(503), undefined, false],
    ['stays when nothing of the shelf is there', missing(404), missing(404), false],
    ['stays when readers are sent on to sign in', page({ redirected: { value: true } }), undefined, false],
  ])('%s', async (_, own, home, goes) => {
    answers(own, home);
    await fill(of('old'), 'notes');
    const { worker, unregister, leaveIfGone } = await wakeUp([]);
    await leaveIfGone(worker);
    expect(unregister).toHaveBeenCalledTimes(goes ? 1 : 0);
    expect([...all.keys()]).toEqual(goes ? ['notes'] : [of('old'), 'notes']);
  });

  test('asks once in each of its lives whether it is gone, and never without network', async () => {
    const asked = answers(new Response('worker'));
    const { worker, leaveIfGone } = await wakeUp([]);
    vi.stubGlobal('navigator', { onLine: false });
    await leaveIfGone(worker);
    expect(asked).toEqual([]);
    vi.stubGlobal('navigator', { onLine: true });
    await leaveIfGone(worker);
    await leaveIfGone(worker);
    expect(asked).toEqual([`${scope}sw.js`]);
  });
});
