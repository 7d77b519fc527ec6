import { fold } from './fold.ts';
import { SPACED, UNSPACED_LETTER, unspacedWords } from './unspaced.ts';

/** A word of a text. `key` is what two spellings of one word share: "Modelling" and "modeling", "GNNs" and "GNN". */
export interface TextWord {
  /** As printed. */
  text: string;
  key: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** What stands between this word and the next: phrases run on over `space` and `hyphen`, never over a `stop`. */
  next: 'space' | 'hyphen' | 'stop';
}

// Addresses are matched first, to be skipped: "graph" in github.com/graph-tools says nothing. "C++" and "SpecDec++" keep
// their signs.
const WORD = new RegExp(
  String.raw`(?:https?:\/\/|www\.)\S+|((?:${UNSPACED_LETTER})+)|` +
    String.raw`${SPACED}(?:[${SPACED}\p{M}]|[\u200C\u200D\xAD](?=${SPACED}))*(?:\+\+|#(?!${SPACED}))?(?:['’]\p{L}+)*`,
  'gv',
);

// The same where all is ASCII, as most texts are: a fourth of the time.
const ASCII_WORD = /(?:https?:\/\/|www\.)\S+|[A-Za-z\d]+(?:\+\+|#(?![A-Za-z\d]))?(?:'[A-Za-z]+)*/g;

/** The words of a plain text, in order; addresses are left out. */
export function terms(text: string): TextWord[] {
  const found: TextWord[] = [];
  for (const { 0: word, 1: run, index } of text.matchAll(/^\p{ASCII}*$/u.test(text) ? ASCII_WORD : WORD)) {
    const last = found.at(-1);
    if (last) last.next = joint(text.slice(last.end, index));
    if (word.length > 4 && /^(?:https?:|www\.)/.test(word)) {
      if (last) last.next = 'stop';
      continue;
    }
    if (run === undefined) found.push(termOf(word, index, 'stop'));
    else for (const each of unspacedWords(word)) found.push(termOf(each.text, index + each.start, 'space'));
  }
  const last = found.at(-1);
  if (last) last.next = 'stop';
  return found;
}

function termOf(text: string, start: number, next: TextWord['next']): TextWord {
  return { text, key: fold(text), start, end: start + text.length, next };
}

function joint(gap: string): TextWord['next'] {
  // Between "BERT" and 模型 stands nothing.
  if (gap === ' ' || gap === '') return 'space';
  if (/^\s+$/.test(gap)) return /\n\s*\n/.test(gap) ? 'stop' : 'space';
  return /^[-‐‑–/:'’&@.+]$/.test(gap) ? 'hyphen' : 'stop';
}
