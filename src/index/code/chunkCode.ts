import { decodeTerms, encodeTerms } from '#core/index/frontCode.ts';
import type { Field } from '#core/index/engine.ts';
import { fields } from '#core/index/engine.ts';
import type { Cbor } from './cbor.ts';
import { encodeCbor } from './cbor.ts';

/** A word of the index and where it stands. */
export interface Postings {
  key: string;
  /** By row, in its order; `weights` say where in the paper, see `places`. */
  pages: readonly { row: number; weights: readonly number[] }[];
}

/**
 * How much a word counts by where it stands. Each is a different weight, by which the field is told again later.
 * Repeated words of an abstract count more, as Pagefind would have it, but are stored once.
 * The order is that of Pagefind's lists: 25 goes without saying there, and so goes first.
 */
export const places: readonly { weight: number; field: Field; times?: number }[] = [
  { weight: 25, field: 'abstract' },
  { weight: 40, field: 'abstract', times: 2 },
  { weight: 48, field: 'topic' },
  { weight: 60, field: 'abstract', times: 4 },
  { weight: 72, field: 'author' },
  { weight: 168, field: 'title' },
  { weight: 240, field: 'name' },
];

/**
 * A chunk of the index in columns, which gzip packs to two thirds of the same in Pagefind's own form: the keys as
 * `encodeTerms` writes them, a zero, the steps from row to row of every word in turn, and for each of these one byte
 * with a bit for every place. A key's last sign, `_`, goes without saying.
 */
export function encodeChunk(words: readonly Postings[]): Uint8Array {
  const terms = words.map(({ key, pages }) => ({ word: key.replace(/_$/, ''), papers: pages.length }));
  const steps = words.flatMap(({ pages }) =>
    pages.flatMap(({ row }, at) => variable(row - (pages[at - 1]?.row ?? 0))),
  );
  const sets = words.flatMap(({ pages }) => pages.map(({ weights }) => setOf(weights)));
  return Uint8Array.from([...new TextEncoder().encode(encodeTerms(terms)), 0, ...steps, ...sets]);
}

/** The same chunk as Pagefind's WASM reads it. Throws a `RangeError` when the chunk is cut short. */
export function decodeChunk(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  const terms = decodeTerms(new TextDecoder().decode(bytes.subarray(0, end)));
  const count = terms.reduce((sum, { papers }) => sum + papers, 0);
  // Before they are read: a damaged count may say billions.
  if (end < 0 || !(count <= bytes.length)) throw new RangeError('The chunk is cut short');
  let step = end + 1;
  let set = bytes.length - count;
  const words = terms.map(({ word, papers }): Cbor => {
    const pages = Array.from({ length: papers }, (): Cbor => {
      let value = 0;
      for (let shift = 0, more = true; more; shift += 7, step++) {
        const byte = bytes[step] ?? 0;
        value |= (byte & 0x7f) << shift;
        more = byte > 0x7f;
      }
      return [value, locations[bytes[set++] ?? 0] ?? []];
    });
    return [word.includes('~') ? word : `${word}_`, pages];
  });
  if (step !== bytes.length - count) throw new RangeError('The chunk is cut short');
  return encodeCbor([words]);
}

/**
 * For every set of places what Pagefind reads: a negative weight that holds for all that follow, and positions, of
 * which ours are the bits of the fields; Pagefind counts two mentions at one position as one.
 */
const locations: readonly (readonly number[])[] = Array.from({ length: 1 << places.length }, (_, set) =>
  places.flatMap(({ weight, field }, at) =>
    (set & (1 << at)) === 0 ? [] : [...(at === 0 ? [] : [-weight - 1]), fields[field]],
  ),
);

function setOf(weights: readonly number[]): number {
  return weights.reduce((set, each) => {
    const at = places.findIndex(({ weight }) => weight === each);
    if (at < 0) throw new Error(`No place weighs ${String(each)}`);
    return set | (1 << at);
  }, 0);
}

/** Seven bits to a byte, the lowest first; the eighth says that there are more. */
function variable(value: number): number[] {
  return value < 0x80 ? [value] : [0x80 | (value & 0x7f), ...variable(value >>> 7)];
}
