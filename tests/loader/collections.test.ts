import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { papersLoader, topicsLoader, wholeLoader } from '#loader/collections.ts';
import { contentFolder } from '#loader/contentFolder.ts';
import { shareShelf } from '#loader/sharedShelf.ts';
import { makeShelf } from '#core/shelf.ts';
import { spokenFor } from '../../src/interface/spoken.ts';

const boils = '{"title":"A kettle that boils","abstract":"It boils water."}\n';
const sings = '{"title":"A kettle that sings","abstract":"It sings a song."}\n';

function share(...lines: string[]): void {
  const shelf = makeShelf({
    papers: [{ file: 'papers/a.jsonl', text: lines.join('') }],
    corrections: [],
    topics:
      lines.length > 1 ? [{ file: 'topics/songs.md', text: '---\ntitle: Songs\nphrases: song\n---\n' }] : [],
    findings: [],
  });
  shareShelf(() => Promise.resolve({ ...shelf, spoken: spokenFor('en') }));
}

/** What Astro gives a loader: its store keeps from one build to the next. */
function contextOf() {
  const store = new Map<string, unknown>();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const error = vi.fn<(message: string) => void>();
  const context = {
    store: {
      keys: () => [...store.keys()],
      set: (entry: { id: string }) => store.set(entry.id, entry),
      delete: (id: string) => store.delete(id),
    },
    generateDigest: (data: string) => data,
    logger: { error, warn: () => undefined, info: () => undefined },
    watcher,
  };
  return { context: context as unknown as LoaderContext, store, watcher, error };
}

test('a preview tells why it could not read the content after a change, and goes on', async () => {
  const { context, store, watcher, error } = contextOf();
  share(boils);
  await papersLoader.load(context);
  expect([...store.keys()]).toEqual(['kettle-boils']);

  shareShelf(() => Promise.reject(new Error('The disk is gone.')));
  watcher.emit('all', 'change', join(contentFolder(), 'papers', 'a.jsonl'));
  await vi.waitFor(() => expect(error).toHaveBeenCalledWith('The disk is gone.'));
  expect([...store.keys()]).toEqual(['kettle-boils']);
});

test('a preview takes up what changes in the content, and nothing elsewhere', async () => {
  const { context, store, watcher } = contextOf();
  share(boils);
  await papersLoader.load(context);
  const reader = vi.fn();
  shareShelf(reader);
  watcher.emit('all', 'change', join(`${contentFolder()}-of-another`, 'papers', 'a.jsonl'));
  expect(reader).not.toHaveBeenCalled();

  share(sings);
  watcher.emit('all', 'change', join(contentFolder(), 'papers', 'a.jsonl'));
  await vi.waitFor(() => expect([...store.keys()]).toEqual(['kettle-sings']));
});

test.each([
  ['papers', papersLoader, ['kettle-boils', 'kettle-sings'], ['kettle-sings']],
  ['topics', topicsLoader, ['songs'], []],
])(
  'what the store held of %s that are gone goes, and what stays says what it says now',
  async (_what, loader, all, rest) => {
    const { context, store } = contextOf();
    share(boils, sings);
    await loader.load(context);
    expect([...store.keys()]).toEqual(all);

    share(sings.replace('a song', 'two songs'));
    await loader.load(context);
    expect([...store.keys()].filter((id) => all.includes(id))).toEqual(rest);
    for (const id of rest) expect(JSON.stringify(store.get(id))).toContain('two songs');
  },
);

test('the order of papers and topics, which the store does not keep, is kept with the whole shelf', async () => {
  const topic = (id: string) => ({ file: `topics/${id}.md`, text: `---\nphrases: song\n---\n` });
  const shelf = makeShelf({
    papers: [{ file: 'papers/a.jsonl', text: sings + boils }],
    corrections: [],
    topics: [topic('songs'), topic('kettles')],
    findings: [],
  });
  shareShelf(() => Promise.resolve({ ...shelf, spoken: spokenFor('en') }));
  const { context, store } = contextOf();
  await wholeLoader.load(context);
  expect(store.get('shelf')).toMatchObject({
    data: { order: ['kettle-sings', 'kettle-boils'], topicOrder: ['songs', 'kettles'] },
  });
});
