/**
 * An address or an id as it stands in a sentence, without what is the sentence's: the signs that end it, and a bracket
 * that was opened before it.
 */
export function withoutEnd(printed: string): string {
  let own = printed;
  for (let before = ''; before !== own;) {
    before = own;
    own = own.replace(/(?:['’]s|[,;:.!?'"’”»>*_~])$/, '');
    for (const [open, close] of brackets) {
      if (own.endsWith(open) || (own.endsWith(close) && count(own, open) < count(own, close)))
        own = own.slice(0, -1);
    }
  }
  return own;
}

const brackets = [
  ['(', ')'],
  ['[', ']'],
] as const;

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
