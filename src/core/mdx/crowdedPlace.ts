import { deepest } from '../yaml/isTooDeep.ts';
import type { Point } from './parseMdx.ts';

/** What is wrong where a text is crowded, and its remedy. */
export const crowds = {
  deep: ['begins what nests too deep to be shown', 'take some of its lists, tags or signs apart'],
  underlined: ['is one underline more than can be shown', 'write # before a heading, not a line below it'],
  crowded: ['holds more lines and signs of Markdown than can be shown at once', 'make two texts of it'],
} as const satisfies Record<string, readonly [problem: string, remedy: string]>;

interface Crowd {
  at: Point;
  why: keyof typeof crowds;
}

/**
 * The first place from which the parsers of Markdown and MDX would take seconds, or call themselves too deep: found by
 * counting, before any of them reads the text.
 */
export function crowdedPlace(lines: readonly string[], isMdx: boolean): Crowd | undefined {
  const underlines = lines.flatMap((line, at) => (underline.test(line) ? [at] : []));
  const surplus = underlines[mostUnderlines];
  if (surplus !== undefined) return { at: { line: surplus + 1, column: 1 }, why: 'underlined' };
  const deep = [crowdedHead, openEmphasis, openPictures].map((find) => find(lines)).find((at) => at >= 0);
  if (deep !== undefined) return { at: { line: deep + 1, column: 1 }, why: 'deep' };
  const brace = isMdx ? deepBrace(lines) : undefined;
  if (brace) return { at: brace, why: 'deep' };
  const full = fullLine(lines);
  return full < 0 ? undefined : { at: { line: full + 1, column: 1 }, why: 'crowded' };
}

/** The parser puts each underlined heading into all that it read before: 4,000 take it twelve seconds. */
const mostUnderlines = 500;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;

/** A line that begins too deep: nobody writes so, and the parser takes seconds for it. */
function crowdedHead(lines: readonly string[]): number {
  return lines.findIndex((line) => crowded.test(line));
}

/** Twenty signs of quotations and items at the head of a line, or an item that stands as far to the right. */
const crowded =
  /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){20}|^[ \t]{80,}(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** Where more emphasis is open than can nest, about: of a text full of its signs the parser reads none (`parserOf`). */
function openEmphasis(lines: readonly string[]): number {
  let open = 0;
  return lines.findIndex((line) => {
    if (line.trim() === '') open = 0;
    for (const { 0: signs, index } of line.matchAll(/[*_]+/g)) {
      if (open > 0 && /\S/.test(line[index - 1] ?? ' ')) open = Math.max(0, open - signs.length);
      else if (/\S/.test(line[index + signs.length] ?? ' ')) open += signs.length;
      if (open > 4 * deepest) return true;
    }
    return false;
  });
}

/** Where pictures stand in the words of pictures: each is read anew with all that it holds. */
function openPictures(lines: readonly string[]): number {
  let open: string[] = [];
  let pictures = 0;
  return lines.findIndex((line) => {
    if (line.trim() === '') [open, pictures] = [[], 0];
    for (const [sign] of line.matchAll(/\\[^]|!?\[|\]/g)) {
      if (sign.endsWith('[')) open.push(sign);
      const begun = sign === ']' ? open.pop() : sign;
      if (begun === '![') pictures += sign === ']' ? -1 : 1;
      if (pictures > deepest) return true;
    }
    return false;
  });
}

/** Each brace in another is read anew from the next one in. */
function deepBrace(lines: readonly string[]): Point | undefined {
  let open = 0;
  for (const [at, line] of lines.entries())
    for (const { 0: sign, index } of line.matchAll(/\\[^]|[{}]/g)) {
      if (sign === '{') open += 1;
      else if (sign === '}') open = Math.max(open - 1, 0);
      if (open > deepest) return { line: at + 1, column: index + 1 };
    }
  return undefined;
}

/**
 * Each line and each sign that may begin something takes the parser a twentieth of a millisecond, and from some ten
 * thousand signs in a paragraph on each that begins nothing moves all that follow it: 50,000 take ten seconds.
 */
const mostSigns = 20_000;

function fullLine(lines: readonly string[]): number {
  let signs = 0;
  return lines.findIndex((line) => (signs += 1 + (line.match(/[[\]!&<`\\*_{]/g)?.length ?? 0)) > mostSigns);
}
