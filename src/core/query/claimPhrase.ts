import type { Span } from '../paper.ts';
import { sentenceAround } from './sentenceAround.ts';

/** A claimed number in the words of its abstract. */
export interface ClaimPhrase {
  /** Words before the number and behind it; "…" where words were left out. */
  before: string;
  /** As printed. */
  value: string;
  after: string;
}

/** Words that lead to what is claimed: "3.5× faster" says it without those before, "20× on text" does not. */
const RESULT =
  /^[ -]*\(?(?:\p{L}[\p{L}-]* ){0,2}(?:speed-?ups?|faster|quicker|accelerations?|less|fewer|lower|smaller|shorter|cheaper|lighter|reductions?|decreases?|savings?|compression|improvements?|gains?|increases?|better|higher|more|larger|accuracy|precision|recall|steps?)\b/iu;

/** Where a clause ends. */
const BREAK =
  /[;:] |, (?:while|whereas|but|which|where|and|with|without|enabling|making|thus)\b| (?:while|whereas|without|compared|but)\b|(?<![.!?…])[.!?…]+$| [–—] /u;

/** So few words to each side have no room for those on both. */
const SHORT = 5;

/**
 * What is said of a claimed number, at most so many words to each side, never beyond its sentence. The words before it are
 * left out where those behind it say what it is.
 */
export function claimPhrase(abstract: string, { start, end }: Span, most: number): ClaimPhrase {
  const sentence = sentenceAround(abstract, start);
  const rest = abstract.slice(end, Math.max(end, sentence.end));
  const behind = cut(rest, BREAK);
  const isSaid = RESULT.test(behind);
  const ahead = abstract.slice(sentence.start, start).split(LEFT_BREAK).at(-1) ?? '';
  return {
    before: isSaid ? '' : lastWords(ahead, most),
    value: abstract.slice(start, end),
    after: isSaid ? firstWords(behind, most) : most < SHORT ? '' : firstWords(behind, Math.ceil(most / 2)),
  };
}

const LEFT_BREAK = /[;:] |, (?:while|whereas|but|which|where|and)\b ?/u;

function cut(text: string, at: RegExp): string {
  const found = at.exec(text);
  return found ? text.slice(0, found.index) : text;
}

function firstWords(text: string, most: number): string {
  const words = text.split(/(?<=\S) /);
  if (words.length <= most) return text;
  const kept = words.slice(0, most);
  while (LOOSE.test(kept.at(-1) ?? '')) kept.pop();
  return `${kept.join(' ').replace(/[,(]$/u, '')} …`;
}

function lastWords(text: string, most: number): string {
  const words = text.split(/(?<=\S) (?=\S)/);
  return words.length <= most ? text : `… ${words.slice(-most).join(' ')}`;
}

/** A cut never ends with a word that wants another. */
const LOOSE = /^ ?(?:of|in|on|for|to|by|and|or|with|than|the|a|an|from|at|over|its|their|our|as)[,(]?$/u;
