import type { Chunk } from '../words/chunk.ts';
import { chunks, isStop } from '../words/chunk.ts';
import type { Card, Field, Measure, StatedClaim } from './engine.ts';
import { identifierKey } from '../ids/identifierKey.ts';
import { initialKeys } from './initialKeys.ts';

/** A paper as the index takes it. */
export interface Indexable extends Card {
  claims: readonly (StatedClaim & Measure)[];
  topicTitles: readonly string[];
  /** Names of repositories that the paper links: SVDD of github.com/masa-ue/SVDD. */
  repositories: readonly string[];
  /** Its arXiv id, its DOI and its addresses. */
  identifiers: readonly string[];
}

/** The keys of one paper: field by field, each key with the number of times it stands there. */
export type Entry = Record<Field, Map<string, number>>;

/**
 * What of a paper goes into the index. Stop words only where they may be all there is: a system called ALL, a title
 * "How and why".
 */
export function entryOf(paper: Indexable, joined: Joined): Entry {
  const pointers = pointersOf(paper);
  return {
    name: count([...paper.names.flatMap((name) => keysOf(name, joined, true)), ...pointers.name]),
    title: count(keysOf(paper.title, joined, true)),
    author: count([...paper.authors.flatMap((name) => keysOf(name, joined, true)), ...pointers.author]),
    topic: count([...paper.topics, ...paper.topicTitles].flatMap((title) => keysOf(title, joined, false))),
    // A link's last part is often what the paper calls its system, and all that is said of it.
    abstract: count([paper.abstract, ...paper.repositories].flatMap((text) => keysOf(text, joined, false))),
  };
}

/**
 * Keys that lead to a paper and say nothing of what it is about: however many there are, its text is no longer for
 * them.
 */
export function pointersOf({
  identifiers,
  authors,
}: Indexable): Record<'name' | 'author', readonly string[]> {
  return {
    name: [...new Set(identifiers.flatMap((each) => identifierKey(each) ?? []))],
    author: [...new Set(authors.flatMap(initialKeys))],
  };
}

/** The keys of words that a shelf writes both in one and in parts; with these, where each says what the whole says. */
export type Joined = ReadonlyMap<string, readonly string[]>;

/**
 * Where one paper has "finetuning" and another "fine-tuning", each is to be found by either, and by "fine tuning". Keeps
 * a key a word, not a chunk: the chunks of a thousand papers are 17 MB.
 */
export function joinedOf(papers: Iterable<Pick<Card, 'title' | 'abstract'>>): Joined {
  const inOne = new Set<string>();
  const inParts = new Map<string, readonly string[]>();
  for (const { parts, content, whole, unspaced } of chunksOf(papers)) {
    // Not "on-line": whoever looks for "line" does not mean that.
    const isCompound = content.length === parts.length && parts.every((key) => key.length > 2);
    if (parts.length > 1 && (isCompound || !inParts.has(whole))) inParts.set(whole, isCompound ? parts : []);
    if (parts.length === 1 && !unspaced) inOne.add(whole);
  }
  return new Map([...inParts].filter(([whole]) => inOne.has(whole)));
}

function* chunksOf(papers: Iterable<Pick<Card, 'title' | 'abstract'>>): Generator<Chunk> {
  for (const { title, abstract } of papers) {
    yield* chunks(title);
    yield* chunks(abstract);
  }
}

/** "N:M", "GPT-3.5", "GraphHash" and کتاب‌ها are one word to those who search them; "low-rank" and "Low-Rank" are two. */
export function isOneWord({ text, parts }: Chunk): boolean {
  return (
    parts.length < 5 &&
    (/[\p{Lu}\p{Ll}]\p{Lu}|\d|[+#(]|\u200C/u.test(text) || parts.some((part) => part.length < 3))
  );
}

function keysOf(text: string, joined: Joined, withStopWords: boolean): string[] {
  return chunks(text).flatMap((chunk) => {
    const { parts, content, whole, bare } = chunk;
    if (chunk.unspaced) return [...new Set([whole, bare])];
    if (parts.length === 1 && whole === bare)
      return withStopWords || !isStop(chunk) ? [whole, ...(joined.get(whole) ?? [])] : [];
    const own = withStopWords ? parts : content.filter((key) => key.length > 1);
    return isOneWord(chunk) || joined.has(whole) ? [...new Set([...own, whole, bare])] : own;
  });
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
