import texSigns from './data/texSigns.json' with { type: 'json' };
import type { Text } from '../paper.ts';
import { isBalanced } from './protectCapitals.ts';

/** What TeX reads as a command. Braces are written as words, since BibTeX counts even escaped ones. */
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '\u00A0': '~',
  '−': '$-$',
};

/** Accented letters are left to UTF-8, which LaTeX reads since 2018; these signs it only knows inside a formula. */
const signs = new Map(
  texSigns
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), `$\\${pair.slice(2)}$`]),
);

/** Plain text as the value of a BibTeX field: one line, special characters escaped. */
export function texField(plain: string): string {
  return escapeForBibtex(oneLine(plain));
}

/** The same for a piece of a value, its outer spaces kept. */
function escapeForBibtex(plain: string): string {
  return plain.replaceAll(
    /[\\{}~^$&#%_]|\P{ASCII}/gu,
    (character) => special[character] ?? signs.get(character) ?? character,
  );
}

/** A `url` or `doi` field is read verbatim; only what would break the entry is percent-encoded. */
export function verbatimField(address: string): string {
  return oneLine(address).replaceAll(/[\s\\{}]/g, (character) => encodeURIComponent(character));
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[^\S\u00A0]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\u200B\u2060]/gu, '')
    .trim();
}

const commands = { emphasis: 'emph', strong: 'textbf', code: 'texttt' } as const;

/** A title in TeX, safe in a BibTeX field: a formula that would break the entry is written as plain text. */
export function texTitle(title: Text): string {
  return title
    .map((piece) => {
      if ('children' in piece) return `\\${commands[piece.type]}{${texTitle(piece.children)}}`;
      if (piece.type === 'break') return ' ';
      if (piece.type !== 'math') return escapeForBibtex(piece.value);
      return isSafe(piece.tex) ? `$${piece.tex}$` : escapeForBibtex(piece.plain);
    })
    .join('');
}

/** A lone dollar or per cent sign would end the formula or the line. */
function isSafe(tex: string): boolean {
  return isBalanced(tex) && !/(?<!\\)[$%]|\\$/.test(tex);
}
