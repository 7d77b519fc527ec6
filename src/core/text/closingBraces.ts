/** Where each opening brace of a source is closed: from its offset to the one behind its closing brace. `\{` and `\}` are none. */
export function closingBraces(source: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of source.matchAll(/\\[^]|[{}]/g)) {
    if (sign === '{') open.push(index);
    const opening = sign === '}' ? open.pop() : undefined;
    if (opening !== undefined) closing.set(opening, index + 1);
  }
  return closing;
}
