import { deepest, type Surroundings } from './surroundings.ts';
import { character, type TexNode, type TexReading } from './texNode.ts';
import { styleSwitches } from './texNotation.ts';

const textual = /^\\(?:href|url|textbf|textit|texttt|textsc|emph|underline|unicode)\{/;

/** Text that its author put between dollars, `$\textbf{17.8%}$`, is text. Spacing alone, `$\,$`, is a space. */
export function readTextFormula(
  around: Surroundings,
  at: number,
  end: number,
  tex: string,
): TexReading | undefined {
  if (/^(?:\\[,;:! ]|\\q?quad|~)+$/.test(tex)) return character(at, end, ' ', 'markup');
  if (/^[A-Za-z][\w-]*(?: [A-Za-z][\w-]*)+$/.test(tex)) {
    // `$ab initio$`: italics; as a formula it would lose its spaces.
    const from = around.source.indexOf(tex, at);
    const children = around.scan(around, from, from + tex.length);
    return { end, nodes: [{ type: 'emphasis', children, start: at, end }] };
  }
  if (!textual.test(tex) || around.depth > deepest) return undefined;
  const delimiter = /^\$(?!\$)/.test(around.source.slice(at, at + 2)) ? 1 : 2;
  const inner = { ...around, depth: around.depth + 1 };
  const nodes = around.scan(inner, at + delimiter, end - delimiter);
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
export function readGroup(around: Surroundings, at: number, to: number): TexReading | undefined {
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
  if (style === undefined || name === null) return enclosed(around.scan(inner, at + 1, end - 1), at, end);
  const children = around.scan(inner, at + 1 + name[0].length, end - 1);
  return { end, nodes: [{ type: style, children, start: at, end }] };
}
