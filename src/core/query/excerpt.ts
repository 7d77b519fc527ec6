import type { Segment } from './answer.ts';
import type { StatedClaim } from '../index/engine.ts';
import { chunks } from '../words/chunk.ts';
import { lettersOf, UNSPACED, UNSPACED_LETTER } from '../words/unspaced.ts';
import type { Wanted } from './evidence.ts';
import { matches } from './matches.ts';
import { goesOn } from './goesOn.ts';

/** Words in an excerpt. */
const LENGTH = 32;

/** The text with every word that was asked for marked. */
export function mark(text: string, wanted: readonly Wanted[]): Segment[] {
  const all = chunks(text);
  const found = matches(all, wanted);
  const stretches: { start: number; end: number }[] = [];
  for (const [at, { start, text: own, unspaced, bare }] of all.entries()) {
    const hits = found[at] ?? [];
    if (hits.length === 0) continue;
    // Of a pair that was found by its first letter only that was asked for.
    const isFirst = unspaced && hits.every((which) => wanted[which]?.beginning === bare);
    const word = isFirst ? (lettersOf(own)[0]?.text ?? own) : own;
    const last = stretches.at(-1);
    // Pairs of letters overlap.
    if (last && start < last.end) last.end = start + word.length;
    else stretches.push({ start, end: start + word.length });
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    if (start > at) segments.push({ text: text.slice(at, start), marked: false });
    segments.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false });
  return segments;
}

// Two letters of a script without spaces are about a word, with the signs behind them.
const WORD = new RegExp(
  String.raw`(?:${UNSPACED_LETTER}){1,2}[\p{P}--[\(\[\{「『《（【]]*|[[^ ]--${UNSPACED}]+`,
  'gv',
);

/**
 * The stretch of a text that holds most of what was asked for, its beginning when nothing is; of several one with one of
 * these claims. It begins and ends with a sentence or a clause where one is near, else between words.
 */
export function excerpt(
  text: string,
  wanted: readonly Wanted[],
  claims: readonly Pick<StatedClaim, 'start' | 'end'>[] = [],
): Segment[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const hits = words.map((): number[] => []);
  let word = 0;
  const all = chunks(text);
  const found = matches(all, wanted);
  for (const [at, chunk] of all.entries()) {
    while ((words[word]?.end ?? Infinity) <= chunk.start) word++;
    hits[word]?.push(...(found[at] ?? []));
  }
  for (const { start, end } of claims) {
    const claim = words.findIndex((each) => each.end > start && each.start < end);
    // As if one more word had been asked for.
    hits[claim]?.push(wanted.length);
  }
  const window = bounded(text, words, densest(hits, words.length), hits);
  const from = words[window.from]?.start ?? 0;
  const to = words[window.to - 1]?.end ?? 0;
  const segments = mark(text.slice(from, to), wanted);
  if (window.from > 0 && !endsSentence(text, words, window.from - 1))
    segments.unshift({ text: '… ', marked: false });
  if (window.to < words.length && !endsSentence(text, words, window.to - 1))
    segments.push({ text: ' …', marked: false });
  return segments;
}

type Place = Readonly<{ start: number; end: number }>;

/** Words that an excerpt may be longer or shorter for the sake of a whole sentence or clause. */
const NEAR = 8;

/** The window, moved to the nearest beginning and end of a sentence that cut off nothing of what was found. */
function bounded(
  text: string,
  words: readonly Place[],
  from: number,
  hits: readonly (readonly number[])[],
): { from: number; to: number } {
  const end = Math.min(from + LENGTH, words.length);
  const held = Array.from({ length: end - from }, (_, at) => from + at).filter(
    (at) => (hits[at]?.length ?? 0) > 0,
  );
  const nearest = (places: readonly number[], to: number) =>
    places.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
  const between = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const starts = between(Math.max(0, from - NEAR), Math.min(held[0] ?? from, from + NEAR));
  const start = nearest(
    starts.filter((at) => at === 0 || endsSentence(text, words, at - 1)),
    from,
  );
  const ends = between(Math.max(held.at(-1) ?? 0, end - NEAR, 0), Math.min(end + NEAR, words.length) - 1);
  const last =
    nearest(
      ends.filter((at) => at === words.length - 1 || endsSentence(text, words, at)),
      end,
    ) ??
    nearest(
      ends.filter((at) => at < end && /[,;:]$/.test(text.slice(words[at]?.start, words[at]?.end))),
      end,
    );
  return { from: start ?? from, to: last === undefined ? end : last + 1 };
}

function endsSentence(text: string, words: readonly Place[], at: number): boolean {
  const { start = 0, end = 0 } = words[at] ?? {};
  const word = text.slice(start, end);
  return (
    /[.!?…。！？][)\]”’"'»」』]*$/u.test(word) && !goesOn(word) && !/^ \p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** Different words count most, and a window that begins a little before its first. */
function densest(hits: readonly (readonly number[])[], length: number): number {
  let best = { from: 0, score: 0 };
  for (let from = 0; from === 0 || from <= length - LENGTH; from++) {
    const window = hits.slice(from, from + LENGTH);
    const score =
      new Set(window.flat()).size * 10 +
      window.filter((each) => each.length > 0).length -
      ((window[0]?.length ?? 0) > 0 ? 0 : 0.1);
    if (score > best.score) best = { from, score };
  }
  return Math.max(0, Math.min(best.from - 4, length - LENGTH));
}
