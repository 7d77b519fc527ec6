import { stopWords } from '../stop-words.ts';
import type { Chunk } from './chunk.ts';
import { chunks } from './chunk.ts';
import { stem } from './stem.ts';
import type { Card, Field } from './engine.ts';

/** A paper as the index takes it. */
export interface Indexable extends Card {
  topicTitles: readonly string[];
}

/** The keys of one paper: field by field, each key with the number of times it stands there. */
export type Entry = Record<Field, Map<string, number>>;

/**
 * What of a paper goes into the index. Stop words only where they may be all there is: a system called ALL, a title
 * "How and why". `joined` holds the keys that the shelf writes in one word somewhere ("finetun"), so that
 * "fine-tuning" is found by them too.
 */
export function entryOf(paper: Indexable, joined: ReadonlySet<string>): Entry {
  return {
    name: count(paper.names.flatMap((name) => keysOf(name, joined, true))),
    title: count(keysOf(paper.title, joined, true)),
    author: count(paper.authors.flatMap((name) => keysOf(name, joined, true))),
    topic: count(paper.topicTitles.flatMap((title) => keysOf(title, joined, false))),
    abstract: count(keysOf(paper.abstract, joined, false)),
  };
}

/** Is this key too common to search for? */
export function isStopKey(key: string): boolean {
  return stemmedStopWords.has(key);
}

const stemmedStopWords: ReadonlySet<string> = new Set([...stopWords].map(stem));

function keysOf(text: string, joined: ReadonlySet<string>, withStopWords: boolean): string[] {
  return chunks(text).flatMap((chunk) => {
    const keys = chunk.parts.length > 1 && isWorthJoining(chunk, joined) ? [...chunk.parts, chunk.whole] : chunk.parts;
    if (chunk.parts.length === 1 && chunk.whole !== chunk.parts[0]) return [...keys, chunk.whole];
    return withStopWords ? keys : keys.filter((key) => !isStopKey(key) && key.length > 1);
  });
}

/** "N:M", "GPT-3.5" and "GraphHash" are one word to those who search them; "low-rank" is two. */
function isWorthJoining({ text, parts, whole }: Chunk, joined: ReadonlySet<string>): boolean {
  if (parts.length > 4) return false;
  return joined.has(whole) || /\p{Lu}.*\p{Lu}|\d|[+#(]/u.test(text) || parts.some((part) => part.length < 3);
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
