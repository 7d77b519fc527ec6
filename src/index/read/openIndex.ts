import type { Engine, Facts, Match, Term } from '#core/index/engine.ts';
import { IndexError } from '#core/index/engine.ts';
import { decodeMeasures } from '#core/index/claimCode.ts';
import { equivalencesOf, readAlike } from '#core/index/equivalences.ts';
import { rarity } from '#core/query/rank.ts';
import { decodeVocabulary } from '#core/index/termCode.ts';
import { decodeChunk } from '../code/chunkCode.ts';
import { PART, indexVersion, layout, partKey } from '../code/files.ts';
import type { IndexEntry, ReadFile } from '../code/files.ts';
import { decodeMeta } from '../code/metaCode.ts';
import { cardReader } from './cardReader.ts';
import type { FoundPage } from './pagefind.ts';
import { pagefindPool } from './pagefindPool.ts';
import { unpack } from './unpack.ts';

/** Shards of words that are loaded for one word. */
const MOST_SHARDS = 3;

/** What of Pagefind's ranking is not as it comes: length counts a little less, for all abstracts are short. */
const ranking = { page_length: 0.35, term_similarity: 1 };

/** Opens an index over any way to read its files. Rejects with an `IndexError`. */
export async function openIndex(read: ReadFile): Promise<Engine> {
  const entry = await twice(async (again) => readEntry(await read(layout.entry, again)));
  const load = (name: string) => {
    const path = `${entry.folder}/${name}`;
    return twice(async (again) => unpack(await read(path, again), path));
  };
  const table = async (path: string): Promise<unknown> => parse(await load(path), path);
  const once = memo();

  const decoded = async (path: string, decode: (bytes: Uint8Array) => Uint8Array) => {
    const bytes = await load(path);
    try {
      return decode(bytes);
    } catch (error) {
      throw new IndexError('damaged', path, { cause: error });
    }
  };

  const [wasm, meta] = await Promise.all([load(layout.wasm), decoded(layout.meta, decodeMeta)]);
  const chunk = (name: string) =>
    once<Uint8Array>(`chunk ${name}`, () => decoded(layout.chunk(name), decodeChunk));
  const pagefind = await pagefindPool(wasm, meta, ranking, chunk).catch((error: unknown) => {
    throw new IndexError('damaged', layout.wasm, { cause: error });
  });

  const shard = (order: 'front' | 'back', at: number) =>
    once<readonly Term[]>(`words ${order} ${String(at)}`, async () => {
      const terms = decodeVocabulary(text(await load(layout.words(order, at))));
      return order === 'front' ? terms : terms.map((term) => ({ ...term, word: reverse(term.word) }));
    });

  /** The shards of all words that begin so, three at most, in the order of the alphabet or of reversed spellings. */
  async function words(order: 'front' | 'back', word: string): Promise<readonly Term[]> {
    const starts = entry.words[order];
    const first = Math.max(
      starts.findLastIndex((start) => start <= word),
      0,
    );
    const near = starts.flatMap((start, at) =>
      at === first || (at > first && at < first + MOST_SHARDS && start.startsWith(word)) ? [at] : [],
    );
    return (await Promise.all(near.map((at) => shard(order, at)))).flat();
  }

  async function allWords(): Promise<readonly Term[]> {
    return (await Promise.all(entry.words.front.map((_, at) => shard('front', at)))).flat();
  }

  async function find(key: string): Promise<Match[]> {
    const parts: FoundPage[][] = [];
    // A long list has many parts, and waiting for one after the other would be slow.
    for (let more = 1; parts.length === 0 || parts.at(-1)?.length === PART; more *= 2) {
      const names = Array.from({ length: more }, (_, at) => partKey(key, parts.length + at));
      parts.push(...(await Promise.all(names.map((name) => pagefind.search(name)))));
    }
    return parts.flatMap((part) => {
      // Each part is scored as a word of its own rarity, which is the planner's business.
      const rare = rarity(part.length, entry.size);
      return part.map(({ page, score, positions }) => ({
        row: Number(page),
        score: score / rare,
        fields: positions.reduce((set, position) => set | position, 0),
      }));
    });
  }

  const facts = () => once<Facts>('facts', async () => factsOf(await table(layout.facts)));

  return {
    size: entry.size,
    common: new Set(entry.common),
    small: entry.small && new Set(entry.small),
    language: entry.language,
    find: (key) => once(`find ${key}`, () => find(key)),
    beginningLike: (word) => words('front', word),
    endingLike: (word) => (entry.words.back.length === 0 ? allWords() : words('back', reverse(word))),
    equivalences: () =>
      once('equivalences', async () => equivalencesOf(readAlike(text(await load(layout.equivalences))))),
    cards: cardReader(facts, (path) => once(path, () => table(path))),
    facts,
    authors: () => once('authors', () => table(layout.authors)),
    venues: () => once('venues', () => table(layout.venues)),
    measures: () => once('measures', async () => decodeMeasures(text(await load(layout.measures)))),
  };
}

/** What is not there, or of another version, is so the second time as well. */
async function twice<T>(load: (again: boolean) => Promise<T>): Promise<T> {
  try {
    return await load(false);
  } catch (error) {
    if (error instanceof IndexError && ['missing', 'version'].includes(error.fault)) throw error;
    return load(true);
  }
}

/** Some hosts have JSON of their own to say: "Sign in first". */
function readEntry(bytes: Uint8Array): IndexEntry {
  const entry = parse(bytes, layout.entry) as Partial<IndexEntry> | null;
  if (typeof entry?.version !== 'number') throw new IndexError('damaged', layout.entry);
  if (entry.version !== indexVersion) throw new IndexError('version', layout.entry);
  return entry as IndexEntry;
}

function factsOf(value: unknown): Facts {
  const { years, topics, code, claims, titles } = value as {
    years: number[];
    topics: number[][];
    code: string;
    claims: string;
    titles: [string, string][];
  };
  return {
    years,
    topics,
    topicTitles: titles.map(([id, title]) => ({ id, title })),
    code: Array.from(code, (each) => each === '1'),
    claims: Array.from(claims, (each) => Number.parseInt(each, 36)),
  };
}

/** Remembers what was loaded; what failed may be tried again. */
function memo(): <T>(name: string, make: () => Promise<unknown>) => Promise<T> {
  const made = new Map<string, Promise<unknown>>();
  return <T>(name: string, make: () => Promise<unknown>) => {
    const known = made.get(name);
    if (known) return known as Promise<T>;
    const making = make().catch((error: unknown) => {
      made.delete(name);
      throw error;
    });
    made.set(name, making);
    return making as Promise<T>;
  };
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(text(bytes)) as unknown;
  } catch (error) {
    throw new IndexError('damaged', path, { cause: error });
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function reverse(word: string): string {
  return [...word].reverse().join('');
}
