import { isTalk } from '../words/talkWords.ts';
import { functionWordsOf } from '../words/functionWords.ts';
import { terms, type TextWord } from '../words/terms.ts';

/** Where a phrase stands in a text, in UTF-16 units. */
export interface Stand {
  text: string;
  start: number;
  end: number;
}

/** A phrase as it is mostly printed. */
export interface Grown {
  shown: string;
  /** In what part of its places it stands by itself, with no further word of its subject behind it. */
  alone: number;
  /** A shorter name, if it is one, too: "KV cache", though what follows it is mostly "compression" or "eviction". */
  shorter: string[];
}

/** A word that stands beside a phrase in this part of its places belongs to it. */
const BELONGS = 0.6;
/** A phrase that stands by itself more seldom is no noun: "agentic" is always followed by what is agentic. */
const ALONE = 0.3;
/** Then the word that follows it in this part of its places is taken. */
const FOLLOWS = 0.15;
/** A phrase that stands by itself in this part of its places is a name, too. */
const SHORTER = 0.1;
const LONGEST = 4;
/** Of the text around a phrase, what is read: a few words. */
const AROUND = 60;

/**
 * The whole phrase of which a word or two are known from many places: "augmented generation" is "retrieval-augmented
 * generation", and "vision-language" is "vision-language models".
 */
export function growPhrase(places: readonly Stand[]): Grown {
  let stretches = places.flatMap(readAround);
  let shorter: string[] = [];
  for (let length = 1; length < LONGEST; length += 1) {
    const sure =
      extended(stretches, 'after', BELONGS) ??
      extended(stretches, 'before', BELONGS) ??
      (tied(stretches) >= BELONGS ? extended(stretches, 'before', FOLLOWS) : undefined);
    const longer =
      sure ??
      (stretches.filter(isAlone).length < ALONE * stretches.length
        ? extended(stretches, 'after', FOLLOWS)
        : undefined);
    if (!longer) break;
    const own = stretches.filter(isAlone);
    if (!sure && own.length >= SHORTER * stretches.length)
      shorter = [commonest(own.map(printed))].filter((each) => /\s/.test(each));
    stretches = longer;
  }
  // "Medical image segmentation" is about medical images: spelt as where nothing follows.
  const alone = stretches.filter(isAlone);
  return {
    shown: commonest((alone.length > 0 ? alone : stretches).map(printed)),
    alone: alone.length / Math.max(stretches.length, 1),
    shorter,
  };
}

/** A stretch of the words around one place. */
interface Stretch {
  text: string;
  words: TextWord[];
  grammar: ReadonlySet<string>;
  from: number;
  to: number;
}

function readAround({ text, start, end }: Stand): Stretch[] {
  const left = Math.max(0, start - AROUND);
  const slice = text.slice(left, end + AROUND);
  const words = terms(slice);
  const from = words.findIndex((word) => word.start + left >= start);
  const to = words.findLastIndex((word) => word.end + left <= end);
  if (from < 0 || to < from) return [];
  return [{ text: slice, words, grammar: functionWordsOf(words), from, to }];
}

/** The word beside a stretch that could belong to it: what a hyphen ties to it, else no grammar, nor beyond a full stop. */
function beside({ words, grammar, from, to }: Stretch, side: Side): TextWord | undefined {
  const word = words[side === 'after' ? to + 1 : from - 1];
  const joint = words[side === 'after' ? to : from - 1]?.next;
  if (joint === 'hyphen') return word;
  return word && joint !== 'stop' && !grammar.has(word.key) && /\p{L}/u.test(word.key) ? word : undefined;
}

type Side = 'before' | 'after';

function extended(stretches: readonly Stretch[], side: Side, part: number): Stretch[] | undefined {
  const counts = new Map<string, number>();
  for (const stretch of stretches) {
    const key = beside(stretch, side)?.key;
    if (key !== undefined && (part === BELONGS || side === 'before' || !isVerb(key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const key = commonestOf(counts);
  if (key === undefined || (counts.get(key) ?? 0) < Math.max(part * stretches.length, 2)) return undefined;
  return stretches
    .filter((stretch) => beside(stretch, side)?.key === key)
    .map((stretch) =>
      side === 'after' ? { ...stretch, to: stretch.to + 1 } : { ...stretch, from: stretch.from - 1 },
    );
}

/** In what part of its places a hyphen ties a word to the front: "resource languages" are low-resource or high-resource. */
function tied(stretches: readonly Stretch[]): number {
  const held = stretches.filter(({ words, from }) => words[from - 1]?.next === 'hyphen');
  return held.length / Math.max(stretches.length, 1);
}

function isAlone(stretch: Stretch): boolean {
  const word = beside(stretch, 'after');
  return word === undefined || isVerb(word.key);
}

/** In "GNNs achieve" the verb ends the phrase; "distributed training" and "reinforcement learning" are one. */
function isVerb(key: string): boolean {
  return isTalk(key) && !key.endsWith('ing');
}

function printed({ text, words, from, to }: Stretch): string {
  return text.slice(words[from]?.start, words[to]?.end).replaceAll(/\s+/g, ' ');
}

/** Whether an Arabic phrase seems to begin with an "and", "for" or "by" that is written onto it. */
function isJoined(phrase: string): boolean {
  return /^(?:و|[فبك]ال|لل)\p{L}{3}/u.test(phrase);
}

/** The commonest; of equals one that stands for itself, then the one in small letters, then the first in the alphabet. */
function commonest(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  // The longest first: "وبالماء" becomes "بالماء", and that "الماء".
  for (const each of [...counts.keys()].toSorted((a, b) => b.length - a.length)) {
    const bare = bareForms(each).find((form) => counts.has(form));
    if (bare === undefined) continue;
    counts.set(bare, (counts.get(bare) ?? 0) + (counts.get(each) ?? 0));
    counts.delete(each);
  }
  return commonestOf(counts) ?? '';
}

/** What an Arabic phrase may be without the "and", "for" or "by" that is written onto it. */
function bareForms(phrase: string): string[] {
  if (!/^[وفبكل]\p{L}{3}/u.test(phrase)) return [];
  return [phrase.slice(1), `ا${phrase.slice(1)}`];
}

function commonestOf(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].toSorted(
    ([a, one], [b, other]) => other - one || Number(isJoined(a)) - Number(isJoined(b)) || (a > b ? -1 : 1),
  )[0]?.[0];
}
