// So that a source of nothing but open braces is read in linear time.
const longestGroup = 4000;

/** The offset behind the brace that closes the one at `at`, or undefined when there is none before `to`. */
export function closingBrace(source: string, at: number, to: number): number | undefined {
  let depth = 0;
  const limit = Math.min(to, at + longestGroup);
  for (let index = at; index < limit; index++) {
    const sign = source[index];
    if (sign === '\\') index++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return index + 1;
  }
  return undefined;
}
