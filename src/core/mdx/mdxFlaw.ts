import { expressionEnd, isSoundExpression } from './mdxExpression.ts';
import { readTag, type Tag } from './mdxTag.ts';
import { maskMdx } from './maskMdx.ts';

/** Why a text of MDX cannot be shown. */
export interface MdxFlaw {
  /** Of the text, from 1. */
  line: number;
  /** What stands there, up to the end of its line. */
  start: string;
  problem: string;
  remedy: string;
}

/**
 * The first place of an MDX text that would stop its rendering: to MDX a brace opens a program's expression and `<` a
 * tag, which prose rarely means ("{0, 1}", "a <5"). Undefined when there is none. What a full parser of JavaScript
 * alone could tell is not looked for: a text that is called flawed is flawed.
 *
 * The compiler would take no longer, but shows "{0, 1}" as "1", tells a place in its own words only, and ends the whole
 * process on some texts, as satteri 0.10 does.
 */
export function mdxFlaw(text: string): MdxFlaw | undefined {
  const { masked, names, program } = maskMdx(text);
  const flaw = (at: number, [problem, remedy]: readonly [string, string]): MdxFlaw => ({
    line: text.slice(0, at).split(/\r\n|[\r\n]/).length,
    start: /.*/.exec(text.slice(at, at + 60))?.[0].trimEnd() ?? '',
    problem,
    remedy,
  });
  if (program !== undefined) return flaw(program, flaws.program);
  const open: Tag[] = [];
  let index = 0;
  for (;;) {
    sign.lastIndex = index;
    const found = sign.exec(masked);
    if (!found) break;
    const at = found.index;
    index = sign.lastIndex;
    if (found[0] === '{') {
      const end = expressionEnd(masked, at);
      if (end === undefined) return flaw(at, flaws.brace);
      if (!isSoundExpression(masked.slice(at + 1, end - 1), names)) return flaw(at, flaws.expression);
      index = end;
    } else if (found[0] === '<') {
      // "a < b" is but a sign, also where the line breaks after it.
      if (/^(?:[ \t]|(?:\r\n|[\r\n])[ \t]*\S)/.test(text.slice(at + 1, at + 100))) continue;
      const tag = readTag(masked, at);
      if (!tag) return flaw(at, strayFlaw(text.slice(at, at + 200)));
      if (isUnknown(tag, names)) return flaw(at, flaws.component);
      if (!tag.expressions.every((inner) => isSoundExpression(inner, names)))
        return flaw(at, flaws.expression);
      if (tag.kind === 'close') {
        if (open.pop()?.name !== tag.name) return flaw(at, flaws.close);
      } else if (tag.kind === 'open') open.push(tag);
      index = tag.end;
    } else {
      // A tag among words ends with its paragraph; one on a line of its own may hold several.
      const last = open.at(-1);
      if (last?.among === true) return flaw(last.at, flaws.open);
    }
  }
  const last = open.at(-1);
  return last && flaw(last.at, flaws.open);
}

const sign = /[{<]|(?:\r\n|[\r\n])[ \t]*(?=[\r\n])/g;

const brace = 'write \\{ where a brace is meant, or put the words between `back quotes`';

const flaws = {
  program: ['is read as a line of a program', 'begin the paragraph with another word'],
  brace: ['opens a brace that nothing closes', brace],
  expression: ['is read as a program, not as words, because of its braces', brace],
  comment: ['is no comment in MDX', 'write {/* … */} instead'],
  address: ['is read as a tag, not as an address', 'write [words](address) instead'],
  tag: ['is read as a tag, and is none', 'write \\< where the sign is meant'],
  component: ['names a component this file does not import', 'import it above, or write \\< for the sign'],
  close: ['closes a tag that is not open here', 'delete it, or open its tag before it'],
  open: [
    'opens a tag that nothing closes',
    'close it in its paragraph, or as <br /> is; write \\< for the sign',
  ],
} as const satisfies Record<string, readonly [string, string]>;

function strayFlaw(start: string): readonly [string, string] {
  if (start.startsWith('<!--')) return flaws.comment;
  return /^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)[^\s<>]+>/i.test(start) ? flaws.address : flaws.tag;
}

/** Names that begin with a capital, or hold a dot, are components. */
function isUnknown({ name }: Tag, names: ReadonlySet<string>): boolean {
  const [root = ''] = name.split('.');
  return (/^\p{Lu}/u.test(name) || name.includes('.')) && root !== 'Fragment' && !names.has(root);
}
