import { findAccent } from '../text/findAccent.ts';
import { characterCommands, escapedSigns } from '../text/texNotation.ts';
import { plainLetters } from '../words/plainLetters.ts';

/** The letters and digits by which a title is known again, whatever its signs, its accents and its case. */
export function titleLetters(plain: string): string {
  return plainLetters(plain.normalize('NFKC')).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * A title in TeX as plain as comparing its letters needs: accents and Greek letters are set, other commands gone. The
 * core's own reader of formulas would bring a typesetter into the browser.
 */
export function plainTitle(tex: string): string {
  let plain = '';
  for (let at = 0; at < tex.length;) {
    const accent = tex[at] === '\\' ? findAccent(tex, at) : undefined;
    piece.lastIndex = at;
    const [whole = '', word, sign, brace] = piece.exec(tex) ?? [];
    at = accent?.end ?? at + whole.length;
    if (accent) plain += accent.value;
    else if (word !== undefined) plain += characterCommands.get(word) ?? greek(word);
    else if (sign !== undefined) plain += escapedSigns.get(sign) ?? ' ';
    else if (brace === undefined) plain += whole;
  }
  return plain.replaceAll(/\s+/g, ' ').trim();
}

const piece = /\\(?:([A-Za-z]+) ?|([^]?))|([{}$^_]+)|[^]/uy;

const names =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi o pi rho - sigma tau upsilon';
const letters = new Map(
  [...names.split(' '), 'phi', 'chi', 'psi', 'omega'].map((name, at) => [name, 0x3b1 + at]),
);

/** `\alpha` → α, `\varGamma` → Γ; nothing for any other command. */
function greek(command: string): string {
  const name = command === 'ell' ? 'l' : command.replace(/^var/, '');
  const letter = letters.get(name.toLowerCase());
  if (letter === undefined) return name === 'l' ? name : '';
  const small = String.fromCodePoint(letter);
  return /^[A-Z]/.test(name) ? small.toUpperCase() : small;
}
