import { isMarkedTitle } from './partMarks.ts';
import type { PageLine } from './pageLines.ts';

/** What a line or a text shows of itself, in any language and script. */
export interface Shape {
  /** In Latin letters: a Chinese or Japanese sign says as much as two or three of them. */
  length: number;
  /** In characters, as a program that wraps text counts them. */
  columns: number;
  /** The share of its words, the first aside, that begin with a small letter; undefined when there are too few. */
  lower: number | undefined;
  startsLower: boolean;
  /** Ends as a statement does. A question ends titles far more often than abstracts. */
  endsSentence: boolean;
  /** Sentences that end within it, three at most. */
  innerEnds: number;
  /** Ends so that something must follow: with a comma, or with "of" or "the". */
  endsOpen: boolean;
  firstWord: number;
  /** Marked as a title: "## Title", "3. Title", "Title: …". */
  titleMark: boolean;
}

export type ShapedLine = PageLine & Shape;

const wideSign = /^[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const wideSigns = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const sentenceEnd = /(?:(?<!(?:^|[\s.])\p{Lu})\.|[!。！？｡۔।])(?:["'”’」』）)\]]|\$)*(?: △ Less)?$/u;
const innerEnd =
  /[\p{L}\p{M})\]%\d]["'”’)]?[.?!]["'”’)]? +(?=["'“(]?\p{Lu})|[。！？।۔](?=.)|[؟.] (?=\p{Script=Arabic})/gu;
const openEnd =
  /\([^()]{0,60}$|[,:(–、，：（&-]$|\b(?:of|the|a|an|and|or|for|in|on|with|to|from|by|via|as|at|into|that|which|is|are|be|we|our|its|their|this|these|using|between|toward|towards|over|under|than|both|not|such|can|has|have|available|code|found)$/i;

/** The shape of a text. Only its first 2,000 characters are looked at, so a line of any length costs the same. */
export function shapeOf(text: string): Shape {
  const part = text.slice(0, 2000);
  const end = text.slice(-40);
  const signs = /[^\x20-\u02ff]/.test(part) ? (part.match(wideSigns)?.length ?? 0) : 0;
  return {
    length: text.length + 1.5 * signs * (text.length / Math.max(1, part.length)),
    columns: text.length,
    lower: lowerShare(part),
    startsLower: /^\p{Ll}/u.test(part) && !/^\S*\p{Lu}/u.test(part),
    endsSentence: sentenceEnd.test(end) && !/\.\.\.$/.test(end),
    innerEnds: sentenceEnds(part),
    endsOpen: openEnd.test(end),
    // Such signs are wrapped anywhere.
    firstWord: wideSign.test(part.slice(0, 1)) ? 1 : part.search(/\s|$/),
    titleMark: isMarkedTitle(part),
  };
}

// "A. Berger" and "et al. The" end no sentence, nor does the number before a title.
function sentenceEnds(part: string): number {
  const start = number.exec(part)?.[0].length ?? 0;
  let count = 0;
  for (const { index, 0: end } of part.matchAll(innerEnd)) {
    const isShort = end[1] === '.' && shortForm.test(part.slice(Math.max(0, index - 6), index + 2));
    if (index >= start && !isShort) count += 1;
    if (count === 3) break;
  }
  return count;
}

const number = /^[[(#]?[A-Z]{0,3}\d{1,4}[\])]?[.:]? +/;
const shortForm = /(?<![\p{L}\p{M}])(?:\p{Lu}\p{Ll}?|et al|vs|Dr|Prof)\.$/u;

function lowerShare(part: string): number | undefined {
  const words = part
    .slice(0, 400)
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^["'“‘(]?[\p{Lu}\p{Ll}]/u.test(word));
  if (words.length < 2) return undefined;
  return words.filter((word) => /^["'“‘(]?\p{Ll}/u.test(word)).length / words.length;
}
