/**
 * An address or an id as it stands in a sentence, without what is the sentence's: the signs that end it, and a bracket
 * that was opened before it.
 */
export function withoutEnd(printed: string): string {
  /** How many brackets of each kind are closed without being opened. */
  const surplus = { ')': 0, ']': 0 };
  for (const sign of printed.match(/[()[\]]/g) ?? []) {
    if (sign === ')' || sign === ']') surplus[sign] += 1;
    else surplus[sign === '(' ? ')' : ']'] -= 1;
  }
  let end = printed.length;
  for (; end > 0; end -= 1) {
    const sign = printed.charAt(end - 1);
    if (sign === '(') surplus[')'] += 1;
    else if (sign === '[') surplus[']'] += 1;
    else if ((sign === ')' || sign === ']') && surplus[sign] > 0) surplus[sign] -= 1;
    else if (sign === 's' && /['’]/.test(printed.charAt(end - 2))) end -= 1;
    else if (!/[,;:.!?'"’”»>*_~]/.test(sign)) break;
  }
  return printed.slice(0, end);
}
