import type { Span } from '../paper.ts';
import { closingBraces } from './closingBraces.ts';
import { findFormula } from './findFormula.ts';
import { formula } from './formula.ts';
import { findElements } from './findElements.ts';
import { findEntity, isEscapedTwice, withoutEntities } from './findEntity.ts';
import { bodyOf } from './bodyOf.ts';
import { findPartLabels } from './partLabels.ts';
import { readCommand } from './readCommand.ts';
import { readElement } from './readElement.ts';
import { readGroup, readTextFormula } from './readGroup.ts';
import { deepest, type Surroundings } from './surroundings.ts';
import { findAddress, findDash, findQuotes, isTie } from './texPunctuation.ts';
import { character, text, type TexNode, type TexReading } from './texNode.ts';

const blank = /\s+/y;
const special = /[\\${~<&]|--|``?|''?|"|https?:\/\/|\n[^\S\n]*\n\s*/g;

/**
 * Cuts the text of an abstract, in the notation arXiv uses, into pieces that know where they stand.
 * It is no TeX engine: `%` begins no comment, lone braces and dollars are characters, an unknown command is damage.
 * A TeX parser proper reads abstracts wrong (it drops all after a percent sign) and takes ten times as long.
 */
export function scanTex(copied: string): TexNode[] {
  // A no-break space that was copied is a space; the one that TeX means is made here.
  const source = copied.replaceAll('\u00A0', ' ');
  const around = {
    source,
    quotes: findQuotes(source),
    elements: findElements(source),
    labels: findPartLabels(source),
    isEscapedTwice: isEscapedTwice(source),
    closing: closingBraces(source),
    depth: 0,
    scan: scanRange,
  };
  const { from, to, before, behind } = bodyOf(source);
  return [...before, ...scanRange(around, from, to), ...behind];
}

/** The pieces of `source[from, to)`. */
function scanRange(around: Surroundings, from: number, to: number): TexNode[] {
  const { source } = around;
  const nodes: TexNode[] = [];
  let literal = from;
  let at = from;
  const flush = (end: number): void => {
    if (end > literal) nodes.push({ type: 'text', value: source.slice(literal, end), start: literal, end });
  };
  while (at < to) {
    const match = nextSpecial(around, at);
    if (match === undefined || match.at >= to) break;
    const read = readAt(around, match.at, to);
    if (read === undefined) {
      at = match.at + match.length;
      continue;
    }
    const [first] = read.nodes;
    const isGone = first?.type === 'text' && first.convention === 'citation';
    let end = match.at;
    if (isGone) {
      const { start, end: after } = bracketsAround(source, literal, end, read.end);
      Object.assign(first, { start, end: after });
      end = start;
      read.end = after;
    }
    // "by~\cite{x}." leaves "by.".
    if (isGone && /^(?:[.,;:!?)\]]|$)/.test(source.slice(read.end, read.end + 1))) {
      while (end > literal && /\s/.test(source[end - 1] ?? '')) end--;
      const tie = nodes.at(-1);
      if (tie?.type === 'text' && tie.convention === 'tie' && tie.end === end) nodes.pop();
    }
    flush(end);
    nodes.push(...read.nodes);
    at = read.end;
    literal = at;
  }
  flush(to);
  return nodes;
}

