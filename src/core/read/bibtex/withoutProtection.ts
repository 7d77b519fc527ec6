import { findFormula } from '../../text/findFormula.ts';
import { transparentCommands } from '../../text/texNotation.ts';

/**
 * A text of BibTeX in TeX as other sources have it: without the braces that keep a style from lowering capitals
 * ("{GPT}-4"), with those a command needs ("\emph{so}", "{\em so}", "{\"o}") and those of formulas.
 */
export function withoutProtection(tex: string): string {
  if (!/[{}]/.test(tex)) return tex;
  const pieces: string[] = [];
  /** Of each open brace its place among the pieces, -1 where it is left out, and how many arguments follow its own. */
  const open: { at: number; more: number }[] = [];
  /** How many arguments the command takes that stands just before. */
  let takes = 0;
  for (let at = 0; at < tex.length;) {
    const end = /[$\\]/.test(tex[at] ?? '') ? findFormula(tex, at)?.end : undefined;
    piece.lastIndex = at;
    const { 0: found = '', 1: command } = end === undefined ? (piece.exec(tex) ?? []) : [tex.slice(at, end)];
    if (found === '{') {
      const isKept = takes > 0 || group.test(tex.slice(Math.max(0, at - 1), at + 3));
      open.push({ at: isKept ? pieces.length : -1, more: takes - 1 });
      pieces.push(isKept ? '{' : '');
      takes = 0;
    } else if (found === '}') {
      const closed = open.pop() ?? { at: -1, more: 0 };
      pieces.push(closed.at < 0 ? '' : '}');
      takes = closed.more;
    } else {
      pieces.push(found);
      takes = command === undefined ? 0 : command === 'href' ? 2 : (transparentCommands.get(command) ?? 1);
    }
    at += found.length;
  }
  for (const { at } of open) if (at >= 0) pieces[at] = '';
  return pieces.join('');
}

/** What takes an argument: a command of letters, an accent. */
const piece = /\\(?:([A-Za-z]+|["'`^~=.])\*?|[^]?)|[{}$]|[^\\{}$]+/y;

/** Begins with a command, or keeps two hyphens from becoming a dash. */
const group = /^[^]?\{\\[^{}]|^([-`'])\{\}\1?/;
