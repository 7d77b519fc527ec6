import { fold } from '../words/fold.ts';
import { functionWordsIn, languageOf } from '../words/functionWords.ts';
import { rootKeysIn } from '../words/rootKeys.ts';
import { rootOf } from '../words/rootOf.ts';
import { stopWords } from '../words/stopWords.ts';
import { isTalk, isVague } from '../words/talkWords.ts';
import { terms } from '../words/terms.ts';
import type { TextWord } from '../words/terms.ts';

/** What relating needs of a paper; texts are plain. */
export interface Relatable {
  id: string;
  title: string;
  abstract: string;
  /** What the paper calls its system. */
  names: readonly string[];
  /** What its source says it is about. */
  keywords?: readonly string[] | undefined;
}

/** What the places of terms count in: no phrase runs on over a blank line. */
export function textOf({
  title,
  abstract,
  keywords = [],
}: Pick<Relatable, 'title' | 'abstract' | 'keywords'>): string {
  return [title, abstract, ...keywords].join('\n\n');
}

/** The terms of a shelf as numbers. `paper` is a paper's place in the list. */
export interface NumberedTerms {
  /** Where the terms of a paper stand in its text. Three to an occurrence: term, start, end. */
  occurrences(paper: number): Int32Array;
  /** How many words of a paper carry a subject. */
  length(paper: number): number;
  /** Term numbers are below this. */
  size: number;
  isName(term: number): boolean;
}

/**
 * Numbers the terms of all papers: words that carry a subject, pairs of them that stand together, and the names of
 * systems, told from words by their spelling: STABLE is not "stable". Linear in the texts.
 */
export function numberTerms(papers: readonly Relatable[]): NumberedTerms {
  const names = new Map<string, number>();
  for (const name of papers.flatMap((paper) => paper.names)) {
    if (isPrintedAsName(name) && !names.has(name)) names.set(name, names.size);
  }
  const words = new Map<string, number>();
  const texts = readTexts(papers, names, words);
  const numbers = numberPairs(texts, names.size + words.size);
  return {
    occurrences: (paper) => withPairs(texts[paper] ?? new Int32Array(), numbers),
    length: (paper) => (texts[paper] ?? []).length / 4,
    size: names.size + words.size + numbers.size,
    isName: (term) => term < names.size,
  };
}

/** A system called AND or NoT is told by its capitals; one called "Through" would be found wherever a sentence begins so. */
function isPrintedAsName(name: string): boolean {
  return (stopWords.has(fold(name)) ? /\p{Lu}.*\p{Lu}/u : /\p{Lu}/u).test(name);
}

/** Four to a word: term, start, end, marks. */
type Words = Int32Array;
/** Stands right after the word before. */
const TOGETHER = 1;
/** The same place again, as a name: no part of pairs. */
const NAME = 2;
/** Tells something in pairs only. */
const VAGUE = 4;

/**
 * The texts whose words have keys first; then those whose language bends its words otherwise, by their roots. But what the
 * others say, too, keeps its key: "Transformer" in a German text is the "transformer" of an English one.
 */
function readTexts(
  papers: readonly Relatable[],
  names: ReadonlyMap<string, number>,
  numbers: Map<string, number>,
): Words[] {
  const texts: Words[] = [];
  const bending: { at: number; text: string; language: string }[] = [];
  for (const [at, paper] of papers.entries()) {
    const text = textOf(paper);
    const all = terms(text);
    const language = languageOf(all);
    if (rootOf(language) !== undefined) bending.push({ at, text, language });
    else texts[at] = readWords(all, language, names, numbers, ({ key }) => key);
  }
  const keys = new Set(bending.length > 0 ? numbers.keys() : []);
  for (const { at, text, language } of bending) {
    const rootKey = rootKeysIn(language);
    const ownKey = (word: Keyed): string => (keys.has(word.key) ? word.key : rootKey(word));
    texts[at] = readWords(terms(text), language, names, numbers, ownKey);
  }
  return texts;
}

type Keyed = Pick<TextWord, 'text' | 'key'>;

