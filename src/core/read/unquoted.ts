import { headLength } from './format.ts';

/**
 * A text that was answered to or forwarded, without the marks before its lines: "> We gate." A few lines may lack them,
 * as those that say who wrote it. Lines keep their numbers.
 */
export function unquoted(text: string): string {
  if (!isQuoted(text)) return text;
  const plain = withoutMarks(text);
  // A last line of marks alone, without an end, would be no line any more.
  return plain.endsWith('\n') && !text.endsWith('\n') ? `${plain}\n` : plain;
}

/** Whether its lines have such marks, judged by the beginning, as the format is. */
export function isQuoted(text: string): boolean {
  const head = text.slice(0, headLength);
  if (!/^ ?>/m.test(head)) return false;
  const filled = head.match(/^.*\S.*$/gm) ?? [];
  const marked = filled.filter((line) => mark.test(line)).length;
  return marked >= 4 && marked * 10 >= filled.length * 9;
}

export function withoutMarks(text: string): string {
  return text.replaceAll(new RegExp(mark, 'gm'), '');
}

const mark = /^(?: ?>)+ ?/;
