/** How the files of an index are laid out; shared by who writes and who reads them. */
export const layout = {
  /** The only file whose name never changes. */
  entry: 'entry.json',
  wasm: 'wasm.gz',
  meta: 'meta.gz',
  chunk: (name: string) => `chunk/${name}.gz`,
  /** What results show of the papers of one part: see `cardParts`. */
  cards: (part: number) => `card/${String(part)}.gz`,
  facts: 'facts.gz',
  authors: 'authors.gz',
  venues: 'venues.gz',
  /** Claimed numbers: see `encodeMeasures`. */
  measures: 'measures.gz',
  equivalences: 'equivalences.gz',
  /** Words in the order of the alphabet, and again in the order of their reversed spelling. */
  words: (order: 'front' | 'back', shard: number) => `words/${order}-${String(shard)}.gz`,
};

/** Pages in one list of a word; a longer list is cut, and its parts are looked up in batches, each twice as many. */
export const PART = 300;

/**
 * What a part of a word's list is called in the index: never the beginning of another, as which Pagefind takes it, and
 * of letters without marks, which Pagefind drops: バ would be ハ.
 */
export function partKey(key: string, part: number): string {
  const name = /[^a-z0-9]/.test(key) ? withoutMarks(key) : key;
  return part === 0 ? `${name}_` : `${name}~${String.fromCharCode(96 + part)}`;
}

function withoutMarks(key: string): string {
  return key.normalize('NFD').replaceAll(/\p{M}/gu, (mark) => mark.codePointAt(0)?.toString(36) ?? '');
}

/** Raised whenever an older client cannot read a newer index, or the other way round. */
export const indexVersion = 9;

export interface IndexEntry {
  version: number;
  /** The folder of all other files, beside the entry; named after what is in them, so that they can be kept for ever. */
  folder: string;
  /** Number of papers. */
  size: number;
  /** Keys of the words that every eighth paper holds, on a shelf of hundreds. */
  common: string[];
  /** Of the shelf, where its words bend otherwise than English ones: see `rootOf`. */
  language?: string | undefined;
  /** See `smallKeys`. */
  small?: string[] | undefined;
  /** The first word of each shard of words; `back` is empty where the shards of `front` are few enough to read all. */
  words: { front: string[]; back: string[] };
}

/** Reads one file of the index, as served; `again` passes by what a cache may have kept. Throws an `IndexError`. */
export type ReadFile = (path: string, again: boolean) => Promise<Uint8Array>;
