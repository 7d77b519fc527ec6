import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cacheNames } from '../../../src/client/offline/cacheNames.ts';
import { offlinePaths } from '#core/packs/deployment.ts';
import { keepPack } from '../../../src/client/offline/keepPack.ts';
import { SILENCE } from '../../../src/client/page/inTime.ts';
import { openKept } from '../../../src/client/offline/keptShelf.ts';
import { rememberState } from '../../../src/client/offline/keptState.ts';
import { takeDeployment } from '../../../src/client/offline/takeDeployment.ts';
import { fakeCaches, type FakeCaches } from './fakeCaches.ts';
import { fakeShelf, scope } from './fakeShelf.ts';

// What a build fills in.
vi.hoisted(() => vi.stubGlobal('EXPORT_TYPES', { bib: 'application/x-bibtex' }));

const names = cacheNames(scope);
const frame = {
  groups: ['core'],
  files: { 'index.html': '<h1>Shelf</h1>', 'icon.svg': '<svg/>', 'a.bib': '@' },
};
const rest = { groups: ['core'], files: { 'papers/é/index.html': '<h1>é</h1>' } };

let all: FakeCaches;
beforeEach(() => {
  vi.unstubAllGlobals();
  all = fakeCaches();
});

describe('a deployment that is taken', () => {
  test('is kept whole, each file with its bytes and its media type', async () => {
    const { deployment, asked } = fakeShelf([frame, rest]);
    await takeDeployment(scope, deployment.version);
    const kept = await openKept(scope, deployment.version);
    expect(kept?.complete).toBe(true);
    const page = await kept?.read('papers/é/index.html');
    expect(await page?.text()).toBe('<h1>é</h1>');
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await kept?.read('icon.svg'))?.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect((await kept?.read('a.bib'))?.headers.get('content-type')).toMatch(/^application\/x-bibtex/);
    expect(await kept?.read('papers/x/index.html')).toBeUndefined();
    expect(asked).toHaveLength(3);
  });

  test('asks for no pack that an older one had', async () => {
    const older = fakeShelf([frame, rest]);
    await takeDeployment(scope, older.deployment.version);
    const newer = fakeShelf([frame, { ...rest, files: { 'papers/x/index.html': 'x' } }]);
    await takeDeployment(scope, newer.deployment.version);
    expect(newer.asked).toEqual([offlinePaths.deployment(newer.deployment.version), newer.path(1)]);
  });

  test('of a large shelf brings the frame and what the reader had chosen, even if the latter cannot be had', async () => {
    const topic = { groups: ['topic:a'], files: { 'topics/a/index.html': 'a' } };
    const other = { groups: ['topic:b'], files: { 'topics/b/index.html': 'b' } };
    const host = fakeShelf([frame, topic, other], false);
    await rememberState(scope, 'wanted', ['topic:a']);
    const topicFile = host.files.get(host.path(1));
    host.files.delete(host.path(1));
    await takeDeployment(scope, host.deployment.version);
    expect((await openKept(scope, host.deployment.version))?.has('topics/a/index.html')).toBe(false);
    if (topicFile) host.files.set(offlinePaths.pack(host.deployment.packs[1] ?? { digest: '' }), topicFile);
    await takeDeployment(scope, host.deployment.version);
    const kept = await openKept(scope, host.deployment.version);
    expect(kept?.has('topics/a/index.html')).toBe(true);
    expect(kept?.has('topics/b/index.html')).toBe(false);
    expect(kept?.complete).toBe(false);
  });

  test('is whole without the packs that only repeat what others hold', async () => {
    const host = fakeShelf([frame, { groups: ['also:a'], files: { 'papers/x/index.html': 'x' } }], false);
    await takeDeployment(scope, host.deployment.version);
    expect((await openKept(scope, host.deployment.version))?.complete).toBe(true);
  });
});

