import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { CACHE } from '../../paths.mjs';
import type { Contender } from './contender.ts';
import type { JudgedShelf } from './shelf.ts';

interface Client {
  createInstance(options: Record<string, unknown>): Client;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes: its own index of one page per paper, its own client, with `fetch` reading files. */
export async function plainPagefind({ papers }: JudgedShelf): Promise<Contender> {
  const folder = join(CACHE, 'bench-search', String(papers.length));
  await rm(folder, { recursive: true, force: true });
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind did not start');
  await Promise.all(
    papers.map(({ title, abstract, authors }, row) =>
      index.addHTMLFile({
        url: `/${String(row)}/`,
        content: `<html><body><h1>${escape(title)}</h1><p>${escape(abstract)}</p><p>${escape(authors.join(', '))}</p></body></html>`,
      }),
    ),
  );
  await index.writeFiles({ outputPath: folder });
  await close();

  let bytes = 0;
  const original = globalThis.fetch;
  globalThis.fetch = async (address) => {
    if (!String(address).startsWith(folder)) return original(address);
    const file = await readFile(String(address).replace(/\?.*$/, ''));
    bytes += file.length;
    return new Response(file);
  };
  const client = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Client;
  const open = () => client.createInstance({ basePath: `${folder}/`, baseUrl: '/', noWorker: true });
  let instance = open();
  return {
    name: 'Pagefind as it comes',
    async search(query) {
      const { results } = await instance.search(query);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map(({ url }) => papers[Number(url.replaceAll('/', ''))]?.id ?? '');
    },
    reset() {
      bytes = 0;
      instance = open();
      return Promise.resolve();
    },
    loaded: () => bytes,
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
