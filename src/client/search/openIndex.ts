import type { Card, Engine, Facts, Match, Term } from '../../core/query/engine.ts';
import { IndexError, fields } from '../../core/query/engine.ts';
import { decodeTerms } from '../../core/query/frontCode.ts';
import { indexVersion, layout } from './files.ts';
import type { IndexEntry, ReadFile } from './files.ts';
import type { Pagefind } from './pagefind.ts';
import { startPagefind } from './pagefind.ts';
import { unpack } from './unpack.ts';

/** A beginning that so many chunks hold is too short to be looked up. */
const MOST_CHUNKS = 4;

/** What of Pagefind's ranking is not as it comes: length counts a little less, for all abstracts are short. */
const ranking = { page_length: 0.5, term_similarity: 1 };

/** Opens an index over any way to read its files. Rejects with an `IndexError`. */
export async function openIndex(read: ReadFile): Promise<Engine> {
  const entry = readEntry(await read(layout.entry));
  const load = (path: string) => read(`${entry.folder}/${path}`).then((bytes) => unpack(bytes, path));
  const table = async (path: string): Promise<unknown> => parse(await load(path), path);
  const once = memo();

  const starting = Promise.all([load(layout.wasm), load(layout.meta)]).then(([wasm, meta]) =>
    startPagefind(wasm, meta, ranking).catch((error: unknown) => {
      throw new IndexError('damaged', layout.wasm, { cause: error });
    }),
  );
  const pagefind = await starting;

  const chunk = (name: string) =>
    once(`chunk ${name}`, async () => {
      pagefind.load(await load(layout.chunk(name)));
    });

  async function words(order: 'front' | 'back', word: string): Promise<readonly Term[]> {
    const starts = entry.words[order];
    const shard = Math.max(starts.findLastIndex((start) => start <= word), 0);
    if (starts.length === 0) return [];
    return once(`words ${order} ${String(shard)}`, async () => {
      const terms = decodeTerms(text(await load(layout.words(order, shard))));
      return order === 'front' ? terms : terms.map((term) => ({ ...term, word: reverse(term.word) }));
    });
  }

  return {
    size: entry.size,
    find: (key, beginning = false) =>
      once(`find ${key}${beginning ? '*' : ''}`, async () => {
        const names = beginning ? chunksBeginning(pagefind, key) : pagefind.chunksFor(`${key}_`);
        if (names.length > MOST_CHUNKS && beginning) return [];
        await Promise.all(names.map(chunk));
        return pagefind.search(beginning ? key : `${key}_`).map(
          ({ page, score, positions }): Match => ({
            row: Number(page),
            score,
            fields: positions.reduce((set, position) => set | position, 0),
          }),
        );
      }),
    beginningLike: (word) => words('front', word),
    endingLike: (word) => words('back', reverse(word)),
    equivalences: () =>
      once('equivalences', async () =>
        ((await table(layout.equivalences)) as string[][]).map(([keys = '', ...means]) => ({
          keys: keys.split(' '),
          means: means.map((each) => each.split(' ')),
        })),
      ),
    cards: (rows) => Promise.all(rows.map((row) => once(`card ${String(row)}`, async () => cardOf(await table(layout.card(row)))))),
    facts: () => once('facts', async () => factsOf(await table(layout.facts))),
    authors: () => once('authors', () => table(layout.authors)),
  };
}

function readEntry(bytes: Uint8Array): IndexEntry {
  const entry = parse(bytes, layout.entry) as IndexEntry;
  if (entry.version !== indexVersion) throw new IndexError('version', layout.entry);
  return entry;
}

/** The chunks of all words that begin so: those of the first and the last such word there could be, and all between. */
function chunksBeginning(pagefind: Pagefind, key: string): string[] {
  const ends = [...pagefind.chunksFor(key), ...pagefind.chunksFor(`${key}\u{10FFFE}`)].map(Number);
  const first = Math.min(...ends);
  return Array.from({ length: Math.max(...ends) - first + 1 }, (_, at) => String(first + at));
}

function cardOf(value: unknown): Card {
  const [id, title, abstract, authors, names, topics, year, code] = value as [
    string, string, string, string[], string[], string[], number, number,
  ];
  return { id, title, abstract, authors, names, topics, year, code: code === 1 };
}

function factsOf(value: unknown): Facts {
  const { years, topics, code, titles } = value as {
    years: number[]; topics: number[][]; code: string; titles: [string, string][];
  };
  return {
    years,
    topics,
    topicTitles: titles.map(([id, title]) => ({ id, title })),
    code: Array.from(code, (each) => each === '1'),
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
