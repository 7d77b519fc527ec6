import { EventEmitter } from 'node:events';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { papersLoader } from '#loader/collections.ts';
import { contentFolder } from '#loader/contentFolder.ts';
import { shareShelf } from '#loader/sharedShelf.ts';
import { makeShelf } from '#core/shelf.ts';

test('a preview tells why it could not read the content after a change, and goes on', async () => {
  const text = '{"title":"A kettle that boils","abstract":"It boils water."}\n';
  const shelf = makeShelf({
    papers: [{ file: 'papers/a.jsonl', text }],
    corrections: [],
    topics: [],
    findings: [],
  });
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
  shareShelf(() => Promise.resolve(shelf));
  await papersLoader.load(context as unknown as LoaderContext);
  expect([...store.keys()]).toEqual(['kettle-boils']);

  shareShelf(() => Promise.reject(new Error('The disk is gone.')));
  watcher.emit('all', 'change', `${contentFolder()}/papers/a.jsonl`);
  await vi.waitFor(() => expect(error).toHaveBeenCalledWith('The disk is gone.'));
  expect([...store.keys()]).toEqual(['kettle-boils']);
});
