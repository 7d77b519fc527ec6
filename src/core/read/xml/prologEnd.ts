/**
 * Where the first element begins that stands at or behind an offset with nothing between but what may stand before it:
 * declarations, comments, a document type. HTML's own stays, which tells what it is.
 */
export function prologEnd(text: string, from: number): number {
  let at = behindSpace(text, from);
  for (let end = partEnd(text, at); end !== undefined; end = partEnd(text, at)) at = behindSpace(text, end);
  return at;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function partEnd(text: string, at: number): number | undefined {
  if (text.startsWith('<?', at)) return endOf(text, '>', at);
  if (text.startsWith('<!--', at)) return endOf(text, '-->', at + 4);
  doctype.lastIndex = at;
  return doctype.test(text) ? doctype.lastIndex : undefined;
}

function endOf(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found === -1 ? undefined : found + mark.length;
}

const doctype = /<!DOCTYPE\s(?!\s*html)[^[>]*(?:\[[^\]]*\]\s*)?>/iy;
