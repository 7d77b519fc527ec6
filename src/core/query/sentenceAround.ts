import type { Span } from '../paper.ts';

/** Full stops after which a sentence goes on: "et al. (2020)", "e.g. BERT", "vs. T5", "J. Smith". */
const GOES_ON = /(?:\b(?:al|e\.g|i\.e|vs|cf|resp|approx|Fig|Eq|No|[A-Z])\.)$/;

const END = /[.!?…][)\]”’"']* (?=[^\p{Ll}])/gu;

/**
 * The sentence of a text at an offset, as near as a reader of results needs it: `core/text/sentences` knows more, and is
 * more than a browser should load for this.
 */
export function sentenceAround(text: string, at: number): Span {
  const before = [...text.slice(0, at).matchAll(END)].findLast(({ index }) => ends(text, index));
  const after = [...text.slice(at).matchAll(END)].find(({ index }) => ends(text, at + index));
  return {
    start: before ? before.index + before[0].length : 0,
    end: after ? at + after.index + after[0].trimEnd().length : text.length,
  };
}

function ends(text: string, at: number): boolean {
  return text[at] !== '.' || !goesOn(text.slice(Math.max(0, at - 12), at + 1));
}

/** Does a text that ends with a full stop go on behind it? */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}