const opening = /[([](?:(?:see|e\.g\.|cf\.)(?:\\?,|~|\s){0,3}){0,2}$/;

/** Where the brackets stand that hold nothing but what is gone: "[\cite{a}]", "(see \ref{b})". */
function bracketsAround(
  source: string,
  literal: number,
  from: number,
  to: number,
): { start: number; end: number } {
  const open = opening.exec(source.slice(Math.max(literal, from - 24), from))?.[0];
  const closes = open !== undefined && source[to] === (open.startsWith('(') ? ')' : ']');
  if (!closes) return { start: from, end: to };
  const start = from - open.length;
  // One of the two spaces around it goes, too.
  return { start: start > literal && source[start - 1] === ' ' ? start - 1 : start, end: to + 1 };
}

function nextSpecial(
  { source, labels }: Surroundings,
  from: number,
): { at: number; length: number } | undefined {
  special.lastIndex = from;
  const match = special.exec(source);
  const label = labels.length === 0 ? undefined : labels.find(({ start }) => start >= from);
  if (label !== undefined && label.start <= (match?.index ?? Infinity)) return { at: label.start, length: 1 };
  if (match === null) return undefined;
  // A run of hyphens is judged as a whole.
  const length = match[0] === '--' ? /^-+/.exec(source.slice(match.index))?.[0].length : undefined;
  return { at: match.index, length: length ?? match[0].length };
}

function readAt(around: Surroundings, at: number, to: number): TexReading | undefined {
  const { source } = around;
  const quote = around.quotes.get(at);
  if (quote !== undefined && quote.end <= to) return character(at, quote.end, quote.value, 'quotes');
  switch (source[at]) {
    case 'h':
      return readAddress(source, at, to);
    case '\n':
      return readBlankLine(source, at, to);
    case '<':
      return around.depth > deepest ? undefined : readElement(around, at, to);
    case '&':
      return (around.depth > deepest ? undefined : readElement(around, at, to)) ?? readEntity(around, at, to);
    case '~':
      return isTie(source, at) ? character(at, at + 1, '\u00A0', 'tie') : undefined;
    case '-': {
      const dash = findDash(source, at);
      return dash === undefined ? undefined : character(at, dash.end, dash.value, 'dash');
    }
    case '{':
      return readGroup(around, at, to);
    case '\\':
    case '$': {
      const found = findFormula(source, at);
      if (found !== undefined && found.end <= to) {
        const { end, display } = found;
        const tex = withoutEntities(found.tex);
        const math: TexNode = { ...formula(tex, display), start: at, end };
        return readTextFormula(around, at, end, tex) ?? { end, nodes: [math] };
      }
      return source[at] === '$' || around.depth > deepest ? undefined : readCommand(around, at, to);
    }
    default: {
      const label = around.labels.find(({ start }) => start === at);
      return label !== undefined && label.end <= to ? readLabel(source, label) : undefined;
    }
  }
}

/** A blank line parts paragraphs, unless a sentence goes on behind it, as where each line was copied as one. */
function readBlankLine(source: string, at: number, to: number): TexReading {
  blank.lastIndex = at;
  blank.test(source);
  const end = Math.min(to, blank.lastIndex);
  const goesOn =
    /^\p{Ll}/u.test(source.slice(end, end + 1)) &&
    !/[.!?:;…)\]”"]\s*$/.test(source.slice(Math.max(0, at - 9), at));
  return goesOn ? character(at, end, ' ', 'markup') : { end, nodes: [{ type: 'break', start: at, end }] };
}

/** "METHODS:" begins a paragraph, and says where in the argument we are. */
function readLabel(source: string, { start, end }: Span): TexReading {
  const label: TexNode = {
    type: 'strong',
    children: [text(start, end, source.slice(start, end))],
    start,
    end,
  };
  return { end, nodes: [{ type: 'break', start, end: start }, label] };
}

function readEntity(
  { source, isEscapedTwice }: Surroundings,
  at: number,
  to: number,
): TexReading | undefined {
  const found = findEntity(source, at, isEscapedTwice);
  return found && found.end <= to ? character(at, found.end, found.value, 'entity') : undefined;
}

function readAddress(source: string, at: number, to: number): TexReading | undefined {
  const pieces = findAddress(source, at)?.filter(({ end }) => end <= to) ?? [];
  const nodes = pieces.map(({ from, end, value }): TexNode => ({
    type: 'text',
    value,
    start: from,
    end,
    address: true,
  }));
  const end = nodes.at(-1)?.end;
  return end === undefined ? undefined : { end, nodes };
}
