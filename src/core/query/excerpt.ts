import type { Segment } from './answer.ts';
import { chunks } from '../words/chunk.ts';
import { lettersOf, UNSPACED, UNSPACED_LETTER } from '../words/unspaced.ts';
import type { Wanted } from './evidence.ts';
import { matches } from './matches.ts';

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

/** The stretch of a text that holds most of what was asked for, its beginning when nothing is. Cut between words. */
export function excerpt(text: string, wanted: readonly Wanted[]): Segment[] {
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
  const from = densest(hits, words.length);
  const to = Math.min(from + LENGTH, words.length);
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  const segments = mark(text.slice(start, end), wanted);
  if (from > 0) segments.unshift({ text: '… ', marked: false });
  if (to < words.length) segments.push({ text: ' …', marked: false });
  return segments;
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
