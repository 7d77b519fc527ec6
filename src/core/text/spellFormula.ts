import { accented, lowered, uprightLetters, raised } from './formulaLetters.ts';
import type { FormulaNode } from './formulaTree.ts';

/** What is read of a formula's MathML, as Temml makes it or as it stands in a page. */
export type MathNode = Pick<FormulaNode, 'type' | 'text' | 'attributes'> & {
  readonly children?: readonly MathNode[];
};

/** The MathML of a formula as readable Unicode on one line; empty when there is nothing to read in it. */
export function spellFormula(tree: MathNode): string {
  return tidy(walk(tree));
}

type Walker = (children: readonly MathNode[], node: MathNode) => string;

const walkers: Readonly<Record<string, Walker>> = {
  mo: (_children, node) => operator(node),
  mi: (_children, node) => identifier(content(node)),
  mn: (_children, node) => uprightLetters(content(node)),
  mtext: (_children, node) => uprightLetters(content(node)).replaceAll('\u00A0', ' '),
  ms: (_children, node) => content(node),
  // From a thin space (`\,`) on: "1.5 mbar".
  mspace: (_children, node) => (parseFloat(node.attributes?.['width'] ?? '0') > 0.16 ? ' ' : ''),
  mphantom: () => '',
  mfrac: ([above, below], node) =>
    node.attributes?.['linethickness']?.startsWith('0') === true
      ? `${part(above)} choose ${part(below)}`
      : `${grouped(part(above))}/${grouped(part(below))}`,
  msqrt: (children) => `√${grouped(tidy(children.map(walk).join('')))}`,
  mroot: ([base, index]) => `${raised(part(index)).replace(/^\^/, '')}√${grouped(part(base))}`,
  msub: ([base, below]) => scripted(base, lowered(part(below))),
  msup: ([base, above]) => scripted(base, raised(part(above))),
  msubsup: ([base, below, above]) => scripted(base, lowered(part(below)) + raised(part(above))),
  munder: ([base, below]) => scripted(base, under(base, part(below))),
  mover: ([base, above]) => accented(part(base), part(above)),
  munderover: ([base, below, above]) => scripted(base, under(base, part(below)) + raised(part(above))),
  mtr: (children) => children.map(walk).join(' '),
  mtd: (children) => children.map(walk).join(''),
  mtable: (children) => children.map((row) => walk(row).trim()).join('; '),
};

function walk(node: MathNode): string {
  const children = node.children ?? [];
  const walker = walkers[node.type ?? ''];
  if (walker !== undefined) return walker(children, node);
  return node.text === undefined ? children.map(walk).join('') : node.text;
}

function part(node: MathNode | undefined): string {
  return node === undefined ? '' : tidy(walk(node));
}

function content(node: MathNode): string {
  return node.text ?? (node.children ?? []).map(content).join('');
}

const relations = /^[=<>≤≥≠≈≃≅≡∼∝∈∉∋⊂⊃⊆⊇⊑⊒≪≫≲≳≺≻⪯⪰≔→←↔⇒⇐⇔⟶⟵⟹⟺↦⟼↑↓∧∨∪∩∖×±∓⊗⊕⋯⊙≜⊢⊨⊥]+$/u;
const largeOperators = /^[∑∏∫∐⋃⋂⨁⨂∮]$/u;

function operator(node: MathNode): string {
  const sign = content(node);
  if (sign === functionApplication) return BEHIND;
  if (sign === '∗') return '*';
  if (sign === '∼') return ' ~ ';
  if (sign === 'mod') return ' mod ';
  if (sign === ',' || sign === ';') return `${sign} `;
  return relations.test(sign) && node.attributes?.['fence'] !== 'true' ? ` ${sign} ` : sign;
}

const functionApplication = '\u2061';
// Where a function's name begins and ends; `tidy` turns them into spaces or nothing.
const BEFORE = '\uE000';
const BEHIND = '\uE001';

const functions = new Set(
  'log ln exp sin cos tan sinh cosh tanh min max sup inf lim arg det dim ker deg gcd hom lg sec csc cot'.split(
    ' ',
  ),
);

function identifier(text: string): string {
  const name = uprightLetters(text);
  return functions.has(name) ? BEFORE + name : name;
}

/** A sum keeps apart from what it sums, a function from its argument: "∑ᵢ xᵢ", "log² n". */
function scripted(base: MathNode | undefined, scripts: string): string {
  const sign = part(base);
  if (largeOperators.test(sign)) return `${sign}${scripts} `;
  return functions.has(sign) ? BEFORE + sign + scripts + BEHIND : sign + scripts;
}

function under(base: MathNode | undefined, below: string): string {
  const scripts = lowered(below);
  return functions.has(part(base)) && !/^[₀-ₜᵢ-ᵪⱼ]+$/u.test(scripts) ? `_${grouped(below)}` : scripts;
}

/** Settles the spaces: none inside brackets or at the ends, one between a function's name and what stands beside it. */
function tidy(plain: string): string {
  return (
    plain
      .replaceAll(/[ℂℍℕℙℚℝℤ](?=[A-Zℂℍℕℙℚℝℤ])|(?<=[A-Zℂℍℕℙℚℝℤ])[ℂℍℕℙℚℝℤ]/g, undoubled)
      .replaceAll(/(?<=[\p{L}\p{N})\]])\uE000/gu, ' ')
      .replaceAll(/(?<!\uE001 *)\uE001[\uE001 ]*(?=[\p{L}\p{N}√∑∏‖|{])/gu, ' ')
      .replaceAll(/[\uE000\uE001]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/(?<=[([{/]) | (?=[)\]},;])/g, '')
      // A number keeps its factor and its range together: "3.79×", "2.36~8.02×", "~50".
      .replaceAll(/(?<=\d) (?=×$)|(?<=\d) (?=~ \d)|(?<=(?:^|\d) ?~) (?=\d)/g, '')
      .replaceAll(/(?<=^[±×~≈≤≥<>]) (?=[\d.])/g, '')
  );
}

/** Several double-struck letters together are a word, and Unicode has only some of them: "USCD". */
function undoubled(letter: string): string {
  return letter.normalize('NFKC');
}

const compound = /[\s+\-−/·⋅*,=]|^.+√|^[^(]+\(|[₀-₉][^₀-₉]|^\p{L}[\p{L}\p{Nd}]/u;

function grouped(text: string): string {
  const closed = /^√?\([^()]*\)$/.test(text) || /^\p{N}+(?:[.,]\p{N}+)*$/u.test(text);
  return !closed && [...text].length > 1 && compound.test(text) ? `(${text})` : text;
}
