import { type CSSToken, tokenize, TokenType } from '@csstools/css-tokenizer';

/** What a style sheet would load: `isSheet` where it is another one. */
export interface StyleAddress {
  address: string;
  isSheet: boolean;
  /** From 1. */
  line: number;
}

/** Functions whose words are addresses. */
const loading = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set', 'cross-fade']);

/**
 * The addresses that a text of CSS loads, as a browser reads it (CSS Syntax Level 3): `U\52L(//a.org)` is one, and one in
 * a comment is none.
 */
export function styleAddresses(css: string): StyleAddress[] {
  const found: StyleAddress[] = [];
  /** The functions and brackets around a token. */
  const open: string[] = [];
  let rule = '';
  let line = 1;
  for (const token of tokenize({ css })) {
    const [type, written] = token;
    if (type === TokenType.AtKeyword) rule = token[4].value.toLowerCase();
    else if (type === TokenType.Function) open.push(token[4].value.toLowerCase());
    else if (type === TokenType.OpenParen) open.push('');
    else if (type === TokenType.CloseParen) open.pop();
    else if (ends.has(type)) [rule, open.length] = ['', 0];
    const isSheet = rule === 'import';
    // The words of `type("image/avif")` within image-set() are none.
    const isLoading = isSheet && open.length === 0 ? true : loading.has(open.at(-1) ?? '');
    // A namespace is a name that is written as an address.
    const address = rule === 'namespace' ? undefined : addressOf(token, isLoading);
    if (address !== undefined) found.push({ address, isSheet, line });
    line += written.split('\n').length - 1;
  }
  return found;
}

/** What ends a rule or a declaration, with whatever was left open in it. */
const ends: ReadonlySet<TokenType> = new Set([
  TokenType.Semicolon,
  TokenType.OpenCurly,
  TokenType.CloseCurly,
]);

function addressOf(token: CSSToken, isLoading: boolean): string | undefined {
  if (token[0] === TokenType.URL) return token[4].value;
  return token[0] === TokenType.String && isLoading ? token[4].value : undefined;
}
