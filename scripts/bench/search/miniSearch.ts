import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Contender } from './contender.ts';
import type { JudgedShelf } from './shelf.ts';

/** MiniSearch with the settings of VitePress's local search: prefixes, a fifth of a word's letters may be wrong. */
export function miniSearch({ papers }: JudgedShelf): Promise<Contender> {
  const index = new MiniSearch({
    fields: ['title', 'abstract', 'authors'],
    storeFields: ['title'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, abstract: 2, authors: 1 } },
  });
  index.addAll(papers.map((paper) => ({ ...paper, authors: paper.authors.join(' ') })));
  const bytes = gzipSync(JSON.stringify(index), { level: 9 }).length;
  return Promise.resolve({
    name: 'MiniSearch, VitePress',
    search: (query: string) =>
      Promise.resolve(
        index
          .search(query)
          .slice(0, 10)
          .map(({ id }) => String(id)),
      ),
    reset: () => Promise.resolve(),
    loaded: () => bytes,
  });
}
