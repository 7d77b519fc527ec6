import type { FoundPage, Pagefind, Ranking } from './pagefind.ts';
import { startPagefind } from './pagefind.ts';

/** Chunks in one index; Pagefind looks at every word it ever loaded for every word it is asked for. */
const MOST_CHUNKS = 40;

/** Pagefind with the chunks that a search needs, and not many more. */
export interface PagefindPool {
  /** Papers that hold the word of exactly this name in the index. */
  search(name: string): Promise<FoundPage[]>;
}

/**
 * Keeps a Pagefind that stays quick however much is searched: after a number of chunks a new one takes its place.
 * `load` gives the bytes of a chunk, and is expected to remember them.
 */
export async function pagefindPool(
  wasm: BufferSource,
  meta: Uint8Array,
  ranking: Ranking,
  load: (chunk: string) => Promise<Uint8Array>,
): Promise<PagefindPool> {
  const module = await WebAssembly.compile(wasm);
  const first = await startPagefind(module, meta, ranking);
  let current: Promise<Member> = Promise.resolve({ pagefind: first, chunks: new Set() });

  return {
    async search(name) {
      const names = first.chunksFor(name);
      const bytes = await Promise.all(names.map(load));
      const before = current;
      const { chunks } = await before;
      // Of several searches that find it crowded the first one takes care.
      if (chunks.size + names.length > MOST_CHUNKS && current === before) {
        current = startPagefind(module, meta, ranking).then((pagefind) => ({ pagefind, chunks: new Set() }));
        // Crowded is better than none: the next search may find the room for another.
        current.catch(() => (current = before));
      }
      return searchIn(await current, name, names, bytes);
    },
  };
}

interface Member {
  pagefind: Pagefind;
  chunks: Set<string>;
}

/** Without a pause between loading and searching, so that no other search can come between. */
function searchIn(
  { pagefind, chunks }: Member,
  name: string,
  names: readonly string[],
  bytes: readonly Uint8Array[],
): FoundPage[] {
  for (const [at, chunk] of names.entries()) {
    const content = bytes[at];
    if (chunks.has(chunk) || content === undefined) continue;
    pagefind.load(content);
    chunks.add(chunk);
  }
  return pagefind.search(name);
}
