import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Entry } from '#core/index/entry.ts';
import { fields } from '#core/index/engine.ts';
import type { Field } from '#core/index/engine.ts';
import { decodeCbor } from '../code/cbor.ts';
import type { Cbor } from '../code/cbor.ts';
import { places } from '../code/chunkCode.ts';
import { partKey } from '../code/files.ts';

/** What Pagefind made of the papers, decoded. */
export interface RawIndex {
  wasm: Uint8Array;
  version: string;
  /** Number of words in a paper, by row. */
  pages: number[];
  /** Where each word stands, by row and in its order. */
  words: { key: string; pages: { row: number; weights: number[] }[] }[];
}

/**
 * Indexes the entries with Pagefind. Each key gets a `_` at its end (see `partKey`): Pagefind takes every word as a
 * beginning, and so "rag_" asks for the word and "rag" for what begins so. Throws when Pagefind refuses an entry.
 */
export async function runPagefind(entries: Iterable<Entry>): Promise<RawIndex> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zxx' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    // Without a page that has a word Pagefind writes no index at all, and an empty shelf needs one too.
    const written = new Map<string, string>();
    const pages = Array.from(entries, (entry) => htmlOf(entry, written));
    const size = pages.length;
    pages.push('<html><body><p>word</p></body></html>');
    const added = await Promise.all(
      pages.map((content, row) => index.addHTMLFile({ url: `/${String(row)}/`, content })),
    );
    const { files, errors: failures } = await index.getFiles();
    const problems = [...errors, ...added.flatMap((each) => each.errors), ...failures];
    if (problems.length > 0) throw new Error(`Pagefind could not index: ${problems.join('; ')}`);
    return decode(files, size, written);
  } finally {
    await close();
  }
}

/** `written` learns how each key is written for Pagefind. */
function htmlOf(entry: Entry, written: Map<string, string>): string {
  const parts = (Object.keys(fields) as Field[]).flatMap((field) => {
    const byWeight = Map.groupBy(entry[field].entries(), ([, times]) => weightOf(field, times));
    return [...byWeight].map(([weight, words]) => {
      const text = words.map(([key]) => partKey(key, 0)).join(' ');
      for (const [key] of words) written.set(partKey(key, 0), key);
      return `<p data-pagefind-weight="${String((weight + 0.5) / 24)}">${text}</p>`;
    });
  });
  return `<html><body>${parts.join('')}</body></html>`;
}

function weightOf(field: Field, found: number): number {
  const place = places.findLast((each) => each.field === field && found >= (each.times ?? 1));
  if (!place) throw new Error(`No place for the field ${field}`);
  return place.weight;
}

/** Pagefind numbers pages as it comes to them; here they are put in the order of the papers. */
function decode(
  files: readonly { path: string; content: Uint8Array }[],
  size: number,
  keyOf: ReadonlyMap<string, string>,
): RawIndex {
  const find = (ending: string) => files.filter(({ path }) => path.endsWith(ending));
  const rowOfHash = new Map(
    find('.pf_fragment').map(({ path, content }) => {
      const { url } = JSON.parse(unpack(content).toString()) as { url: string };
      return [basename(path, '.pf_fragment'), Number(url.slice(1, -1))];
    }),
  );
  const [meta] = find('.pf_meta').map(({ content }) => decodeCbor(unpack(content)) as Meta);
  const [wasm] = find('.pagefind');
  if (!meta || !wasm) throw new Error('Pagefind wrote no index');
  const [version, pages] = meta;
  const rows = pages.map(([hash]) => rowOfHash.get(hash) ?? 0);
  // A paper without any word to search for has no page.
  const lengths = new Array<number>(size).fill(0);
  for (const [page, [, length]] of pages.entries()) lengths[rows[page] ?? 0] = length;
  const words = find('.pf_index').flatMap(({ content }) => {
    const [found] = decodeCbor(unpack(content)) as [Word[]];
    // Pagefind adds parts of words ("gpt" of "gpt3_"), which the keys hold already where they are wanted.
    return found
      .filter(([key]) => key.endsWith('_'))
      .map(([name, own, variants]) => ({
        key: `${keyOf.get(name) ?? name.slice(0, -1)}_`,
        pages: [own, ...variants.map(([, more]) => more)].flatMap((each) => decodePages(each, rows)),
      }));
  });
  for (const word of words) word.pages.sort((a, b) => a.row - b.row);
  return { wasm: unpack(wasm.content), version, pages: lengths.slice(0, size), words };
}

type Pages = [step: number, locations: number[]][];
type Word = [key: string, pages: Pages, variants: [form: string, pages: Pages][]];
type Meta = [version: string, pages: [hash: string, length: number][], ...Cbor[]];

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
function decodePages(pages: Pages, rows: readonly number[]): RawIndex['words'][number]['pages'] {
  let page = 0;
  return pages.map(([step, locations]) => {
    page += step;
    const found = new Set<number>();
    let weight = 25;
    for (const location of locations) {
      if (location < 0) weight = -location - 1;
      else found.add(weight);
    }
    return { row: rows[page] ?? 0, weights: [...found] };
  });
}
