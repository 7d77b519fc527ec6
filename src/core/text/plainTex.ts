import { findAccent } from './findAccent.ts';
import { characterCommands, escapedSigns } from './texNotation.ts';

/**
 * A short text in TeX (a name, a venue, a title to be compared) in plain letters: accents, signs and Greek letters are
 * set, other commands gone. The core's own reader of formulas would bring a typesetter into the browser.
 */
export function plainTex(tex: string): string {
  if (!special.test(tex)) return oneLine(tex);
  let plain = '';
  let isFormula = false;
  for (let at = 0; at < tex.length;) {
    const accent = tex[at] === '\\' ? findAccent(tex, at) : undefined;
    piece.lastIndex = at;
    const [whole = '', word, sign, script, mark] = piece.exec(tex) ?? [];
    at = accent?.end ?? at + whole.length;
    if (whole === '$') isFormula = !isFormula;
    if (accent) plain += accent.value;
    else if (word !== undefined) plain += characterCommands.get(word) ?? greek(word);
    else if (sign !== undefined) plain += escapedSigns.get(sign) ?? (overNothing.test(sign) ? sign : ' ');
    else if (script !== undefined) plain += isFormula ? '' : script;
    else plain += mark === undefined ? whole : (marks.get(mark) ?? '');
  }
  return oneLine(plain);
}

const special = /[\\{}$~^_]|--|``|''/;

function oneLine(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}

const piece = /\\(?:([A-Za-z]+) ?|([^]?))|([\^_])|(---?|``|''|[{}$~])|[^\\^_{}$~`'-]+|[^]/uy;

/** An accent without its letter, "O\'{}Neill", is shown as the sign it is. */
const overNothing = /^["'`^~=.]$/;

/** Of braces and dollars nothing is shown. */
const marks = new Map([
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
  ['~', ' '],
]);

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
