import { closingBraces } from './closingBraces.ts';
import { findFormula } from './findFormula.ts';
import { formula } from './formula.ts';
import { readCommand, type Surroundings } from './readCommand.ts';
import { findAddress, findDash, findQuotes, isTie } from './texPunctuation.ts';
import { character, type TexNode, type TexReading } from './texNode.ts';
import { styleSwitches } from './texNotation.ts';

const special = /[\\${~]|--|``?|''?|"|https?:\/\//g;
const deepest = 24;

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
    closing: closingBraces(source),
    depth: 0,
    scan: scanRange,
  };
  return scanRange(around, 0, source.length);
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
    const match = nextSpecial(source, at);
    if (match === undefined || match.at >= to) break;
    const read = readAt(around, match.at, to);
    if (read === undefined) {
      at = match.at + match.length;
      continue;
    }
    flush(match.at);
    nodes.push(...read.nodes);
    at = read.end;
    literal = at;
  }
  flush(to);
  return nodes;
}

function nextSpecial(source: string, from: number): { at: number; length: number } | undefined {
  special.lastIndex = from;
  const match = special.exec(source);
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
        const { tex, end, display } = found;
        const math: TexNode = { ...formula(tex, display), start: at, end };
        return readTextFormula(around, at, end, tex) ?? { end, nodes: [math] };
      }
      return source[at] === '$' || around.depth > deepest ? undefined : readCommand(around, at, to);
    }
    default:
      return undefined;
  }
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

const textual = /^\\(?:href|url|textbf|textit|texttt|textsc|emph|underline|unicode)\{/;

/** Text that its author put between dollars, `$\textbf{17.8%}$`, is text. Spacing alone, `$\,$`, is a space. */
function readTextFormula(around: Surroundings, at: number, end: number, tex: string): TexReading | undefined {
  if (/^(?:\\[,;:! ]|\\q?quad|~)+$/.test(tex)) return character(at, end, ' ', 'markup');
  if (/^[A-Za-z][\w-]*(?: [A-Za-z][\w-]*)+$/.test(tex)) {
    // `$ab initio$`: italics; as a formula it would lose its spaces.
    const from = around.source.indexOf(tex, at);
    const children = scanRange(around, from, from + tex.length);
    return { end, nodes: [{ type: 'emphasis', children, start: at, end }] };
  }
  if (!textual.test(tex) || around.depth > deepest) return undefined;
  const delimiter = /^\$(?!\$)/.test(around.source.slice(at, at + 2)) ? 1 : 2;
  const inner = { ...around, depth: around.depth + 1 };
  const nodes = scanRange(inner, at + delimiter, end - delimiter);
  if (nodes.length === 0 || nodes.some(({ type }) => type === 'damaged' || type === 'math')) return undefined;
  return enclosed(nodes, at, end);
}

/** One sign is quoted with what encloses it: `{\"o}`. */
function enclosed(nodes: TexNode[], start: number, end: number): TexReading {
  const [only] = nodes;
  const isSign = only?.type === 'damaged' || (only?.type === 'text' && only.convention !== undefined);
  return { end, nodes: nodes.length === 1 && isSign ? [{ ...only, start, end }] : nodes };
}

/** A group that begins with a command keeps no braces: `{\alpha}`, `{\"o}`, `{\it word}`. Other braces are characters: "{0, 1}". */
function readGroup(around: Surroundings, at: number, to: number): TexReading | undefined {
  const { source } = around;
  // `-{}-` keeps two hyphens from becoming a dash; other empty braces are characters.
  if (/^([-`'])\{\}\1$/.test(source.slice(Math.max(0, at - 1), at + 3))) return { end: at + 2, nodes: [] };
  // `1{,}000` and `0{.}5` keep TeX from spacing the sign.
  const grouped = /^\{([,.:;=<>~])\}/.exec(source.slice(at, at + 3))?.[1];
  if (grouped !== undefined && /\d/.test(source[at - 1] ?? '')) {
    return at + 3 <= to ? character(at, at + 3, grouped, 'escape') : undefined;
  }
  if (source[at + 1] !== '\\' || around.depth > deepest) return undefined;
  if (source[at + 2] === '{' || source[at + 2] === '}') return undefined;
  const end = around.closing.get(at) ?? Infinity;
  if (end > to) return undefined;
  const inner = { ...around, depth: around.depth + 1 };
  const name = /^\\([A-Za-z]+)[ \n]?/.exec(source.slice(at + 1, at + 20));
  const style = styleSwitches.get(name?.[1] ?? '');
  if (style === undefined || name === null) return enclosed(scanRange(inner, at + 1, end - 1), at, end);
  const children = scanRange(inner, at + 1 + name[0].length, end - 1);
  return { end, nodes: [{ type: style, children, start: at, end }] };
}
