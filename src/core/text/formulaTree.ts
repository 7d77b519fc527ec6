import temml from 'temml';
import { remember } from '../words/remember.ts';

/** A node of Temml's MathML tree: an element with a `type`, a text node with `text`, or a bare list of children. */
export interface FormulaNode {
  readonly type?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly FormulaNode[];
  toMarkup(): string;
}

const memory = new Map<string, FormulaNode | undefined>();
const remembered = 2000;

/**
 * The MathML tree of a formula in TeX, or undefined when the formula does not parse: an unknown command, a missing brace.
 * The last formulas are remembered, since one formula is asked for by its plain and by its HTML rendering.
 */
export function formulaTree(tex: string, display = false): FormulaNode | undefined {
  const key = (display ? 'd' : 'i') + tex;
  if (memory.has(key)) return memory.get(key);
  const tree = build(tex, display);
  remember(memory, key, tree, remembered);
  return tree;
}

/** Commands of text mode that authors use in formulas and Temml does not know; and those that MathSciNet has for scripts. */
const macros = {
  '\\mbox': '\\text{#1}',
  '\\hbox': '\\text{#1}',
  '\\textsc': '\\text{#1}',
  '\\ensuremath': '#1',
  '\\tiny': '\\scriptscriptstyle',
  '\\sb': '_',
  '\\sp': '^',
};

/**
 * Longer or deeper formulas than anybody prints in an abstract show their source: Temml looks at each sign's neighbours
 * again and again, and calls itself at each brace.
 */
const longest = 2000;
const deepest = 40;

function isReadable(tex: string): boolean {
  if (tex.length > longest) return false;
  let depth = 0;
  for (const [sign] of tex.matchAll(/\\[^]|[{}]/g)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth > deepest) return false;
  }
  return true;
}

function build(tex: string, display: boolean): FormulaNode | undefined {
  if (!isReadable(tex)) return undefined;
  try {
    const options = {
      displayMode: display,
      throwOnError: true,
      maxExpand: 200,
      macros: { ...macros },
      maxSize: [8, 8] as [number, number],
    };
    return temml.__renderToMathMLTree(tex, options) as FormulaNode;
  } catch {
    // Not an error of ours or of the reader: abstracts hold formulas with the author's own commands.
    return undefined;
  }
}
