import { findAccent } from './findAccent.ts';
import { findBareFormula } from './findBareFormula.ts';
import { closingBrace } from './closingBrace.ts';
import type { Convention, TexNode } from './texNode.ts';
import {
  characterCommands,
  escapedSigns,
  silentCommands,
  styleCommands,
  transparentCommands,
} from './texNotation.ts';
import type { Punctuation } from './texPunctuation.ts';

/** What a reading function needs to know of its surroundings. */
export interface Surroundings {
  source: string;
  quotes: ReadonlyMap<number, Punctuation>;
  depth: number;
  /** Reads the inside of an argument. */
  scan(around: Surroundings, from: number, to: number): TexNode[];
}

interface Argument {
  start: number;
  end: number;
}

/** The pieces that the command at `at` (a backslash) stands for; undefined when the backslash is a plain character. */
export function readCommand(around: Surroundings, at: number, to: number): TexNode[] | undefined {
  const { source } = around;
  const accent = findAccent(source, at);
  if (accent !== undefined && accent.end <= to) return [text(at, accent.end, accent.value, 'accent')];
  const name = /^\\([A-Za-z]+)\*?/.exec(source.slice(at, Math.min(to, at + 40)));
  if (name === null) return readSign(source, at, to);
  const command = name[1] ?? '';
  const after = at + name[0].length;
  return (
    readText(around, at, after, to, command) ??
    readCharacter(source, at, after, command) ??
    readFormula(source, at, to) ??
    readUnknown(source, at, after, to)
  );
}

