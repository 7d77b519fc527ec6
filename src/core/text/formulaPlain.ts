import { formulaTree } from './formulaTree.ts';
import { spellFormula } from './spellFormula.ts';

/** A formula as readable Unicode on one line: `\chi_2\leq\chi_1` becomes "χ₂ ≤ χ₁". A formula that does not parse stays as its source. */
export function formulaPlain(tex: string, display = false): string {
  const tree = formulaTree(tex, display);
  const plain = tree === undefined ? '' : spellFormula(tree);
  return plain === '' ? tex.replaceAll(/\s+/g, ' ').trim() : plain;
}
