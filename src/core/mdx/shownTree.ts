import { crowdedPlace, crowds } from './crowdedPlace.ts';
import {
  isSoundProgram,
  type MdxError,
  type MdxNode,
  parseMdx,
  type Point,
  treeOfMarkdown,
} from './parseMdx.ts';
import { componentNames } from './ownComponents.ts';
import { boundNames, isNode, nodesOf, usedName, within } from './programNames.ts';
import { didYouMean } from '../findings/didYouMean.ts';
import { deepest, isTooDeep } from '../yaml/isTooDeep.ts';

/** Why a text cannot be shown. */
interface ProseFlaw {
  /** Of the text, from 1. */
  line: number;
  /** What stands there, up to the end of its line. */
  start: string;
  problem: string;
  remedy: string;
  /** Whether its readers would take too long for it, be it MDX or not. */
  isCrowd: boolean;
}

/**
 * The tree of a curator's text, or the first place that would stop its rendering, or lose words: to MDX a brace opens a
 * program's expression and `<` a tag, which prose rarely means ("{0, 1}", "a <5"). In Markdown without MDX only what
 * takes its readers long is a flaw. Neither where nothing can be wrong with the text, for a parser takes long.
 */
export function shownTree(text: string, isMdx: boolean): { flaw?: ProseFlaw; tree?: MdxNode } {
  const lines = text.split('\n');
  const from = ({ line, column }: Point): string => (lines[line - 1] ?? '').slice(column - 1).trimStart();
  const crowd = crowdedPlace(lines, isMdx);
  if (!crowd && isPlain(text)) return {};
  const read = crowd ? { found: crowd } : isMdx ? treeOfMdx(text, from) : { tree: treeOfMarkdown(text) };
  if ('tree' in read) return read;
  const { at, why } = read.found;
  const [problem, known] = flaws[why];
  const [, name = ''] = /^<([\w.]+)/.exec(from(at)) ?? [];
  const remedy = why === 'component' ? didYouMean(name, componentNames) + known : known;
  const isCrowd = why in crowds;
  return { flaw: { line: at.line, start: from(at).slice(0, 60).trimEnd(), problem, remedy, isCrowd } };
}

/** Nothing of MDX or HTML and no address, and too few signs to nest deep. */
function isPlain(text: string): boolean {
  return !/[[{<]|^(?:import|export)/m.test(text) && text.split(/[*_~]/, deepest + 1).length <= deepest;
}

const brace = 'write \\{ where a brace is meant, or put the words between `back quotes`';

const flaws = {
  ...crowds,
  program: ['is read as a line of a program', 'begin the paragraph with another word'],
  name: ['gives a name that is taken', 'choose another name'],
  brace: ['opens a brace that nothing closes', brace],
  expression: ['is read as a program, not as words, because of its braces', brace],
  comment: ['is no comment in MDX', 'write {/* … */} instead'],
  address: ['is read as a tag, not as an address', 'write [words](address) instead'],
  tag: ['is read as a tag, and is none', 'write \\< where the sign is meant'],
  component: ['names a component this file does not import', 'import it above, or write \\< for the sign'],
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

function treeOfMdx(text: string, from: (at: Point) => string): { found: Found } | { tree: MdxNode } {
  const parsed = parseMdx(text);
  if ('error' in parsed) return { found: flawOfError(parsed.error, from(parsed.error.began)) };
  // A level of the tree is a node and the list of its parts. What compiles the text, and what shows it, calls itself.
  const deep = nodesOf(parsed.tree['children']).find((part) => isTooDeep(part, 2 * deepest));
  const found = deep ? { at: placeOf(deep), why: 'deep' as const } : flawOfTree(parsed.tree);
  return found ? { found } : parsed;
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
  const bound = new Set(boundNames(tree));
  const isUnknown = (node: MdxNode): boolean =>
    // "<props.a />" names what is there, and is no component.
    usedName(node).some((name) => !bound.has(name) && !(isVariable(node) ? ofLanguage : fragment).has(name));
  for (const part of parts) {
    if (isUnknown(part)) return { at: placeOf(part), why: 'component' };
    const program = [...within({ type: 'program', attributes: part['attributes'], data: part['data'] })];
    if (program.some(isUnknown) || program.some(losesWords) || hasOddBlanks(part))
      return { at: placeOf(part), why: 'expression' };
  }
  return undefined;
}

/** What any text may name: what Astro hands in, and what the language itself has. */
const ofLanguage = new Set(
  (
    'frontmatter props undefined NaN Infinity Math Number String Boolean Array Object Date JSON Intl Map Set BigInt ' +
    'RegExp parseInt parseFloat URL encodeURIComponent Symbol globalThis Astro Fragment'
  ).split(' '),
);
const fragment = new Set(['Fragment', ...componentNames]);

function isVariable({ type }: MdxNode): boolean {
  return type === 'Identifier' || type === 'ThisExpression';
}

/** "{0, 1}" would be shown as "1". */
function losesWords({ type, expression }: MdxNode): boolean {
  return type === 'ExpressionStatement' && isNode(expression) && expression.type === 'SequenceExpression';
}

/** The compiler takes no blanks but these at either end of an expression. */
function hasOddBlanks({ value }: MdxNode): boolean {
  if (typeof value !== 'string') return false;
  const blanks =
    value.slice(0, value.length - value.trimStart().length) + value.slice(value.trimEnd().length);
  return /[^ \t\n]/.test(blanks);
}

function placeOf({ position }: MdxNode): Point {
  return position?.start ?? { line: 1, column: 1 };
}
