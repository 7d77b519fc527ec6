import { expressionEnd } from './mdxExpression.ts';

/** A tag of an MDX text. */
export interface Tag {
  kind: 'open' | 'close' | 'alone';
  /** Empty for a fragment: `<>`. */
  name: string;
  /** Where it begins, and where the text goes on after it. */
  at: number;
  end: number;
  /** What stands between the braces of its attributes. */
  expressions: string[];
  /** Whether words stand beside it on its line. */
  among: boolean;
}

/** The tag that begins at `at`; undefined when what stands there is no whole tag. */
export function readTag(text: string, at: number): Tag | undefined {
  head.lastIndex = at;
  const opening = head.exec(text);
  if (!opening) return undefined;
  const { slash = '', name = '' } = opening.groups ?? {};
  let end = head.lastIndex;
  const expressions: string[] = [];
  if (slash === '' && name !== '') end = attributesEnd(text, end, expressions);
  tail.lastIndex = end;
  const closing = tail.exec(text);
  if (!closing || (slash !== '' && closing[1] !== undefined)) return undefined;
  end = tail.lastIndex;
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(at - 200, 0), at))?.[0] ?? '';
  const after = /[^\r\n]*/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return {
    kind: slash !== '' ? 'close' : closing[1] === undefined ? 'open' : 'alone',
    name,
    at,
    end,
    expressions,
    among: /[^\s>]/.test(before) || after.replace(/\{[^{}]*\}/g, '').trim() !== '',
  };
}

const head = /<(?<slash>\/[ \t]*)?(?<name>[\p{L}$_][\p{L}\p{N}$_-]*(?:[.:][\p{L}$_][\p{L}\p{N}$_-]*)*)?/uy;
const tail = /\s*(\/[ \t]*)?>/y;
const attribute = /\s+[\p{L}$_][\p{L}\p{N}$_:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|(?=\{)))?|\s*(?=\{)/uy;

function attributesEnd(text: string, from: number, expressions: string[]): number {
  let end = from;
  for (;;) {
    attribute.lastIndex = end;
    if (!attribute.test(text)) return end;
    const next = attribute.lastIndex;
    const held = text[next] === '{' ? expressionEnd(text, next) : next;
    if (held === undefined) return end;
    // "{...props}" hands on what an object holds.
    if (held > next) expressions.push(text.slice(next + 1, held - 1).replace(/^\s*\.{3}/, ''));
    end = held;
  }
}
