import { escapeHtml } from './escapeHtml.ts';
import { formulaTree } from './formulaTree.ts';

/**
 * A formula as MathML, its TeX in `alttext` for copying. One that does not parse shows its source: `<code class="tex">`.
 * Temml's inline styles are dropped, as the content security policy forbids them; its classes stay.
 */
export function renderFormula(tex: string, display = false): string {
  const source = escapeHtml(tex);
  const tree = formulaTree(tex, display);
  if (tree === undefined) return `<code class="tex">${source}</code>`;
  return tree
    .toMarkup()
    .replaceAll(/ (?:style|href|id)="[^"]*"/g, '')
    .replace('<math', () => `<math alttext="${source}"`);
}
