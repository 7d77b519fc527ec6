import type { MdxNode } from './parseMdx.ts';
import { nodesOf } from './programNames.ts';

/** What the marks of a line become. Some end a picture ("<svg> *a*"), so they matter to what stands around them. */
const tags: Readonly<Record<string, string>> = {
  emphasis: 'em',
  strong: 'strong',
  link: 'a',
  linkReference: 'a',
  inlineCode: 'code',
};

/**
 * The HTML that a curator wrote in a paragraph or a heading, on the same lines, with its marks and without its words.
 * Tags that no parser of Markdown takes for one today, such as "<img src=//example.org>", are read as browsers would.
 */
export function lineHtml(line: MdxNode, text: string): string {
  const html = htmlOf(line, text);
  return ofMarks.test(html) ? '' : html;
}

const ofMarks = /^(?:<\/?(?:em|strong|a|code|img)>|\n)*$/;

function htmlOf(node: MdxNode, text: string): string {
  const { type, value, position } = node;
  if (type === 'html') return String(value);
  const words = type === 'text' ? text.slice(position?.start.offset, position?.end.offset) : '';
  const missed = words.replace(/\\[\\<]/g, '').match(/<[a-z][^<>]*>/gi) ?? [];
  const inner = [...missed, ...nodesOf(node['children']).map((each) => htmlOf(each, text))].join('');
  const breaks = position ? position.end.line - position.start.line - inner.split('\n').length + 1 : 0;
  const tag = tags[type];
  const held = inner + '\n'.repeat(Math.max(0, type === 'paragraph' ? 0 : breaks));
  if (type === 'image' || type === 'imageReference') return `<img>${held}`;
  return tag === undefined ? held : `<${tag}>${held}</${tag}>`;
}
