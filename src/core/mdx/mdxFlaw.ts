import { isSoundProgram, parseMdx, type MdxError, type MdxNode, type Point } from './parseMdx.ts';
import { boundNames, isNode, nodesOf, usedName, within } from './programNames.ts';
import { deepest, isTooDeep } from '../yaml/isTooDeep.ts';

/** Why a text of MDX cannot be shown. */
export interface MdxFlaw {
  /** Of the text, from 1. */
  line: number;
  /** What stands there, up to the end of its line. */
  start: string;
  problem: string;
  remedy: string;
}

/**
 * The first place of an MDX text that would stop its rendering, or lose words: to MDX a brace opens a program's
 * expression and `<` a tag, which prose rarely means ("{0, 1}", "a <5"). Undefined when there is none. In Markdown without MDX
 * only what takes the parser long is a flaw.
 */
export function mdxFlaw(text: string, isMdx = true): MdxFlaw | undefined {
  const lines = text.split(/\r\n|[\r\n]/);
  const from = ({ line, column }: Point): string => (lines[line - 1] ?? '').slice(column - 1).trimStart();
  const found =
    crowdedLine(lines) ??
    (isMdx ? deepBrace(lines) : undefined) ??
    (isMdx && !isPlain(text) ? flawIn(text, from) : undefined);
  if (!found) return undefined;
  const [problem, remedy] = flaws[found.why];
  return { line: found.at.line, start: from(found.at).slice(0, 60).trimEnd(), problem, remedy };
}

/** Nothing of MDX, and too few signs to nest deep. */
function isPlain(text: string): boolean {
  return !/[{<]|^(?:import|export)/m.test(text) && text.split(/[*_~[]/, deepest + 1).length <= deepest;
}

function crowdedLine(lines: readonly string[]): Found | undefined {
  const underlines = lines.flatMap((line, at) => (underline.test(line) ? [at] : []));
  const surplus = underlines[mostUnderlines];
  if (surplus !== undefined) return { at: { line: surplus + 1, column: 1 }, why: 'underlined' };
  const at = lines.findIndex((line) => crowded.test(line));
  const line = at < 0 ? openLine(lines) : at;
  return line < 0 ? undefined : { at: { line: line + 1, column: 1 }, why: 'deep' };
}

/** Where more emphasis is open than can nest, about: of a text full of its signs the parser reads none (`parserOf`). */
function openLine(lines: readonly string[]): number {
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

/** Each brace in another is read anew from the next one in, so they are counted before anything reads them. */
function deepBrace(lines: readonly string[]): Found | undefined {
  let open = 0;
  for (const [at, line] of lines.entries())
    for (const { 0: sign, index } of line.matchAll(/\\[^]|[{}]/g)) {
      if (sign === '{') open += 1;
      else if (sign === '}') open = Math.max(open - 1, 0);
      if (open > deepest) return { at: { line: at + 1, column: index + 1 }, why: 'deep' };
    }
  return undefined;
}

/** The parser puts each underlined heading into all that it read before: 4,000 take it twelve seconds. */
const mostUnderlines = 500;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;

/**
 * Twenty signs of quotations and items at the head of a line, or an item that stands as far to the right: nobody writes
 * so, and the parser takes seconds for it.
 */
export const crowded =
  /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){20}|^[ \t]{80,}(?:[-+*]|\d{1,9}[.)])[ \t]/m;

const brace = 'write \\{ where a brace is meant, or put the words between `back quotes`';

const flaws = {
  program: ['is read as a line of a program', 'begin the paragraph with another word'],
  name: ['gives a name that is taken', 'choose another name'],
  brace: ['opens a brace that nothing closes', brace],
  expression: ['is read as a program, not as words, because of its braces', brace],
  comment: ['is no comment in MDX', 'write {/* … */} instead'],
  address: ['is read as a tag, not as an address', 'write [words](address) instead'],
  tag: ['is read as a tag, and is none', 'write \\< where the sign is meant'],
  component: ['names a component this file does not import', 'import it above, or write \\< for the sign'],
  deep: ['begins what nests too deep to be shown', 'take some of its lists, tags or signs apart'],
  underlined: ['is one underline more than can be shown', 'write # before a heading, not a line below it'],
  close: ['closes a tag that is not open here', 'delete it, or open its tag before it'],
  open: [
    'opens a tag that nothing closes',
    'close it in its paragraph, or as <br /> is; write \\< for the sign',
  ],
} as const satisfies Record<string, readonly [string, string]>;

interface Found {
  at: Point;
  why: keyof typeof flaws;
}

function flawIn(text: string, from: (at: Point) => string): Found | undefined {
  const parsed = parseMdx(text);
  if ('error' in parsed) return flawOfError(parsed.error, from(parsed.error.began));
  // A level of the tree is a node and the list of its parts. What compiles the text, and what shows it, calls itself.
  const deep = nodesOf(parsed.tree['children']).find((part) => isTooDeep(part, 2 * deepest));
  return deep ? { at: placeOf(deep), why: 'deep' } : flawOfTree(parsed.tree);
}

function flawOfError({ rule, at, began }: MdxError, start: string): Found {
  if (rule === 'open') return { at, why: 'open' };
  if (/^end-tag|^unexpected-closing/.test(rule)) return { at, why: 'close' };
  if (/^unexpected-(?:attribute|self)/.test(rule)) return { at, why: 'tag' };
  if (/^[ie]/.test(start)) return { at: began, why: 'program' };
  if (rule === 'acorn') return { at: began, why: 'expression' };
  if (start.startsWith('{')) return { at: began, why: 'brace' };
  if (start.startsWith('<!--')) return { at: began, why: 'comment' };
  const isAddress = /^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)[^\s<>]+>/i.test(start);
  return { at: began, why: isAddress ? 'address' : 'tag' };
}

