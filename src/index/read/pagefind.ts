/**
 * Pagefind's search engine, driven without pagefind.js: 12 kB less to load, no worker, and the same code in a browser,
 * in Node and on a page opened from a disk. Bound to Pagefind 1.6 (wasm-bindgen); its test compares with pagefind.js.
 */
export interface Pagefind {
  /** The chunks of the index that hold this word, or words that begin with these texts. */
  chunksFor(text: string): string[];
  load(chunk: Uint8Array): void;
  search(text: string): FoundPage[];
}

export interface FoundPage {
  /** The page's name in the index. */
  page: string;
  score: number;
  /** Word positions in the page. */
  positions: number[];
}

interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(pointer: number, size: number, align: number): void;
  __wbindgen_start(): void;
  init_pagefind(pointer: number, length: number): number;
  set_ranking_weights(index: number, pointer: number, length: number): number;
  load_index_chunk(index: number, pointer: number, length: number): number;
  request_indexes(index: number, pointer: number, length: number): [number, number];
  search(index: number, ...texts: number[]): [number, number];
}

/** What Pagefind's `ranking` option is made of, as its WASM wants it. */
export type Ranking = Readonly<Record<string, number>>;

/** Starts an index from Pagefind's WASM and the bytes of its meta file, unpacked. Throws when they do not fit. */
export async function startPagefind(
  module: WebAssembly.Module,
  meta: Uint8Array,
  ranking: Ranking,
): Promise<Pagefind> {
  const started: { engine?: Exports } = {};
  const instance = await WebAssembly.instantiate(module, {
    './pagefind_web_bg.js': {
      // wasm-bindgen's table of JavaScript values; Pagefind passes none, but starts by asking for the five constants.
      __wbindgen_init_externref_table() {
        const table = started.engine?.__wbindgen_externrefs;
        const first = table?.grow(4) ?? 0;
        table?.set(0, undefined);
        for (const [offset, value] of [undefined, null, true, false].entries())
          table?.set(first + offset, value);
      },
    },
  });
  const engine = instance.exports as unknown as Exports;
  started.engine = engine;
  engine.__wbindgen_start();
  return drive(engine, meta, ranking);
}

function drive(engine: Exports, meta: Uint8Array, ranking: Ranking): Pagefind {
  const utf8 = new TextEncoder();

  function give(bytes: Uint8Array): [number, number] {
    const pointer = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer, pointer, bytes.length).set(bytes);
    return [pointer, bytes.length];
  }
  const giveText = (text: string) => give(utf8.encode(text));

  function take([pointer, length]: [number, number]): unknown {
    const text = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, pointer >>> 0, length));
    engine.__wbindgen_free(pointer, length, 1);
    return JSON.parse(text);
  }

  // Every call that changes the index gives back where it now lives; 0 says that it could not read what it got.
  let index = engine.init_pagefind(...give(meta));
  if (index === 0) throw new Error('Pagefind cannot read its meta file');
  index = engine.set_ranking_weights(index, ...giveText(JSON.stringify(ranking)));

  return {
    chunksFor: (text) => take(engine.request_indexes(index, ...giveText(text))) as string[],
    load(chunk) {
      const next = engine.load_index_chunk(index, ...give(chunk));
      if (next === 0) throw new Error('Pagefind cannot read a chunk');
      index = next;
    },
    search(text) {
      const answer = take(
        engine.search(index, ...giveText(text), ...giveText(text), ...giveText('{}'), ...giveText(''), 0, 0),
      ) as { results: { p: string; s: number; l: { l: number }[] }[] };
      return answer.results.map(({ p, s, l }) => ({ page: p, score: s, positions: l.map((each) => each.l) }));
    },
  };
}