function readSign(source: string, at: number, to: number): TexNode[] | undefined {
  // `\^{}`: an accent over nothing is the sign itself.
  const alone = /^\\(["'`^~=.])\{\}/.exec(source.slice(at, Math.min(to, at + 4)))?.[1];
  if (alone !== undefined) return [text(at, at + 4, alone, 'escape')];
  // `\~50`: a tilde kept from being a space, not an accent.
  if (/^\\~\d/.test(source.slice(at, Math.min(to, at + 3)))) return [text(at, at + 2, '~', 'escape')];
  const value = escapedSigns[source[at + 1] ?? ''];
  return value === undefined || at + 2 > to ? undefined : [text(at, at + 2, value, 'escape')];
}

function readText(
  around: Surroundings,
  at: number,
  after: number,
  to: number,
  command: string,
): TexNode[] | undefined {
  const inside = (argument: Argument): TexNode[] =>
    around.scan({ ...around, depth: around.depth + 1 }, argument.start + 1, argument.end - 1);
  const found = braced(around.source, after, to, 2);
  const [first, second] = found;
  if (own(styleCommands, command) && first !== undefined) {
    return [
      { type: styleCommands[command] ?? 'emphasis', children: inside(first), start: at, end: first.end },
    ];
  }
  if (command === 'unicode' && first !== undefined) return readCodePoint(around.source, at, first);
  if (own(transparentCommands, command)) {
    const { takes, shows } = transparentCommands[command] ?? { takes: 1, shows: 0 };
    const shown = found[shows];
    return found.length < takes || shown === undefined
      ? undefined
      : stretched(inside(shown), at, found[takes - 1]?.end ?? shown.end);
  }
  if (command === 'href' && first !== undefined && second !== undefined) {
    return stretched(linked(inside(first), inside(second), second), at, second.end);
  }
  if (command === 'footnote' && first !== undefined) {
    const open = text(at, first.start + 1, ' (', 'markup');
    return [open, ...inside(first), text(first.end - 1, first.end, ')', 'markup')];
  }
  if ((command === 'textsubscript' || command === 'textsuperscript') && first !== undefined) {
    const tex = `{}${command === 'textsubscript' ? '_' : '^'}{\\text{${around.source.slice(first.start + 1, first.end - 1)}}}`;
    return [{ type: 'math', tex, display: false, start: at, end: first.end }];
  }
  if (command === 'damaged' && first !== undefined) {
    return [{ type: 'damaged', value: inside(first).map(copied).join(''), start: at, end: first.end }];
  }
  return undefined;
}

/** MathJax's `\unicode{x2013}`. */
function readCodePoint(source: string, at: number, argument: Argument): TexNode[] | undefined {
  const [, hexadecimal, decimal] =
    /^\{(?:x([\da-f]{2,6})|(\d{2,7}))\}$/i.exec(source.slice(argument.start, argument.end)) ?? [];
  const code = hexadecimal === undefined ? Number(decimal ?? NaN) : parseInt(hexadecimal, 16);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? [text(at, argument.end, String.fromCodePoint(code), 'character')] : undefined;
}

/** A link keeps its address: "FasterDiffusion (https://…)", unless the text is the address already. */
function linked(address: TexNode[], shown: TexNode[], second: Argument): TexNode[] {
  const url = address.map(copied).join('');
  const label = shown.map(copied).join('').trim();
  if (label === '' || sameAddress(url, label)) return address;
  const end = second.end;
  return [
    ...shown,
    text(end, end, ' (', 'markup'),
    { type: 'text', value: url, start: end, end, address: true },
    text(end, end, ')', 'markup'),
  ];
}

function sameAddress(url: string, label: string): boolean {
  const bare = (value: string): string =>
    value
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
      .replaceAll('\u00A0', '~');
  return bare(url) === bare(label);
}

function readCharacter(source: string, at: number, after: number, command: string): TexNode[] | undefined {
  if (own(silentCommands, command)) {
    const taken = braced(source, after, source.length, silentCommands[command] ?? 0).at(-1)?.end ?? after;
    const end = taken === after && source[after] === ' ' ? after + 1 : taken;
    return [text(at, end, '', 'markup')];
  }
  if (!own(characterCommands, command)) return undefined;
  const value = characterCommands[command] ?? '';
  const braces = source.startsWith('{}', after) ? 2 : 0;
  // `S\o ren`: the space only ends the command. "0.5 \AA in" keeps it: the author forgot the braces.
  const ends =
    braces === 0 &&
    /^(?:o|l|ss|ae|oe|aa|i|j)$/.test(command) &&
    /^ [a-z]/.test(source.slice(after, after + 2));
  return [
    text(at, after + braces + (ends && /\p{L}/u.test(source[at - 1] ?? '') ? 1 : 0), value, 'character'),
  ];
}

function readFormula(source: string, at: number, to: number): TexNode[] | undefined {
  const formula = findBareFormula(source, at, to);
  return formula === undefined ? undefined : [{ type: 'math', ...formula, start: at }];
}

function readUnknown(source: string, at: number, after: number, to: number): TexNode[] {
  const end = source.startsWith('{}', after) ? after : (braced(source, after, to, 2).at(-1)?.end ?? after);
  const node: TexNode = { type: 'damaged', value: source.slice(at, end), start: at, end };
  return source.startsWith('{}', after) ? [{ ...node, end: after + 2 }] : [node];
}

function braced(source: string, from: number, to: number, atMost: number): Argument[] {
  const found: Argument[] = [];
  let at = from;
  while (found.length < atMost && source[at] === '{') {
    const end = closingBrace(source, at, to);
    if (end === undefined) break;
    found.push({ start: at, end });
    at = end;
  }
  return found;
}

/** Gives a command's shown pieces its whole stretch of the source. */
function stretched(nodes: TexNode[], start: number, end: number): TexNode[] {
  if (nodes.length === 0) return [text(start, end, '', 'markup')];
  return nodes.map((node, index) => ({
    ...node,
    start: index === 0 ? start : node.start,
    end: index === nodes.length - 1 ? end : node.end,
    ...(node.type === 'text' && node.convention === undefined && (index === 0 || index === nodes.length - 1)
      ? { convention: 'markup' as const }
      : {}),
  }));
}

function copied(node: TexNode): string {
  if (node.type === 'math') return node.tex;
  return 'children' in node ? node.children.map(copied).join('') : node.value;
}

function text(start: number, end: number, value: string, convention?: Convention): TexNode {
  return { type: 'text', value, start, end, ...(convention === undefined ? {} : { convention }) };
}

function own(table: object, key: string): boolean {
  return Object.hasOwn(table, key);
}
