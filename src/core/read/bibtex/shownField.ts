import { withoutProtection } from './withoutProtection.ts';

/**
 * A title or a paragraph of an abstract in TeX as other sources have it: without the braces that protect capitals, with
 * the elements and entities of HTML, and the formulas, that exporters escaped for TeX ("\textless{}i\textgreater{}",
 * "\&amp;", "\$x\_1\$") as they were.
 */
export function shownField(tex: string): string {
  const unescaped = tex.replaceAll(element, '<$1>').replaceAll(entity, '&').replaceAll(guillemets, '«$1»');
  return withoutProtection(
    unescaped.replaceAll(escapedFormula, (whole, inside: string) => formulaIn(inside) ?? whole),
  );
}

const element =
  /\{?\\textless(?:\}|\{\}|\s)?(\/?[A-Za-z][A-Za-z0-9:]{0,9}\s?\/?)\{?\\textgreater(?:\}|\{\}|\s)?/g;
/** LaTeX's fonts set "<<Mind>>" so; "x << y" is a formula. */
const guillemets = /<<(?=[\p{L}\d\\{])([^<>\r\n]{1,300})(?<=[\p{L}\d.!?})])>>/gu;
const entity = /(?:\{\\&\}|\\&)(?=\\?#?\w{1,10};)\\?/g;

const escapedFormula = /\\\$((?:(?!\\\$)[^$\r\n]){1,300})\\\$/g;

/** A formula whose every sign was escaped; undefined for what lies between two sums of money. */
function formulaIn(escaped: string): string | undefined {
  if (!/\\(?:textbackslash|textasciicircum|[_^])/.test(escaped)) return undefined;
  const tex = escaped
    .replaceAll(/\{?\\textbackslash(?:\}|\{\}| )?/g, '\\')
    .replaceAll(/\{?\\textasciicircum(?:\}|\{\}| )?|\\\^(?:\{\})?/g, '^')
    .replaceAll(/\{?\\textless(?:\}|\{\}| )?/g, '<')
    .replaceAll(/\{?\\textgreater(?:\}|\{\}| )?/g, '>')
    .replaceAll(/\\([_{}])/g, '$1');
  return `$${tex}$`;
}
