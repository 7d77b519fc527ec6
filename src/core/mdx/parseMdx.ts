import { Parser } from 'acorn';
import acornJsx from 'acorn-jsx';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Data } from 'unified';
import { markdownFormulas } from '../text/markdownFormulas.ts';

/** What is read of a node of a text, or of a program in it. */
export interface MdxNode {
  type: string;
  position?: { start: Point; end: Point };
  /** Of a node of a program. */
  loc?: { start: { line: number } };
  [key: string]: unknown;
}

/** Line and column count from 1. */
export interface Point {
  line: number;
  column: number;
  offset?: number;
}

/** Why a text is no MDX: the parser's name for it, where it is, and where its expression, tag or program began. */
export interface MdxError {
  rule: string;
  at: Point;
  began: Point;
}

/** Where a node stands in its text. */
export function lineOf({ position, loc }: MdxNode, unknown = 1): number {
  return (position ?? loc)?.start.line ?? unknown;
}

const ofPrograms = Parser.extend(acornJsx());

/**
 * The tree of a text, by the parser that defines MDX. The compiler of the build could tell as well, but ends the whole
 * process on some texts, as satteri 0.10 does.
 */
export function parseMdx(text: string): { tree: MdxNode } | { error: MdxError } {
  let began: Point = { line: 1, column: 1 };
  let endless: MdxError | undefined;
  const acorn = bounded(() => (endless ??= { rule: 'endless', at: began, began }));
  const parser = parserOf(text)
    .use(remarkMdx, { acorn })
    .use(function () {
      watch(this.data(), (point) => (began = point));
    });
  try {
    const tree = parser.parse(withoutFootnotes(text)) as unknown as MdxNode;
    return endless ? { error: endless } : { tree };
  } catch (thrown) {
    return { error: endless ?? errorOf(thrown as ParserMessage, text, began) };
  }
}

interface ParserMessage {
  ruleId?: string;
  reason?: string;
  place?: Point | { start: Point };
}

function errorOf({ ruleId = '', reason = '', place }: ParserMessage, text: string, began: Point): MdxError {
  // Only its words tell where a tag is that nothing closes; the place is where the parser missed its end.
  const [, line, column] = /^Expected a closing tag for .*? \((\d+):(\d+)/.exec(reason) ?? [];
  if (line !== undefined) return { rule: 'open', at: { line: Number(line), column: Number(column) }, began };
  const at = place && 'start' in place ? place.start : (place ?? began);
  // In "</b c>" the place is but the part that is wrong.
  const before = text.split('\n')[at.line - 1]?.slice(0, at.column) ?? '';
  return { rule: ruleId, at: { ...at, column: before.lastIndexOf('<') + 1 }, began };
}

/**
 * Whether a program may stand in one text with what the compiler adds to it: no name twice, "export const frontmatter".
 * The parser judges each paragraph of a program alone.
 */
export function isSoundProgram(paragraphs: readonly string[]): boolean {
  try {
    const added = 'let frontmatter, getHeadings, MDXContent;';
    ofPrograms.parse([added, ...paragraphs].join('\n'), { ecmaVersion: 2024, sourceType: 'module' });
    return true;
  } catch {
    return false;
  }
}

/** "[^1]: {a}" is a footnote to the compiler, whose words are read; to this parser it would be a link's definition. */
function withoutFootnotes(text: string): string {
  return text.replace(footnote, '$1!');
}

export function hasFootnotes(text: string): boolean {
  return text.search(footnote) >= 0;
}

const footnote = /^([ \t>]*)\[(?=\^[^\]\n]+\]:)/gm;

/** Pairing signs of emphasis takes the square of their number; no text of a curator has so many. */
const mostSigns = 2000;

/** The tree of a text of Markdown without MDX. */
export function treeOfMarkdown(text: string): MdxNode {
  return parserOf(text).parse(withoutFootnotes(text)) as unknown as MdxNode;
}

/** Formulas are read as such. A text crowded with signs of emphasis is read without it. */
function parserOf(text: string) {
  const isCrowded = (text.match(/[*_]/g)?.length ?? 0) > mostSigns;
  return remark().use(function () {
    if (text.includes('$')) markdownFormulas.call(this);
    if (isCrowded) (this.data().micromarkExtensions ??= []).push({ disable: { null: ['attention'] } });
  });
}

/** Tells where each expression, tag or program begins that the parser tries: its errors tell only where they end. */
function watch({ micromarkExtensions = [] }: Data, tell: (begin: Point) => void): void {
  const records = micromarkExtensions.flatMap(({ flow = {}, text = {} }) => [flow, text]);
  for (const construct of records.flatMap((record) => Object.values(record).flat())) {
    if (construct === undefined) continue;
    const { tokenize } = construct;
    construct.tokenize = function (effects, ok, nok) {
      tell(this.now());
      return tokenize.call(this, effects, ok, nok);
    };
  }
}

/**
 * The parser of a text's programs. It is asked at each closing brace whether the expression ends there, over and over in
 * '{"}}}}', and looks for comments from each that opens: after as much as nobody writes it says yes, and tells.
 */
function bounded(tell: () => void): Pick<typeof Parser, 'parse' | 'parseExpressionAt'> {
  let left = 1_000_000;
  const isSpent = (cost: number): boolean => {
    left -= cost;
    if (left < 0) tell();
    return left < 0;
  };
  return {
    parse: (program, options) => ofPrograms.parse(isSpent(program.length) ? '' : program, options),
    parseExpressionAt: (program, at, options) =>
      isSpent(program.length * program.split('/*').length)
        ? { ...ofPrograms.parseExpressionAt('0', 0, options), end: program.length }
        : ofPrograms.parseExpressionAt(program, at, options),
  };
}
