/** What a style sheet would load: `isSheet` where it is another one. */
export interface StyleAddress {
  address: string;
  isSheet: boolean;
  /** From 1. */
  line: number;
}

/** Functions whose words are addresses. */
const loading = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set', 'cross-fade']);

const parts = {
  comment: /\/\*[^]*?(?:\*\/|$)/y,
  words: /"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?/y,
  name: /@?(?:\\[\da-f]{1,6}\s?|\\[^\n\da-f]|[\w-]|[^\0-\x7f])+/iy,
  bare: /[^)]*/y,
  line: /\n/y,
};

/** The addresses that a text of CSS loads, as a browser reads it: `U\52L(//a.org)` is one, and one in a comment is none. */
export function styleAddresses(css: string): StyleAddress[] {
  const found: StyleAddress[] = [];
  const open: string[] = [];
  let rule = '';
  let line = 1;
  let at = 0;
  const take = (part: RegExp): string => {
    part.lastIndex = at;
    const taken = part.exec(css)?.[0] ?? '';
    at += taken.length;
    return taken;
  };
  const tell = (written: string, isSheet: boolean): void => {
    found.push({ address: plain(written), isSheet, line });
  };
  while (at < css.length) {
    const sign = css.charAt(at);
    const comment = css.startsWith('/*', at) ? take(parts.comment) : '';
    const words = comment === '' ? take(parts.words) : '';
    const name = comment + words === '' ? plain(take(parts.name)).toLowerCase() : '';
    if (words !== '') {
      const isSheet = rule === '@import' && open.length === 0;
      const inner = words.slice(1).replace(/["']$/, '');
      if (isSheet || open.some((each) => loading.has(each))) tell(inner, isSheet || rule === '@import');
    } else if (name.startsWith('@')) {
      rule = name;
    } else if (name !== '' && css.charAt(at) === '(') {
      at += 1;
      const isBare = name === 'url' && !/^\s*["']/.test(css.slice(at, at + 200));
      if (isBare) tell(take(parts.bare).trim(), rule === '@import');
      open.push(name);
    } else if (comment === '' && name === '') {
      if (sign === '(') open.push('');
      else if (sign === ')') open.pop();
      else if (/[;{}]/.test(sign)) [rule, open.length] = ['', 0];
      at += 1;
    }
    line += (comment + words).split('\n').length - 1 + (sign === '\n' ? 1 : 0);
  }
  return found;
}

/** Escapes are the signs they stand for. */
function plain(written: string): string {
  return written
    .replaceAll(/\\(?:([\da-f]{1,6})\s?|\n)/gi, (_, code?: string) => {
      const point = code === undefined ? 0 : Number.parseInt(code, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    .replaceAll(/\\(.)/g, '$1');
}
