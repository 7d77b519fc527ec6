import { formulaTree, type FormulaNode } from './formulaTree.ts';

/** A formula as readable Unicode on one line: `\chi_2\leq\chi_1` becomes "χ₂ ≤ χ₁". A formula that does not parse stays as its source. */
export function formulaPlain(tex: string, display = false): string {
  const tree = formulaTree(tex, display);
  if (tree === undefined) return tex.replaceAll(/\s+/g, ' ').trim();
  const plain = tidy(walk(tree));
  return plain === '' ? tex.replaceAll(/\s+/g, ' ').trim() : plain;
}

type Walker = (children: readonly FormulaNode[], node: FormulaNode) => string;

const walkers: Readonly<Record<string, Walker>> = {
  mo: (_children, node) => operator(node),
  mi: (_children, node) => identifier(content(node)),
  mn: (_children, node) => identifier(content(node)),
  mtext: (_children, node) => content(node).replaceAll('\u00A0', ' '),
  ms: (_children, node) => content(node),
  mspace: (_children, node) => (parseFloat(node.attributes?.['width'] ?? '0') >= 0.5 ? ' ' : ''),
  mphantom: () => '',
  mfrac: ([above, below], node) =>
    node.attributes?.['linethickness']?.startsWith('0') === true
      ? `${part(above)} choose ${part(below)}`
      : `${grouped(part(above))}/${grouped(part(below))}`,
  msqrt: (children) => `√${grouped(children.map(walk).join(''))}`,
  mroot: ([base, index]) => `${script(part(index), superscripts, '')}√${grouped(part(base))}`,
  msub: ([base, below]) => apart(base, script(part(below), subscripts, '_')),
  msup: ([base, above]) => apart(base, raised(part(above))),
  msubsup: ([base, below, above]) => apart(base, script(part(below), subscripts, '_') + raised(part(above))),
  munder: ([base, below]) => apart(base, under(part(base), part(below))),
  mover: ([base, above]) => accented(part(base), part(above)),
  munderover: ([base, below, above]) => apart(base, under(part(base), part(below)) + raised(part(above))),
  mtr: (children) => children.map(walk).join(' '),
  mtd: (children) => children.map(walk).join(''),
  mtable: (children) => children.map((row) => walk(row).trim()).join('; '),
};

function walk(node: FormulaNode): string {
  const children = node.children ?? [];
  const walker = walkers[node.type ?? ''];
  if (walker !== undefined) return walker(children, node);
  return node.text === undefined ? children.map(walk).join('') : node.text;
}

function part(node: FormulaNode | undefined): string {
  return node === undefined ? '' : tidy(walk(node));
}

function content(node: FormulaNode): string {
  return node.text ?? (node.children ?? []).map(content).join('');
}

const relations = /^[=<>≤≥≠≈≃≅≡∼∝∈∉∋⊂⊃⊆⊇⊑⊒≪≫≲≳≺≻⪯⪰≔→←↔⇒⇐⇔⟶⟵⟹⟺↦⟼↑↓∧∨∪∩∖×±∓⊗⊕∘⋅·⋯⊙≜⊢⊨⊥∥|∣:]+$/u;
const largeOperators = /^[∑∏∫∐⋃⋂⨁⨂∮]$/u;
const tight = /^[∣|:∥⋅·∘]$/u;
const functionSign = '\u2061';

function operator(node: FormulaNode): string {
  const sign = content(node);
  if (sign === functionSign) return functionSign;
  if (sign === '∗') return '*';
  if (sign === '∼') return ' ~ ';
  if (largeOperators.test(sign)) return sign;
  if (sign === 'mod') return ' mod ';
  if (node.attributes?.['fence'] === 'true' || tight.test(sign)) return sign;
  if (sign === ',' || sign === ';') return `${sign} `;
  return relations.test(sign) ? ` ${sign} ` : sign;
}

