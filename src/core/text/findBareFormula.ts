import { formulaPlain } from './formulaPlain.ts';
import { formulaTree } from './formulaTree.ts';

const script = /[_^](?:\\[A-Za-z]+|[^\s{}\\$_^])/y;
// One letter is an accent of text mode (`\r{a}`) or an author's own command, never a formula.
const command = /\\[A-Za-z]{2,}/y;
const longest = 600;

/**
 * A formula written without its dollars, from the command at `at` on: `\alpha`, `\ell_2`, `\mathcal{O}`, `\begin{align}…`.
 * Undefined when it is no formula that parses, as with an author's own `\name`.
 */
export function findBareFormula(
  source: string,
  closing: ReadonlyMap<number, number>,
  at: number,
  to: number,
): { end: number; tex: string; display: boolean } | undefined {
  const environment = /^\\begin\{([a-z]+\*?)\}/.exec(source.slice(at, at + 30));
  if (environment !== null) {
    const closing = `\\end{${environment[1] ?? ''}}`;
    const length = source.slice(at, Math.min(to, at + 4 * longest)).indexOf(closing);
    return length < 0 ? undefined : parsed(source, at, at + length + closing.length, true);
  }
  const end = reach(source, closing, at, to);
  return end === undefined ? undefined : parsed(source, at, end, false);
}

function parsed(
  source: string,
  at: number,
  end: number,
  display: boolean,
): { end: number; tex: string; display: boolean } | undefined {
  if (end - at > 4 * longest) return undefined;
  const tex = source.slice(at, end);
  if (formulaTree(tex, display) === undefined) return undefined;
  const plain = formulaPlain(tex, display);
  return plain === '' || plain === tex ? undefined : { end, tex, display };
}

function reach(
  source: string,
  closing: ReadonlyMap<number, number>,
  at: number,
  to: number,
): number | undefined {
  command.lastIndex = at;
  if (!command.test(source)) return undefined;
  let end = command.lastIndex;
  if (source.slice(at, end) === '\\left') {
    const right = source
      .slice(at, Math.min(to, at + longest))
      .search(/\\right\s*(?:\\?[^A-Za-z\s]|\\[A-Za-z]+)/);
    const closing =
      right < 0 ? null : /\\right\s*(?:\\?[^A-Za-z\s]|\\[A-Za-z]+)/y.exec(source.slice(at + right));
    return closing === null ? undefined : at + right + closing[0].length;
  }
  while (end < to) {
    const group = source[end] === '{' || /^[_^]\{/.test(source.slice(end, end + 2));
    if (group) {
      const closed = closing.get(source[end] === '{' ? end : end + 1) ?? Infinity;
      if (closed > to) break;
      end = closed;
      continue;
    }
    script.lastIndex = end;
    if (!script.test(source)) break;
    end = script.lastIndex;
  }
  return Math.min(end, to);
}
