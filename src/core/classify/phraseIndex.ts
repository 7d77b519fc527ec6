import { fold } from '../words/fold.ts';
import { languageOf } from '../words/functionWords.ts';
import { rootKeysIn } from '../words/rootKeys.ts';
import { rootOf } from '../words/rootOf.ts';
import { terms } from '../words/terms.ts';
import type { TextWord } from '../words/terms.ts';
import { lettersOf } from '../words/unspaced.ts';
import type { Strength, TopicRules } from './topicRules.ts';
import { strengths } from './topicRules.ts';

/** A phrase of one topic, found in a text. */
export interface Mention {
  topic: number;
  strength: Strength;
  phrase: number;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/**
 * All phrases of all topics as one trie of words, so that a text is walked once, whatever the number of phrases.
 * Words match by key (case, plural and British spelling do not matter), in a text whose language bends its words otherwise
 * by root; hyphen and space are the same, and
 * "autoregressive" is also met by "auto-regressive", on either side.
 */
export interface PhraseIndex {
  mentions(text: string): Mention[];
}

interface Node {
  next: Map<string, Node>;
  ends: { topic: number; strength: Strength; phrase: number }[];
}

/** Makes the index of the topics' phrases; `topic` in a mention is the topic's place in the list. */
export function phraseIndex(topics: readonly Pick<TopicRules, Strength>[]): PhraseIndex {
  const phrases = topics.flatMap((rules, topic) =>
    (Object.keys(strengths) as Strength[]).flatMap((strength) =>
      rules[strength].map((written) => ({ topic, strength, words: wordsOf(written) })),
    ),
  );
  /** A trie for each language whose words bend, and one for all others. */
  const tries = new Map<string, Node>();
  const trieIn = (language: string): Node => {
    const known = tries.get(language);
    if (known) return known;
    const root: Node = { next: new Map(), ends: [] };
    for (const [phrase, { topic, strength, words }] of phrases.entries())
      insert(root, rooted(words, language), { topic, strength, phrase });
    tries.set(language, root);
    return root;
  };
  return {
    mentions(text) {
      const words = wordsOf(text);
      const language = languageOf(words);
      const own = rootOf(language) === undefined ? 'en' : language;
      return longest(walk(trieIn(own), rooted(words, own)));
    },
  };
}

/** The words by what their forms have in common in a language. */
function rooted(words: TextWord[], language: string): TextWord[] {
  if (rootOf(language) === undefined) return words;
  const rootKey = rootKeysIn(language);
  return words.map((word) => ({ ...word, key: rootKey(word) }));
}

/** A dictionary may cut a phrase otherwise in a text than by itself: scripts without spaces are read letter by letter. */
function wordsOf(text: string): TextWord[] {
  return terms(text).flatMap((word) => {
    const letters = lettersOf(word.text);
    if (letters.length < 2) return [word];
    return letters.map(({ text: letter, start }, at): TextWord => ({
      text: letter,
      key: fold(letter),
      start: word.start + start,
      end: word.start + start + letter.length,
      next: at === letters.length - 1 ? word.next : 'space',
    }));
  });
}

function insert(root: Node, words: TextWord[], end: Node['ends'][number]): void {
  if (words.length === 0) return;
  const node = words.reduce((at, { key }) => child(at, key), root);
  if (!node.ends.some(({ topic, strength }) => topic === end.topic && strength === end.strength))
    node.ends.push(end);
  const glue = words.findIndex(({ next }) => next === 'hyphen');
  const [first, second] = words.slice(glue);
  if (glue >= 0 && first && second) insert(root, words.toSpliced(glue, 2, glued(first, second)), end);
}

function child(node: Node, key: string): Node {
  const known = node.next.get(key);
  if (known) return known;
  const made: Node = { next: new Map(), ends: [] };
  node.next.set(key, made);
  return made;
}

function glued(first: TextWord, second: TextWord): TextWord {
  return { ...second, key: first.key + second.key, start: first.start };
}

function walk(root: Node, words: TextWord[]): Mention[] {
  const found: Mention[] = [];
  const follow = (node: Node, at: number, start: number): void => {
    const word = words[at];
    if (!word) return;
    step(node.next.get(word.key), word, at, start);
    const second = words[at + 1];
    // Letters only: "Gemma-4B-IT" does not speak of 4 bits.
    if (second && word.next === 'hyphen' && !/\d/.test(word.key))
      step(node.next.get(word.key + second.key), second, at + 1, start);
  };
  const step = (node: Node | undefined, last: TextWord, at: number, start: number): void => {
    if (!node) return;
    for (const end of node.ends) found.push({ ...end, start, end: last.end });
    if (last.next !== 'stop') follow(node, at + 1, start);
  };
  for (const [at, { start }] of words.entries()) follow(root, at, start);
  return found;
}

/**
 * Of the mentions of one topic that overlap, the leftmost longest stands: "message passing interface" hides
 * "message passing". What a topic needs is looked for on its own.
 */
function longest(mentions: Mention[]): Mention[] {
  const reached = new Map<number, number>();
  return mentions
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ topic, strength, start, end }) => {
      if (strength === 'needs') return true;
      if (start < (reached.get(topic) ?? 0)) return false;
      reached.set(topic, end);
      return true;
    });
}