/** What compiles and could not be rendered, or would lose words. */
function flawOfTree(tree: MdxNode): Found | undefined {
  const parts = [...within(tree)].filter(({ type }) => /^mdx\w*(?:Esm|Expression|Element)$/.test(type));
  const programs = parts.filter(({ type }) => type === 'mdxjsEsm').map(({ value }) => String(value));
  const [first] = parts;
  if (first && !isSoundProgram(programs)) return { at: placeOf(first), why: 'name' };
  const known = new Set([...ofLanguage, ...boundNames(tree)]);
  const isUnknown = (name: string): boolean => !known.has(name);
  for (const part of parts) {
    if (usedName(part).some(isUnknown)) return { at: placeOf(part), why: 'component' };
    const program = [...within({ type: 'program', attributes: part['attributes'], data: part['data'] })];
    if (program.flatMap(usedName).some(isUnknown) || program.some(losesWords) || hasOddBlanks(part))
      return { at: placeOf(part), why: 'expression' };
  }
  return undefined;
}

/** What any text may name: what Astro hands in, and what the language itself has. */
const ofLanguage = (
  'frontmatter props undefined NaN Infinity Math Number String Boolean Array Object Date JSON Intl Map Set BigInt ' +
  'RegExp parseInt parseFloat URL encodeURIComponent Symbol globalThis Astro Fragment'
).split(' ');

/** "{0, 1}" would be shown as "1". */
function losesWords({ type, expression }: MdxNode): boolean {
  return type === 'ExpressionStatement' && isNode(expression) && expression.type === 'SequenceExpression';
}

/** The compiler takes no blanks but these at either end of an expression. */
function hasOddBlanks({ value }: MdxNode): boolean {
  if (typeof value !== 'string') return false;
  const blanks =
    value.slice(0, value.length - value.trimStart().length) + value.slice(value.trimEnd().length);
  return /[^ \t\r\n]/.test(blanks);
}

function placeOf({ position }: MdxNode): Point {
  return position?.start ?? { line: 1, column: 1 };
}
