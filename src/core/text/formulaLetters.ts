// Letters every font has stay double-struck; the others of the mathematical alphabets fall back to plain ones.
const kept = new Set('ℂℍℕℙℚℝℤℓℏℵ∂∇∞');
const variants: Readonly<Record<string, string>> = { ϵ: 'ε', ϕ: 'φ', ϱ: 'ρ', ϖ: 'π', ϑ: 'θ', ϰ: 'κ' };

/** The letters of an identifier or a text in a formula, out of the mathematical alphabets: 𝒪 becomes O, ℝ stays. */
export function uprightLetters(text: string): string {
  return [...text]
    .map((letter) => variants[letter] ?? (kept.has(letter) ? letter : letter.normalize('NFKC')))
    .join('');
}

/** `text` as a subscript: in Unicode's own where all its signs have one, else "_x" or "_(a, b)". */
export function lowered(text: string): string {
  // "PM₂.₅" is read and searched as PM2.5; no sign of Unicode lowers the point.
  if (/^\d+\.\d+$/.test(text)) return text.replaceAll(/\d/g, (digit) => subscripts.get(digit) ?? digit);
  return script(text, subscripts, '_');
}

/** `text` as a superscript: "²", "′", "°", else "^x" or "^(a/b)". */
export function raised(text: string): string {
  if (/^[′″‴*†‡°']+$/u.test(text)) return text;
  if (text === '∘') return '°';
  return script(text, superscripts, '^');
}

/** A letter with a mark above it; a longer base goes without its mark. */
export function accented(base: string, above: string): string {
  const mark = combining.get(above.trim());
  if (mark === undefined) return above === '⏞' || above === '' ? base : base + raised(above);
  return [...base].length === 1 ? (base + mark).normalize('NFC') : base;
}

function script(text: string, alphabet: ReadonlyMap<string, string>, sign: string): string {
  if (text === '') return '';
  const letters = [...text.replaceAll(' ', '')].map((letter) => alphabet.get(letter));
  if (letters.every((letter) => letter !== undefined)) return letters.join('');
  return [...text].length === 1 || /^\p{L}+$/u.test(text) ? sign + text : `${sign}(${text})`;
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const target = [...to];
  return new Map([...from].map((letter, index) => [letter, target[index] ?? letter]));
}

const subscripts = pairs('0123456789+-−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');
const superscripts = pairs(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzTβγδθφχ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᵝᵞᵟᶿᵠᵡ',
);

/** What Temml puts above a letter, and the combining character for it. */
const combining = pairs(
  'ˆ^‾¯ˉ―~˜∼˙¨ˇ˘→\u20D7',
  '\u0302\u0302\u0304\u0304\u0304\u0304\u0303\u0303\u0303\u0307\u0308\u030C\u0306\u20D7\u20D7',
);
