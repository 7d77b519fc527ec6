import { encodeChunk } from '../code/chunkCode.ts';
import { partKey, PART } from '../code/files.ts';
import { encodeMeta } from '../code/metaCode.ts';
import { sortByKey } from './runPagefind.ts';
import type { RawIndex } from './runPagefind.ts';

/** An index for Pagefind's WASM, in smaller pieces than Pagefind writes. */
export interface Packed {
  /** See `decodeMeta`. */
  meta: Uint8Array;
  /** By name; see `decodeChunk`. */
  chunks: Map<string, Uint8Array>;
}

/**
 * Mentions in one chunk: Pagefind's 20,000 cut to about 5 kB packed, for a query seldom needs more than three chunks,
 * and to half a kilobyte where the whole index is small.
 */
const CHUNK_SIZE = 3000;
const SMALL_CHUNK_SIZE = 200;
const SMALL = 500;

/**
 * Writes Pagefind's index anew: pages are called by their row, chunks by their number; a word's positions, of no use
 * to a search that reads phrases from the text, become its fields.
 */
export function repack(raw: RawIndex): Packed {
  const size = raw.pages.length;
  const parts = cut(sortByKey(raw.words.flatMap(split)), size < SMALL ? SMALL_CHUNK_SIZE : CHUNK_SIZE);
  const chunks = new Map(parts.map((words, part) => [String(part), encodeChunk(words)]));
  const starts = parts.slice(1).map(([first]) => first?.key ?? '');
  return { meta: encodeMeta({ version: raw.version, lengths: raw.pages, starts }), chunks };
}

/** Pagefind compares every page of a word with every other: five lists of a thousand cost a fifth of one of five. */
function split({ key, pages }: RawIndex['words'][number]): RawIndex['words'] {
  return Array.from({ length: Math.ceil(pages.length / PART) }, (_, at) => ({
    key: partKey(key.slice(0, -1), at),
    pages: pages.slice(at * PART, (at + 1) * PART),
  }));
}

function cut(words: RawIndex['words'], most: number): RawIndex['words'][] {
  const parts: RawIndex['words'][] = [[]];
  let size = 0;
  for (const word of words) {
    if (size >= most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(word);
    size += word.pages.length + 1;
  }
  return parts;
}
