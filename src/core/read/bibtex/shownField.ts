import { withoutProtection } from './withoutProtection.ts';

/**
 * A title or a paragraph of an abstract in TeX as other sources have it: without the braces that protect capitals, with
 * the elements and entities of HTML that exporters escaped for TeX ("\textless{}i\textgreater{}", "\&amp;") as they were.
 */
export function shownField(tex: string): string {
  return withoutProtection(tex.replaceAll(element, '<$1>').replaceAll(entity, '&'));
}

const element =
  /\{?\\textless(?:\}|\{\}|\s)?(\/?[A-Za-z][A-Za-z0-9:]{0,9}\s?\/?)\{?\\textgreater(?:\}|\{\}|\s)?/g;
const entity = /(?:\{\\&\}|\\&)(?=\\?#?\w{1,10};)\\?/g;
