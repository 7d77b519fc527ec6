import { findAccent } from './findAccent.ts';
import { findBareFormula } from './findBareFormula.ts';
import { formula } from './formula.ts';
import { linked } from './linked.ts';
import type { Surroundings } from './surroundings.ts';
import { mostArguments, readQuantity } from './readQuantity.ts';
import { readVerbatim } from './readVerbatim.ts';
import { character, text, type TexNode, type TexReading } from './texNode.ts';
import {
  characterCommands,
  enclosingCommands,
  escapedSigns,
  silentCommands,
  styleCommands,
  textEnvironments,
  transparentCommands,
} from './texNotation.ts';

interface Argument {
  start: number;
  end: number;
}

/** What the command at `at` (a backslash) stands for; undefined when the backslash is a plain character. */
export function readCommand(around: Surroundings, at: number, to: number): TexReading | undefined {
  const { source } = around;
  // `\\alpha`: escaped once more on its way; a line that ends before a name of TeX does not end in its very sign.
  if (/^\\\\[A-Za-z]{2}/.test(source.slice(at, at + 4))) {
    const known = readCommand(around, at + 1, to);
    if (known && known.nodes.every(({ type }) => type !== 'damaged')) return known;
  }
  const accent = findAccent(source, at);
  if (accent !== undefined && accent.end <= to) return character(at, accent.end, accent.value, 'accent');
  const name = /^\\([A-Za-z]+)\*?/.exec(source.slice(at, Math.min(to, at + 40)));
  if (name === null) return readSign(source, at, to);
  const command = name[1] ?? '';
  const after = at + name[0].length;
  return (
    readText(around, at, after, to, command) ??
    readCharacter(around, at, after, command) ??
    readFormula(around, at, to) ??
    readUnknown(around, at, after, to)
  );
}

