/** A text without what may stand before the first element of XML: declarations, comments, a document type; HTML's stays. */
export function behindProlog(text: string): string {
  let rest = text.trimStart();
  for (let before = prolog.exec(rest); before; before = prolog.exec(rest))
    rest = rest.slice(before[0].length).trimStart();
  return rest;
}

const prolog = /^<(?:\?[^>]*>|!--[^]*?-->|!DOCTYPE\s+(?!html)[^[>]*(?:\[[^\]]*\]\s*)?>)/i;
