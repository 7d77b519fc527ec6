import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Entry } from '#core/query/entry.ts';
import { fields } from '#core/query/engine.ts';
import type { Field } from '#core/query/engine.ts';
import { decodeCbor } from './cbor.ts';
import type { Cbor } from './cbor.ts';

/** What Pagefind made of the papers, decoded. */
export interface RawIndex {
  /** As Pagefind packs it. */
  wasm: Uint8Array;
  version: string;
  /** Words in a page; by page. */
  lengths: number[];
  /** The row of each page. */
  rows: number[];
  words: { key: string; pages: { page: number; weights: number[] }[] }[];
}

/** How much a word counts by where it stands. Each is a different weight, by which the field is told again later. */
export const weights: Record<Field, number> = { name: 240, title: 168, author: 72, topic: 48, abstract: 25 };

/** Repeated words of an abstract count more, as Pagefind would have it, but are stored once. */
export const repeated: readonly (readonly [times: number, weight: number])[] = [
  [4, 60],
  [2, 40],
];

/**
 * Indexes the entries with Pagefind. Each key gets a `_` at its end: Pagefind takes every word as a beginning, and
 * so "rag_" asks for the word and "rag" for what begins so. Throws when Pagefind refuses an entry.
 */
export async function runPagefind(entries: readonly Entry[]): Promise<RawIndex> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zxx' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await Promise.all(
      entries.map((entry, row) => index.addHTMLFile({ url: `/${String(row)}/`, content: htmlOf(entry) })),
    );
    const { files, errors: failures } = await index.getFiles();
    const problems = [...errors, ...added.flatMap((each) => each.errors), ...failures];
    if (problems.length > 0) throw new Error(`Pagefind could not index: ${problems.join('; ')}`);
    return decode(files);
  } finally {
    await close();
  }
}

function htmlOf(entry: Entry): string {
  const parts = (Object.keys(fields) as Field[]).flatMap((field) => {
    const byWeight = Map.groupBy(entry[field].entries(), ([, times]) => weightOf(field, times));
    return [...byWeight].map(([weight, words]) => {
      const text = words.map(([key]) => `${key}_`).join(' ');
      return `<p data-pagefind-weight="${String((weight + 0.5) / 24)}">${text}</p>`;
    });
  });
  return `<html><body>${parts.join('')}</body></html>`;
}

function weightOf(field: Field, times: number): number {
  const more = field === 'abstract' ? repeated.find(([least]) => times >= least) : undefined;
  return more ? more[1] : weights[field];
}

function decode(files: readonly { path: string; content: Uint8Array }[]): RawIndex {
  const raw: RawIndex = { wasm: new Uint8Array(), version: '', lengths: [], rows: [], words: [] };
  const rowOf = new Map<string, number>();
  const hashes: string[] = [];
  for (const { path, content } of files) {
    if (path.endsWith('.pf_fragment')) {
      const { url } = JSON.parse(unpack(content).toString()) as { url: string };
      rowOf.set(/([^/]+)\.pf_fragment$/.exec(path)?.[1] ?? '', Number(url.slice(1, -1)));
    } else if (path.endsWith('.pf_index')) {
      const [words] = decodeCbor(unpack(content)) as [[string, [number, number[]][]][]];
      for (const [key, pages] of words) {
        // Pagefind adds parts of words ("gpt" of "gpt3_"), which the keys hold already where they are wanted.
        if (key.endsWith('_')) raw.words.push({ key, pages: decodePages(pages) });
      }
    } else if (path.endsWith('.pf_meta')) {
      const [version, pages] = decodeCbor(unpack(content)) as [string, [string, number][], ...Cbor[]];
      raw.version = version;
      for (const [hash, length] of pages) {
        hashes.push(hash);
        raw.lengths.push(length);
      }
    } else if (path.endsWith('.pagefind')) {
      raw.wasm = content;
    }
  }
  raw.rows = hashes.map((hash) => rowOf.get(hash) ?? -1);
  return raw;
}

/** In the order of UTF-8, by which Pagefind finds the chunk of a word. */
export function sortByKey(words: RawIndex['words']): RawIndex['words'] {
  return words
    .map((word) => ({ word, bytes: Buffer.from(word.key) }))
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ word }) => word);
}

function unpack(file: Uint8Array): Buffer {
  return gunzipSync(file).subarray('pagefind_dcd'.length);
}

/** Page numbers are stored as differences, positions after a negative weight that holds for all that follow. */
function decodePages(pages: readonly [number, readonly number[]][]): RawIndex['words'][number]['pages'] {
  let page = 0;
  return pages.map(([step, locations]) => {
    page += step;
    const found = new Set<number>();
    let weight = 25;
    for (const location of locations) {
      if (location < 0) weight = -location - 1;
      else found.add(weight);
    }
    return { page, weights: [...found] };
  });
}