function readSign(source: string, at: number, to: number): TexReading | undefined {
  // `\^{}`: an accent over nothing is the sign itself.
  const alone = /^\\(["'`^~=.])\{\}/.exec(source.slice(at, Math.min(to, at + 4)))?.[1];
  if (alone !== undefined) return character(at, at + 4, alone, 'escape');
  // An escaped sign that was escaped for HTML once more.
  if (source.startsWith('\\&amp;', at) && at + 6 <= to) return character(at, at + 6, '&', 'escape');
  // `\~50`: a tilde kept from being a space, not an accent.
  if (/^\\~\d/.test(source.slice(at, Math.min(to, at + 3)))) return character(at, at + 2, '~', 'escape');
  const value = escapedSigns.get(source[at + 1] ?? '');
  return value === undefined || at + 2 > to ? undefined : character(at, at + 2, value, 'escape');
}

function readText(
  around: Surroundings,
  at: number,
  after: number,
  to: number,
  command: string,
): TexReading | undefined {
  if (references.test(command)) {
    const key = braced(around, afterOptions(around, after), to, 1)[0];
    return key && character(at, key.end, '', 'citation');
  }
  const inside = (argument: Argument): TexNode[] =>
    around.scan({ ...around, depth: around.depth + 1 }, argument.start + 1, argument.end - 1);
  if (command === 'item') {
    const end = after + (/^\s{0,20}/.exec(around.source.slice(after, after + 20))?.[0].length ?? 0);
    const part: TexNode = { type: 'break', start: at, end: at + 1 };
    return { end, nodes: [part, text(at + 1, end, '• ', 'markup')] };
  }
  const quantity = readMeasure(around, at, after, to, command);
  if (quantity) return quantity;
  if (command === 'verb') return readVerbatim(around.source, at, after, to);
  const found = braced(around, after, to, 2);
  const [first, second] = found;
  if (first === undefined) return undefined;
  if (command === 'begin' || command === 'end') {
    const isText = textEnvironments.has(around.source.slice(first.start + 1, first.end - 1));
    return isText ? { end: first.end, nodes: [{ type: 'break', start: at, end: first.end }] } : undefined;
  }
  const type = styleCommands.get(command);
  if (type) return { end: first.end, nodes: [{ type, children: inside(first), start: at, end: first.end }] };
  if (command === 'unicode') return readCodePoint(around.source, at, first);
  const takes = transparentCommands.get(command);
  if (takes !== undefined) {
    const shown = found[takes - 1];
    return shown && { end: shown.end, nodes: inside(shown) };
  }
  if (command === 'href' && second !== undefined) {
    return { end: second.end, nodes: linked(inside(first), inside(second), second.end) };
  }
  const [before, behind] = enclosingCommands.get(command)?.split('…') ?? [];
  if (before !== undefined && behind !== undefined) {
    const open = text(at, first.start + 1, before, 'markup');
    const close = text(first.end - 1, first.end, behind, 'markup');
    return { end: first.end, nodes: [open, ...inside(first), close] };
  }
  if (command === 'textsubscript' || command === 'textsuperscript') {
    const sign = command === 'textsubscript' ? '_' : '^';
    const tex = `{}${sign}{\\text{${around.source.slice(first.start + 1, first.end - 1)}}}`;
    return { end: first.end, nodes: [{ ...formula(tex), start: at, end: first.end }] };
  }
  return undefined;
}

function readMeasure(
  around: Surroundings,
  at: number,
  after: number,
  to: number,
  command: string,
): TexReading | undefined {
  const found = braced(around, afterOptions(around, after), to, mostArguments);
  const values = found.map(({ start, end }) => around.source.slice(start + 1, end - 1));
  const quantity = readQuantity(command, values);
  const last = quantity && found[quantity.takes - 1];
  return last && character(at, last.end, quantity.printed, 'markup');
}

/** Where the options end, `[see][p. 3]`, that may stand before the arguments. */
function afterOptions({ source }: Surroundings, at: number): number {
  return at + (/^(?:\[[^\]\n]{0,80}\]){0,2}/.exec(source.slice(at, at + 170))?.[0].length ?? 0);
}

/** Numbers in a list of references, of sections or figures, none of which is here; `\citet` prints a name, and is not known. */
const references =
  /^(?:cite|citep|citealp|parencite|autocite|footcite|supercite|onlinecite|ref|eqref|autoref|cref|Cref|pageref)$/;

/** MathJax's `\unicode{x2013}`. */
function readCodePoint(source: string, at: number, argument: Argument): TexReading | undefined {
  const [, hexadecimal, decimal] =
    /^\{(?:x([\da-f]{2,6})|(\d{2,7}))\}$/i.exec(source.slice(argument.start, argument.end)) ?? [];
  const code = hexadecimal === undefined ? Number(decimal ?? NaN) : parseInt(hexadecimal, 16);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? character(at, argument.end, String.fromCodePoint(code), 'character') : undefined;
}

function readCharacter(
  around: Surroundings,
  at: number,
  after: number,
  command: string,
): TexReading | undefined {
  const { source } = around;
  if (command === 'par') return { end: after, nodes: [{ type: 'break', start: at, end: after }] };
  const silent = silentCommands.get(command);
  if (silent !== undefined) {
    const taken = braced(around, after, source.length, silent).at(-1)?.end ?? after;
    return { end: taken === after && source[after] === ' ' ? after + 1 : taken, nodes: [] };
  }
  const value = characterCommands.get(command);
  if (value === undefined) return undefined;
  const braces = source.startsWith('{}', after) ? 2 : 0;
  // `S\o ren`: the space only ends the command. "0.5 \AA in" keeps it: the author forgot the braces.
  const ends =
    braces === 0 &&
    /^(?:o|l|ss|ae|oe|aa|i|j)$/.test(command) &&
    /^ [a-z]/.test(source.slice(after, after + 2));
  const space = ends && /\p{L}/u.test(source[at - 1] ?? '') ? 1 : 0;
  return character(at, after + braces + space, value, 'character');
}

function readFormula(around: Surroundings, at: number, to: number): TexReading | undefined {
  const found = findBareFormula(around.source, around.closing, at, to);
  if (found === undefined) return undefined;
  const { tex, end, display } = found;
  return { end, nodes: [{ ...formula(tex, display), start: at, end }] };
}

function readUnknown(around: Surroundings, at: number, after: number, to: number): TexReading {
  const { source } = around;
  const empty = source.startsWith('{}', after);
  const shown = empty ? after : (braced(around, after, to, 2).at(-1)?.end ?? after);
  const end = empty ? after + 2 : shown;
  return { end, nodes: [{ type: 'damaged', value: source.slice(at, shown), start: at, end }] };
}

function braced({ source, closing }: Surroundings, from: number, to: number, atMost: number): Argument[] {
  const found: Argument[] = [];
  let at = from;
  while (found.length < atMost && source[at] === '{') {
    const end = closing.get(at) ?? Infinity;
    if (end > to) break;
    found.push({ start: at, end });
    at = end;
  }
  return found;
}
