/**
 * An address or an id as it stands in a sentence, without what is the sentence's: the signs that end it, and a bracket
 * that was opened before it.
 */
export function withoutEnd(printed: string): string {
  const round = count(printed, ')') - count(printed, '(');
  const square = count(printed, ']') - count(printed, '[');
  /** How many brackets of each kind are closed without being opened. */
  const surplus = { ')': round, ']': square };
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

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
