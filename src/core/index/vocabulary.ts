import { fold } from '../words/fold.ts';
import { plainWord } from '../words/plainWord.ts';
import { chunks, isStop } from '../words/chunk.ts';
import type { Chunk } from '../words/chunk.ts';
import { fields } from './engine.ts';
import type { Field, Term } from './engine.ts';
import { isOneWord } from './entry.ts';
import type { Indexable } from './entry.ts';

/**
 * A second spelling of a key is kept when so many papers use it: "conformation" beside "conform". On a small shelf
 * each may be the one that a typist has in mind.
 */
const OFTEN = { small: 1, large: 2 };
const SMALL = 500;
const MOST_MORE = 3;

/**
 * The words of the shelf: for each key the spelling that most papers use, and the next, in lower case and American,
 * with the number of papers that hold the key, and where. Sorted by spelling.
 */
export function vocabularyOf(papers: readonly Indexable[]): Term[] {
  const vocabulary = new Vocabulary();
  for (const paper of papers) vocabulary.add(paper);
  return vocabulary.terms();
}

/** The same, paper by paper: who reads each for something else lets it be read here, too, while its words are at hand. */
export class Vocabulary {
  private readonly byKey = new Map<string, Spelled>();
  private papers = 0;

  add(paper: Indexable): void {
    this.papers++;
    const inPaper = new Map<string, string>();
    const held = new Map<string, number>();
    for (const [field, text] of textsOf(paper)) {
      for (const [key, word] of chunks(text).flatMap((chunk) => wordsOf(chunk, field))) {
        inPaper.set(word, key);
        held.set(key, (held.get(key) ?? 0) | fields[field]);
      }
    }
    for (const [key, set] of held) {
      const entry = this.byKey.get(key) ?? { papers: 0, fields: 0, spellings: new Map<string, number>() };
      entry.papers++;
      entry.fields |= set;
      this.byKey.set(key, entry);
    }
    for (const [word, key] of inPaper) {
      const spellings = this.byKey.get(key)?.spellings;
      spellings?.set(word, (spellings.get(word) ?? 0) + 1);
    }
  }

  terms(): Term[] {
    const often = this.papers < SMALL ? OFTEN.small : OFTEN.large;
    return [...this.byKey.values()]
      .flatMap(({ papers: count, fields: held, spellings }) => {
        const [best, ...others] = [...spellings].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
        const more = others
          .filter(([word, times]) => times >= often && fold(word) !== fold(best?.[0] ?? ''))
          .slice(0, MOST_MORE);
        return [best, ...more].map((spelling) => ({
          word: spelling?.[0] ?? '',
          papers: count,
          fields: held,
        }));
      })
      .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  }
}

interface Spelled {
  papers: number;
  /** A set. */
  fields: number;
  /** Each with the papers that use it. */
  spellings: Map<string, number>;
}

function textsOf(paper: Indexable): (readonly [Field, string])[] {
  const all: Record<Field, readonly string[]> = {
    title: [paper.title],
    abstract: [paper.abstract],
    author: paper.authors,
    name: paper.names,
    topic: [...paper.topics, ...paper.topicTitles],
  };
  return (Object.keys(all) as Field[]).flatMap((field) => all[field].map((text) => [field, text] as const));
}

/** Fewer letters than this nobody wants respelled; but people are called Li and He, and looked for by a beginning. */
const shortest = { author: 2, other: 3 };

/** Numbers and single letters are looked up as typed. */
function wordsOf(chunk: Chunk, field: Field): (readonly [string, string])[] {
  const { text, parts, whole } = chunk;
  if (chunk.unspaced || (isStop(chunk) && field !== 'author')) return [];
  const pieces = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((piece) => piece !== '');
  const words =
    parts.length === pieces.length ? pieces.map((piece, at) => [parts[at] ?? '', piece] as const) : [];
  const all = parts.length > 1 && isOneWord(chunk) ? [...words, [whole, text] as const] : words;
  const least = field === 'author' ? shortest.author : shortest.other;
  return all
    .filter(([key]) => key.length >= least && /\p{L}{2}/u.test(key))
    .map(([key, word]) => [key, plainWord(word)] as const);
}
