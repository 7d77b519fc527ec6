import { openIndex } from '../../../src/index/read/openIndex.ts';
import { search } from '../../../src/core/query/search.ts';
import { makeIndex } from '../../../src/index/write/makeIndex.ts';
import type { Contender } from './contender.ts';
import type { JudgedShelf } from './shelf.ts';

/** This project's search. */
export async function papershelf({ source }: JudgedShelf): Promise<Contender> {
  const files = await makeIndex(source);
  let bytes = 0;
  const open = () =>
    openIndex((path) => {
      const file = files.get(path);
      if (!file) return Promise.reject(new Error(`The index has no ${path}`));
      bytes += file.length;
      return Promise.resolve(file);
    });
  let engine = await open();
  return {
    name: 'Papershelf',
    search: async (query) => (await search(query, {}, engine)).hits.map(({ id }) => id),
    async reset() {
      bytes = 0;
      engine = await open();
    },
    loaded: () => bytes,
  };
}
