import { everyMatch } from '../words/everyMatch.ts';

/** Words that an acronym may skip. */
const skippable =
  /^(?:of|the|and|for|in|on|to|a|an|with|by|via|from|at|or|as|into|over|under|between|through|using|based|de|la|du|der|und)$/i;

/**
 * With these a long form does not begin: AAC is no "and alternative communication". "In-context learning" does, and "A Lite
 * BERT", whose article is written as part of the name.
 */
const neverFirst = /^(?:[Oo]f|[Tt]he|[Aa]nd|[Ff]or|[Ii]n|[Oo]n|to|a|an|with|by|via|from|at|or|as|into)$/;

/** A long form found letter by letter does not run across these; one found by initials may run across all but brackets. */
const dividers = /[,;:()[\]]|[.!?]\s|\s[-–—]\s|["“”]/g;

const word = /[\p{L}\d]+/gu;

interface Word {
  text: string;
  start: number;
  /** May a long form begin here? */
  mayBegin: boolean;
}

/**
 * Where in `text` the long form begins that ends with `text` and spells `short`; undefined when none does.
 * First by the words' initials alone; then by their beginnings ("DeepONet", deep operator network); else the shortest run
 * of words that holds the letters in their order, as Schwartz and Hearst have it, if enough of them begin a word or are
 * capitals ("Adaptive dRaft").
 */
export function alignAcronym(short: string, text: string): number | undefined {
  const letters = [...short.toLowerCase()].filter((char) => /[\p{L}\d]/u.test(char));
  if (letters.length < 2) return undefined;
  const most = Math.min(letters.length + 5, letters.length * 2 + 1);
  const words = everyMatch(word, text).map(({ 0: found, index: start }) => ({
    text: found,
    start,
    mayBegin: !neverFirst.test(found) || text[start + found.length] === '-',
  }));
  const divided = Math.max(-1, ...everyMatch(dividers, text).map((match) => match.index));
  const bracketed = Math.max(...['(', ')', '[', ']'].map((bracket) => text.lastIndexOf(bracket)));
  const undivided = words.slice(-most).filter((word) => word.start > divided);
  const start =
    byInitials(
      letters,
      words.slice(-most - 4).filter((word) => word.start > bracketed),
    ) ??
    byBeginnings(letters, undivided) ??
    byLetters(letters, undivided);
  return start === undefined ? undefined : whole(text, start);
}

/**
 * A long form does not begin inside a compound: ALLM is no "aware large language models" behind "audio-", but all of it,
 * when the compound begins alike. A lone letter may stay outside, "k-nearest neighbor (NN)", and what only leans on the
 * long form: "an encoder-Semantic Residual Quantization (SRQ)".
 */
function whole(text: string, start: number): number | undefined {
  const prefix =
    /(?<![\p{L}\d]|[\p{L}\d]-)(?:[\p{L}\d]+-)+$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const joined = /\p{Ll}-$/u.test(prefix) && !/\p{Lu}/u.test(prefix) && /\p{Lu}/u.test(text.charAt(start));
  if (prefix.length <= 2 || joined) return start;
  return prefix.charAt(0).toLowerCase() === text.charAt(start).toLowerCase()
    ? start - prefix.length
    : undefined;
}

/** Every letter the initial of a word, in order, ending with the last word; small words may be skipped. */
function byInitials(letters: readonly string[], words: readonly Word[]): number | undefined {
  let next = letters.length - 1;
  for (const [back, word] of words.toReversed().entries()) {
    if (begins(word, letters[next]) && (next > 0 || word.mayBegin)) {
      if (next === 0) return word.start;
      next--;
    } else if (back === 0 || !skippable.test(word.text)) return undefined;
  }
  return undefined;
}

/** "T2V" is text to video. */
function begins({ text }: Word, letter: string | undefined): boolean {
  if (text.charAt(0).toLowerCase() === letter) return true;
  return (letter === '2' && /^to$/i.test(text)) || (letter === '4' && /^for$/i.test(text));
}

/**
 * Every word but small ones gives one letter or more from its beginning, in order: "VideoQA", video question answering.
 * Kept for each word from the last to the first: which numbers of letters may be left for the words before it.
 */
function byBeginnings(letters: readonly string[], words: readonly Word[]): number | undefined {
  let left = new Set([letters.length]);
  for (const [back, word] of words.toReversed().entries()) {
    const next = new Set(back > 0 && skippable.test(word.text) ? left : []);
    for (const count of left) {
      for (let given = 1; given <= Math.min(count, word.text.length); given++) {
        const isFirst = given === count;
        if ((!isFirst || word.mayBegin) && begun(word, letters.slice(count - given, count)))
          next.add(count - given);
      }
    }
    if (next.has(0)) return back > 0 ? word.start : undefined;
    left = next;
  }
  return undefined;
}

function begun(word: Word, letters: readonly string[]): boolean {
  return letters.length === 1
    ? begins(word, letters[0])
    : word.text.slice(0, letters.length).toLowerCase() === letters.join('');
}

function byLetters(letters: readonly string[], words: readonly Word[]): number | undefined {
  for (let from = words.length - 1; from >= 0; from--) {
    const first = words[from];
    if (!first || first.text.charAt(0).toLowerCase() !== letters[0] || skippable.test(first.text)) continue;
    const run = words.slice(from);
    const initials = mostInitials(letters, run);
    if (initials === undefined) continue;
    const telling = run.filter((word) => !skippable.test(word.text)).length;
    // One word: "terahertz (THz)". More: half of the letters are initials, and half of the words have a letter.
    if (
      run.length === 1
        ? first.text.length >= letters.length * 2
        : initials * 2 >= letters.length && initials * 2 >= telling
    )
      return first.start;
  }
  return undefined;
}

/**
 * The most letters that can fall on initials or capitals when all are placed in order, the first on the
 * first initial; undefined when they cannot be placed. Best count so far per number of letters placed.
 */
function mostInitials(letters: readonly string[], run: readonly Word[]): number | undefined {
  const best = new Array<number>(letters.length + 1).fill(-1);
  best[0] = 0;
  for (const [index, word] of run.entries()) {
    for (const [at, char] of [...word.text].entries()) {
      const telling = at === 0 || /\p{Lu}/u.test(char) ? 1 : 0;
      for (let placed = letters.length - 1; placed >= 0; placed--) {
        const sofar = best[placed] ?? -1;
        if (
          sofar < 0 ||
          char.toLowerCase() !== letters[placed] ||
          (placed === 0) !== (index === 0 && at === 0)
        )
          continue;
        best[placed + 1] = Math.max(best[placed + 1] ?? -1, sofar + telling);
      }
    }
  }
  const most = best[letters.length] ?? -1;
  return most < 0 ? undefined : most;
}
