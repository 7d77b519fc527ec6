import type { Text } from '../paper.ts';
import { escapeForBibtex } from './texField.ts';

const commands = { emphasis: 'emph', strong: 'textbf', code: 'texttt' } as const;

/** A title in TeX, safe in a BibTeX field: a formula that would break the entry is written as plain text. */
export function texTitle(title: Text): string {
  return title
    .map((piece) => {
      if ('children' in piece) return `\\${commands[piece.type]}{${texTitle(piece.children)}}`;
      if (piece.type !== 'math') return escapeForBibtex(piece.value);
      return isSafe(piece.tex) ? `$${piece.tex}$` : escapeForBibtex(piece.plain);
    })
    .join('');
}

/** BibTeX counts braces, even escaped ones; a lone dollar or per cent sign would end the formula or the line. */
function isSafe(tex: string): boolean {
  let depth = 0;
  for (const character of tex) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/(?<!\\)[$%]|\\$/.test(tex);
}