function readWords(
  all: readonly TextWord[],
  language: string,
  names: ReadonlyMap<string, number>,
  numbers: Map<string, number>,
  ownKey: (word: Keyed) => string,
): Words {
  const found: number[] = [];
  let together = 0;
  const grammar = functionWordsIn(language);
  for (const { text: printed, key, start, end, next } of joinPrefixes(all)) {
    const name = names.get(printed);
    if (name !== undefined) found.push(name, start, end, NAME);
    if (key.length < 2 || grammar.has(key) || isTalk(key) || /^\d+$/.test(key)) {
      together = 0;
      continue;
    }
    // Names come first, so that a word's number is known before all words are.
    const prefix = key.slice(0, Math.max(0, key.length - fold(printed).length));
    const own = prefix + ownKey({ text: printed, key: key.slice(prefix.length) });
    let number = numbers.get(own);
    if (number === undefined) numbers.set(own, (number = names.size + numbers.size));
    found.push(number, start, end, together | (isVague(key) ? VAGUE : 0));
    together = next === 'stop' ? 0 : TOGETHER;
  }
  return Int32Array.from(found);
}

/** "fine-tuning" is the one word "finetuning": neither "fine" nor "tuning" says what it says. */
function* joinPrefixes(words: readonly TextWord[]): Generator<TextWord> {
  let prefix: TextWord | undefined;
  for (const word of words) {
    const whole: TextWord = prefix ? { ...word, key: prefix.key + word.key, start: prefix.start } : word;
    prefix = word.next === 'hyphen' && prefixes.has(word.key) ? whole : undefined;
    if (!prefix) yield whole;
  }
}

const prefixes = new Set(
  'anti auto bi co cross few fine hyper inter intra meta mid mis multi non one over post pre re self semi sub super un under uni zero'.split(
    ' ',
  ),
);

/**
 * Slots for counting pairs by hash: the many pairs met only once then take no memory. Eight to a word keep most pairs
 * apart; an odd number, for a pair begins with a power of two. A shelf of three papers needs no four megabytes.
 */
const SLOTS_TO_WORD = 8;
const MOST_SLOTS = 4_194_301;

/** Numbers the pairs that may occur more than once, from `from` on. */
function numberPairs(texts: readonly Words[], from: number): Map<number, number> {
  const length = texts.reduce((sum, words) => sum + words.length / 4, 0);
  const slots = Math.min(length * SLOTS_TO_WORD + 1, MOST_SLOTS);
  const counts = new Uint8Array(slots);
  for (const words of texts) {
    eachPair(words, (pair) => {
      const slot = pair % slots;
      if ((counts[slot] ?? 0) < 2) counts[slot] = (counts[slot] ?? 0) + 1;
    });
  }
  const numbers = new Map<number, number>();
  for (const words of texts) {
    eachPair(words, (pair) => {
      if (counts[pair % slots] === 2 && !numbers.has(pair)) numbers.set(pair, from + numbers.size);
    });
  }
  return numbers;
}

function withPairs(words: Words, numbers: ReadonlyMap<number, number>): Int32Array {
  const occurrences: number[] = [];
  for (let at = 0; at < words.length; at += 4) {
    if (has(words, at, VAGUE)) continue;
    occurrences.push(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
  }
  eachPair(words, (pair, start, end) => {
    const number = numbers.get(pair);
    if (number !== undefined) occurrences.push(number, start, end);
  });
  return Int32Array.from(occurrences);
}

/** Calls back with each pair of words that stand together, as one number: exact below 2^26 words. */
function eachPair(words: Words, visit: (pair: number, start: number, end: number) => void): void {
  let last = 0;
  for (let at = 0; at < words.length; at += 4) {
    if (has(words, at, NAME)) continue;
    if (has(words, at, TOGETHER)) {
      visit((words[last] ?? 0) * 0x4000000 + (words[at] ?? 0), words[last + 1] ?? 0, words[at + 2] ?? 0);
    }
    last = at;
  }
}

const has = (words: Words, at: number, mark: number) => ((words[at + 3] ?? 0) & mark) !== 0;