// Letters every font has stay double-struck; the others of the mathematical alphabets fall back to plain ones.
const kept = new Set('ℂℍℕℙℚℝℤℓℏℵ∂∇∞');
const variants: Readonly<Record<string, string>> = {
  ϵ: 'ε',
  ϕ: 'φ',
  ϱ: 'ρ',
  ϖ: 'π',
  ϑ: 'θ',
  ϰ: 'κ',
  '−': '−',
};

function identifier(text: string): string {
  const letters = [...text].map(
    (letter) => variants[letter] ?? (kept.has(letter) ? letter : letter.normalize('NFKC')),
  );
  const joined = letters.join('');
  return /^[a-z]{2,}$/.test(joined) && namedFunctions.has(joined) ? `${functionSign}${joined}` : joined;
}

const namedFunctions = new Set(
  'log ln exp sin cos tan sinh cosh tanh min max sup inf lim arg det dim ker deg gcd hom lg sec csc cot argmin argmax poly polylog'.split(
    ' ',
  ),
);

/** Settles the spaces: none inside brackets or at the ends, one around a function's name. */
function tidy(plain: string): string {
  return (
    plain
      .replaceAll(/[ℂℍℕℙℚℝℤ](?=[A-Zℂℍℕℙℚℝℤ])|(?<=[A-Zℂℍℕℙℚℝℤ])[ℂℍℕℙℚℝℤ]/g, (letter) =>
        letter.normalize('NFKC'),
      )
      .replaceAll(/(?<=[\p{L}\p{N})\]₀-ₜ⁰-ⁿ])\u2061(?=[a-z])/gu, ' ')
      .replaceAll(/\u2061+ *(?=[([{|‖])/g, '')
      .replaceAll(/(?<=[a-z])\u2061+ *(?=\S)/g, ' ')
      .replaceAll(/(?<=^|[\s(])\u2061+|\u2061+$/g, '')
      .replaceAll('\u2061', '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/(?<=[([{]) | (?=[)\]},;])/g, '')
      // A number keeps its factor and its range together: "3.79×", "2.36~8.02×", "~50".
      .replaceAll(/(?<=\d) (?=×$)|(?<=\d) (?=~ \d)|(?<=(?:^|\d) ?~) (?=\d)/g, '')
      .replaceAll(/(?<=^[±×~≈≤≥<>]) (?=[\d.])/g, '')
      .trim()
  );
}

const compound = /[\s+\-−/·⋅*,=]|^.+√|^[^(]+\(|[₀-₉][^₀-₉]|^\p{L}{1}[\p{L}\p{N}]/u;

function grouped(text: string): string {
  const closed = /^√?\([^()]*\)$/.test(text) || /^\p{N}+(?:[.,]\p{N}+)*$/u.test(text);
  return !closed && [...text].length > 1 && compound.test(text) ? `(${text})` : text;
}

/** A sum keeps apart from what it sums: "∑ᵢ xᵢ". */
function apart(base: FormulaNode | undefined, scripts: string): string {
  const sign = part(base);
  return sign + scripts + (largeOperators.test(sign) ? ' ' : '');
}

function under(base: string, below: string): string {
  return namedFunctions.has(base) ? `_${grouped(below)} ` : script(below, subscripts, '_');
}

function raised(text: string): string {
  if (/^[′″‴*†‡°']+$/u.test(text)) return text;
  if (text === '∘') return '°';
  return script(text, superscripts, '^');
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

const combining: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '^': '\u0302',
  '‾': '\u0304',
  '¯': '\u0304',
  ˉ: '\u0304',
  '―': '\u0304',
  '~': '\u0303',
  '˜': '\u0303',
  '∼': '\u0303',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030C',
  '˘': '\u0306',
  '→': '\u20D7',
  '⃗': '\u20D7',
};

function accented(base: string, above: string): string {
  const mark = combining[above.trim()];
  if (mark === undefined) return above === '⏞' || above === '' ? base : base + raised(above);
  return [...base].length === 1 ? (base + mark).normalize('NFC') : base;
}