describe('a deployment is not taken, and says why,', () => {
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  const blocked = () => {
    throw new DOMException('', 'SecurityError');
  };

  test.each<[string, string, (host: ReturnType<typeof fakeShelf>) => void]>([
    [
      'with a pack that arrives damaged twice',
      'damaged',
      (host) => host.files.set(host.path(0), Buffer.from('half')),
    ],
    ['with a pack that is not there', 'network', (host) => host.files.delete(host.path(0))],
    [
      'with a list that is another’s',
      'damaged',
      (host) => host.files.set(offlinePaths.deployment(host.deployment.version), Buffer.from('{}')),
    ],
    [
      'without its list',
      'network',
      (host) => host.files.delete(offlinePaths.deployment(host.deployment.version)),
    ],
    [
      'without network',
      'network',
      () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch'))),
    ],
    ['on a full disk', 'full', () => (all = fakeCaches(full))],
    ['where storage is blocked', 'blocked', () => (all = fakeCaches(blocked))],
  ])('%s', async (_, kind, spoil) => {
    const host = fakeShelf([frame, rest]);
    spoil(host);
    await expect(takeDeployment(scope, host.deployment.version)).rejects.toMatchObject({ kind });
    const files = [...(all.get(names.of(host.deployment.version))?.keys() ?? [])];
    expect(files.filter((path) => /\.(pack|list)$/.test(path))).toEqual([]);
  });

  test('but a pack that arrives damaged once, as it may lie in the browser’s own cache, is asked for again', async () => {
    const host = fakeShelf([frame]);
    const whole = fetch;
    const how: (string | undefined)[] = [];
    vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
      if (!address.endsWith('.pack')) return whole(address);
      how.push(options.cache);
      return how.length === 1 ? new Response('half') : whole(address);
    });
    await takeDeployment(scope, host.deployment.version);
    expect(how).toEqual(['default', 'reload']);
  });
});

describe('a request for a deployment', () => {
  const hangs = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      queueMicrotask(() => vi.advanceTimersByTime(SILENCE));
    });

  test.each(['.json', '.pack'])('that hangs is given up, and made once more: %s', async (ending) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { deployment } = fakeShelf([frame]);
    const host = fetch;
    let hanging = 1;
    let asked = 0;
    vi.stubGlobal('fetch', (address: string, options: RequestInit) => {
      if (!address.endsWith(ending)) return host(address, options);
      asked += 1;
      return hanging-- > 0 ? hangs(address, options) : host(address, options);
    });
    await takeDeployment(scope, deployment.version);
    expect(asked).toBe(2);
    all = fakeCaches();
    hanging = Infinity;
    await expect(takeDeployment(scope, deployment.version)).rejects.toMatchObject({ kind: 'network' });
    expect(asked).toBe(4);
  });

  test('counts no byte twice where a pack arrives the second time', async () => {
    const { deployment } = fakeShelf([frame]);
    const host = fetch;
    let asked = 0;
    vi.stubGlobal('fetch', (address: string) =>
      asked++ === 0 ? Promise.resolve(new Response('half')) : host(address),
    );
    const [pack] = deployment.packs;
    let bytes = 0;
    if (pack) await keepPack(scope, deployment.version, pack, { onBytes: (more) => (bytes += more) });
    expect(bytes).toBe(pack?.bytes);
  });
});

describe('what is kept', () => {
  test.each([
    ['the browser has thrown away', undefined],
    ['is damaged', new Response('half')],
  ])('and %s is as good as not kept, and read once it is there again', async (_, spoiled) => {
    const { deployment } = fakeShelf([frame]);
    await takeDeployment(scope, deployment.version);
    const cache = all.get(names.of(deployment.version)) ?? new Map<string, Response>();
    const [file = '', whole = new Response()] = [...cache].find(([path]) => path.endsWith('.pack')) ?? [];
    cache.delete(file);
    if (spoiled) cache.set(file, spoiled);
    const kept = await openKept(scope, deployment.version);
    expect(await kept?.read('index.html')).toBeUndefined();
    expect(await kept?.read('index.html')).toBeUndefined();
    cache.set(file, whole);
    expect(await (await kept?.read('index.html'))?.text()).toBe('<h1>Shelf</h1>');
  });

  test('is asked for again when the storage could not be read', async () => {
    const { deployment } = fakeShelf([frame]);
    await takeDeployment(scope, deployment.version);
    const { keptOf } = await import('../../../src/client/offline/answerOffline.ts');
    const working = caches;
    vi.stubGlobal('caches', { has: () => Promise.reject(new DOMException('', 'UnknownError')) });
    await expect(keptOf(scope, deployment.version)).rejects.toThrow();
    vi.stubGlobal('caches', working);
    expect((await keptOf(scope, deployment.version))?.complete).toBe(true);
  });
});
