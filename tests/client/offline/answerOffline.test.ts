import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { answerOffline as Answer } from '../../../src/client/offline/answerOffline.ts';
import { cacheNames } from '../../../src/client/offline/cacheNames.ts';
import { takeDeployment } from '../../../src/client/offline/takeDeployment.ts';
import type { AnsweringEvent } from '../../../src/client/offline/workerScope.ts';
import { fakeCaches, type FakeCaches } from './fakeCaches.ts';
import { fakeShelf, scope } from './fakeShelf.ts';

const frame = {
  groups: ['core'],
  files: {
    'index.html': 'home',
    'offline/index.html': 'not kept',
    '404.html': 'not on this shelf',
    'favicon.svg': 'icon',
    'icon-192.png': 'picture',
    'manifest.webmanifest': 'manifest',
    'feed.xml': 'feed',
  },
};
/** What a large shelf keeps only when it is asked to. */
const rest = { groups: ['lists'], files: { 'papers/index.html': 'papers' } };

const hang = () => new Promise<Response>(() => undefined);
const hosts: Readonly<Record<string, () => Promise<Response>>> = {
  'is not there': () => Promise.reject(new TypeError('Failed to fetch')),
  'never answers': hang,
  'answers 500': async () => new Response('trouble', { status: 500 }),
  'answers 503': async () => new Response('trouble', { status: 503 }),
  'answers 429': async () => new Response('trouble', { status: 429 }),
};

let all: FakeCaches;
let answerOffline: typeof Answer;
let version: string;

async function keep(whole: boolean): Promise<void> {
  const host = fakeShelf(whole ? [frame] : [frame, rest], whole);
  ({ version } = host.deployment);
  await takeDeployment(scope, version);
}

/** What the worker answers, however long the host is waited for. */
async function ask(path: string, mode: string): Promise<Response> {
  const request = { mode, url: `${scope}${path}` };
  const event = { request, waitUntil: () => undefined } as unknown as AnsweringEvent;
  const answer = answerOffline({ event, scope, version, path, page: async () => 'somewhere/index.html' });
  await vi.runAllTimersAsync();
  return answer;
}

beforeEach(async () => {
  vi.unstubAllGlobals();
  // What a build fills in.
  vi.stubGlobal('EXPORT_TYPES', {});
  all = fakeCaches();
  vi.resetModules();
  ({ answerOffline } = await import('../../../src/client/offline/answerOffline.ts'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

describe.each(Object.entries(hosts))('where the host %s', (name, answers) => {
  test.each([true, false])('all that is kept is answered, the shelf kept whole: %s', async (whole) => {
    await keep(whole);
    vi.stubGlobal('fetch', answers);
    for (const [path, text] of Object.entries(frame.files)) {
      const answer = await ask(path, path.endsWith('.html') ? 'navigate' : 'no-cors');
      expect([answer.status, await answer.text()]).toEqual([200, text]);
    }
  });

  test('a page that was visited is answered', async () => {
    await keep(false);
    all.set(
      cacheNames(scope).visited(version),
      new Map([[`${scope}papers/index.html`, new Response('visited')]]),
    );
    vi.stubGlobal('fetch', answers);
    expect(await (await ask('papers/index.html', 'navigate')).text()).toBe('visited');
  });

  test('a page that is not kept is answered with one that says so, or as the host answers', async () => {
    await keep(false);
    vi.stubGlobal('fetch', answers);
    const answer = await ask('papers/index.html', 'navigate');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).toBe(name.startsWith('answers') ? 'trouble' : 'not kept');
  });

  test('a page that never was is not on the shelf that is kept whole', async () => {
    await keep(true);
    vi.stubGlobal('fetch', answers);
    expect((await ask('papers/x/index.html', 'navigate')).status).toBeGreaterThanOrEqual(404);
  });

  test('a list to take along, which no shelf keeps, is not said to be missing', async () => {
    await keep(true);
    vi.stubGlobal('fetch', answers);
    const answer = await ask('papers.bib.gz', 'navigate');
    expect(answer.status).not.toBe(404);
    expect(await answer.text()).toBe(name.startsWith('answers') ? 'trouble' : 'not kept');
  });

  test('a file that is not kept fails, and hangs no page', async () => {
    await keep(false);
    vi.stubGlobal('fetch', answers);
    expect((await ask('papers.bib', 'no-cors')).ok).toBe(false);
  });
});

test('a slow host is waited for where nothing stands in for its answer', async () => {
  await keep(false);
  const slow = () =>
    new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('late')), 10_000));
  vi.stubGlobal('fetch', slow);
  expect(await (await ask('papers.bib', 'no-cors')).text()).toBe('late');
});
