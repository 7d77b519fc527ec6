import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSaved, savedNow, writeSaved, type SavedPaper } from '#core/saved/savedList.ts';
import type { savedStore as SavedStore } from '../../../src/client/saved/savedStore.ts';

const key = 'papershelf.saved:/shelf/';
const paper = (id: string): SavedPaper => savedNow({ id, title: id.toUpperCase() }, '2026-01-01');
const add = (id: string) => (list: SavedPaper[]) =>
  list.some((each) => each.id === id) ? list : [...list, paper(id)];

/** What the browser holds for all tabs. */
let disk: Map<string, string>;
/** Fails as a browser does. */
let refuse: { get?: () => void; set?: () => void; loses?: boolean };
let tabs: { hear: (key: string) => void }[];

beforeEach(() => {
  disk = new Map();
  refuse = {};
  tabs = [];
});

/** A tab with a view of the storage of its own, as tabs in processes of their own have: others' writes come later. */
async function openTab(): Promise<typeof SavedStore & { unread: () => string[] }> {
  vi.resetModules();
  const seen = new Map(disk);
  const listeners: ((event: { key: string }) => void)[] = [];
  const methods = {
    getItem: (name: string) => {
      refuse.get?.();
      return seen.get(name) ?? null;
    },
    setItem: (name: string, value: string) => {
      refuse.set?.();
      if (refuse.loses) return;
      seen.set(name, value);
      disk.set(name, value);
    },
  };
  const storage = new Proxy(methods as unknown as Storage, {
    ownKeys: () => [...seen.keys()],
    get: (_, name) => Reflect.get(methods, name) ?? seen.get(String(name)),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  const own = {
    hear: (name: string) => {
      const text = disk.get(name);
      if (text !== undefined) seen.set(name, text);
      for (const listener of listeners) listener({ key: name });
    },
  };
  tabs.push(own);
  const { savedStore } = await import('../../../src/client/saved/savedStore.ts');
  const { unreadLists } = await import('../../../src/client/saved/unreadLists.ts');
  const within = <T>(use: () => T): T => {
    vi.stubGlobal('localStorage', storage);
    vi.stubGlobal('document', { querySelector: () => ({ pathname: '/shelf/' }) });
    vi.stubGlobal('addEventListener', (_: string, listener: (event: { key: string }) => void) =>
      listeners.push(listener),
    );
    // What hears it are parts of pages.
    vi.stubGlobal('dispatchEvent', () => true);
    return use();
  };
  const hear = own.hear;
  own.hear = (name) => within(() => hear(name));
  return {
    all: () => within(() => savedStore.all()),
    change: (change) => within(() => savedStore.change(change)),
    unread: () => within(unreadLists),
    onChange: (listener) => within(() => savedStore.onChange(listener)),
  };
}

const ids = (list: readonly SavedPaper[]) => list.map(({ id }) => id);
const onDisk = () => ids(readSaved(disk.get(key) ?? '[]')?.papers ?? []);

describe('the saved list says that a change is kept', () => {
  test('when it can be read back', async () => {
    const tab = await openTab();
    expect(tab.change(add('a'))).toBe(true);
    expect(onDisk()).toEqual(['a']);
  });

  const thrown = (name: string) => () => {
    throw new DOMException('', name);
  };
  test.each<[string, typeof refuse]>([
    ['full', { set: thrown('QuotaExceededError') }],
    ['disabled by policy', { get: thrown('SecurityError'), set: thrown('SecurityError') }],
  ])(
    'and not when storage is %s: it lasts as long as the page, and is kept once it can be',
    async (_, how) => {
      const tab = await openTab();
      tab.change(add('a'));
      refuse = how;
      expect(tab.change(add('b'))).toBe(false);
      expect(ids(tab.all())).toContain('b');
      refuse = {};
      expect(tab.change(add('c'))).toBe(true);
      expect(onDisk()).toEqual(['a', 'b', 'c']);
    },
  );

  test('and not when storage takes it and keeps nothing', async () => {
    const tab = await openTab();
    refuse.loses = true;
    expect(tab.change(add('a'))).toBe(false);
    expect(ids(tab.all())).toEqual(['a']);
  });
});

describe('what this version cannot read', () => {
  test.each([
    ['cut off', '{"papershelf":"saved","version":1,"papers":[{"id":"a"'],
    [
      'of a version to come',
      JSON.stringify({ papershelf: 'saved', version: 2, papers: [{ id: 'a', title: 'A' }] }),
    ],
    ['another program’s', 'hello'],
    ['readable only in part', JSON.stringify({ version: 1, papers: [{ id: 'a', title: 'A' }, { id: 'b' }] })],
    ['of other kinds in an entry', JSON.stringify([{ id: 'a', title: 'A', tags: 'x, y', note: 5 }])],
    ['of entries that hold more', JSON.stringify([{ id: 'a', title: 'A', stars: 5 }])],
    [
      'of more than entries',
      JSON.stringify({ version: 1, papers: [{ id: 'a', title: 'A' }], folders: ['x'] }),
    ],
    ['named otherwise', JSON.stringify({ papershelf: 'read later', papers: [] })],
  ])('is never written over, and can be had: a list that is %s', async (_, text) => {
    disk.set(key, text);
    const tab = await openTab();
    expect(tab.unread()).toEqual([text]);
    expect(tab.change(add('c'))).toBe(true);
    expect(tab.change(add('d'))).toBe(true);
    expect(onDisk().slice(-2)).toEqual(['c', 'd']);
    expect([...disk.values()]).toContain(text);
    expect(tab.unread()).toEqual([text]);
    expect((await openTab()).unread()).toEqual([text]);
  });

  test('is not written over where there is no room to keep it aside', async () => {
    disk.set(key, 'hello');
    const tab = await openTab();
    refuse.set = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    expect(tab.change(add('a'))).toBe(false);
    expect(disk).toEqual(new Map([[key, 'hello']]));
  });
});

test.each([2, 5])('%i tabs that save at once lose nothing, whoever is heard of first', async (count) => {
  const open = [];
  for (let at = 0; at < count; at++) open.push(await openTab());
  for (const tab of open) tab.onChange(() => undefined);
  for (const [at, tab] of open.entries()) tab.change(add(String(at)));
  // Each tab hears of each write some time.
  for (let round = 0; round < count; round++) for (const tab of tabs) tab.hear(key);
  expect(onDisk().toSorted()).toEqual(open.map((_, at) => String(at)));
  for (const tab of open) expect(ids(tab.all()).toSorted()).toEqual(onDisk().toSorted());
});

test('what another tab took off the list a while later is off it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const [one, other] = [await openTab(), await openTab()];
  one.onChange(() => undefined);
  one.change(add('a'));
  vi.advanceTimersByTime(2000);
  tabs[1]?.hear(key);
  other.change(() => []);
  tabs[0]?.hear(key);
  expect(one.all()).toEqual([]);
  expect(disk.get(key)).toBe(writeSaved([]));
  vi.useRealTimers();
});
