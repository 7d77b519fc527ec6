import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { indexVersion, layout, type IndexEntry } from '../code/files.ts';
import { seal } from '../code/seal.ts';
import { entryOf, joinedOf, pointersOf, type Entry, type Indexable, type Joined } from '#core/index/entry.ts';
import { alikeOf, leastSpelled, papersHolding } from '#core/index/alike.ts';
import { writeAlike } from '#core/index/equivalences.ts';
import { encodeVocabulary } from '#core/index/termCode.ts';
import { smallKeys } from '#core/index/smallKeys.ts';
import { Vocabulary } from '#core/index/vocabulary.ts';
import { rootOf } from '#core/words/rootOf.ts';
import type { Paper } from '#core/paper.ts';
import { packTables } from './packTables.ts';
import { repack } from './repack.ts';
import { runPagefind, type RawIndex } from './runPagefind.ts';
import type { Term } from '#core/index/engine.ts';
import { withoutSystem } from './withoutSystem.ts';

export interface IndexSource {
  papers: readonly (Indexable & Pick<Paper, 'acronyms'>)[];
  topics: readonly { id: string; title: string }[];
  /** Groups of phrases that mean the same. */
  synonyms: readonly (readonly string[])[];
  /** Of the shelf, BCP 47. */
  language?: string;
}

/**
 * All files of the search index by path, ready to be written or served. The same papers give the same bytes.
 * Rejects when Pagefind refuses a paper.
 */
export async function makeIndex({
  papers,
  topics,
  synonyms,
  language = 'en',
}: IndexSource): Promise<Map<string, Uint8Array>> {
  const vocabulary = new Vocabulary();
  const joined = joinedOf(readInto(vocabulary, papers));
  const words = shardWords(vocabulary.terms());
  const raw = await runPagefind(entriesOf(papers, joined));
  const lengths = raw.pages.map((length, row) => Math.max(0, length - pointersIn(papers[row])));
  const { meta, chunks: parts } = repack({ ...raw, pages: lengths });
  const rows = new Map(
    raw.words.map(({ key, pages }) => [key.slice(0, -1), new Set(pages.map(({ row }) => row))]),
  );
  const alike = alikeOf(
    papers.map(({ acronyms }) => acronyms),
    synonyms,
    leastSpelled(papers.length),
    papersHolding(rows),
  );

  const text = new TextEncoder();
  const files = new Map<string, Uint8Array>([
    [layout.wasm, raw.wasm],
    [layout.meta, meta],
    [layout.equivalences, text.encode(writeAlike(alike))],
    ...[...parts].map(([name, part]) => [layout.chunk(name), part] as const),
    ...(['front', 'back'] as const).flatMap((order) =>
      words[order].map(
        (shard, at) => [layout.words(order, at), text.encode(encodeVocabulary(shard))] as const,
      ),
    ),
    ...[...packTables(papers, topics)].map(([path, table]) => [path, text.encode(table)] as const),
  ]);

  const folder = digest(files);
  const entry: IndexEntry = {
    version: indexVersion,
    folder,
    size: papers.length,
    common: commonKeys(raw, papers.length),
    language: rootOf(language) && language,
    small: smallKeys(language, (key) => rows.get(key)?.size ?? 0, papers.length),
    words: { front: starts(words.front), back: starts(words.back) },
  };
  return new Map([
    [layout.entry, Buffer.from(JSON.stringify(entry))],
    ...[...files].map(([name, content]) => {
      const path = `${folder}/${name}`;
      // Level 9, and no time stamp: Node writes none.
      return [path, withoutSystem(gzipSync(seal(path, content), { level: 9 }))] as const;
    }),
  ]);
}

/** The papers, each of which the vocabulary reads right after whoever asks for them: long texts are cut to words once. */
function* readInto(vocabulary: Vocabulary, papers: readonly Indexable[]): Generator<Indexable> {
  for (const paper of papers) {
    yield paper;
    vocabulary.add(paper);
  }
}

/** One after the other, for the keys of a paper take five times the memory of its text. */
function* entriesOf(papers: readonly Indexable[], joined: Joined): Generator<Entry> {
  for (const paper of papers) yield entryOf(paper, joined);
}

function pointersIn(paper: Indexable | undefined): number {
  if (!paper) return 0;
  const { name, author } = pointersOf(paper);
  return name.length + author.length;
}

/** Words that tell little and would cost a search most of its time. A small shelf does without this. */
function commonKeys({ words }: RawIndex, size: number): string[] {
  if (size < 500) return [];
  const common = words.filter(({ pages }) => pages.length > size / 8).map(({ key }) => key.slice(0, -1));
  // Pagefind gives its files, of which a large index has several, in the order in which they were ready.
  return common.toSorted();
}

function starts(shards: readonly (readonly { word: string }[])[]): string[] {
  return shards.map(([first]) => first?.word ?? '');
}

function digest(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes);
  return hash.digest('hex').slice(0, 10);
}

/** Words in one file, about 4 kB packed, and less where the engine is most of what a search loads. */
const SHARD = { small: 800, large: 1200 };
const SMALL = 10_000;

/** So many words are read whole for a slip, in 11 kB: a question with several slips would read as much in shards. */
const READ_WHOLE = 4000;

/**
 * Cuts the vocabulary into shards that a search loads by the beginning of a word, and again, of the words spelled
 * backwards, by its ending: one slip of a finger never spoils both. A small shelf needs no second order.
 */
function shardWords(words: readonly Term[]): { front: Term[][]; back: Term[][] } {
  const shard = words.length < SMALL ? SHARD.small : SHARD.large;
  if (words.length <= READ_WHOLE) return { front: cut(words, shard), back: [] };
  const reversed = words
    .map((term) => ({ ...term, word: [...term.word].reverse().join('') }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  return { front: cut(words, shard), back: cut(reversed, shard) };
}

function cut(words: readonly Term[], shard: number): Term[][] {
  return Array.from({ length: Math.ceil(words.length / shard) }, (_, at) =>
    words.slice(at * shard, (at + 1) * shard),
  );
}
