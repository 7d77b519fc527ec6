/**
 * A text that was answered to or forwarded, without the marks before its lines: "> We gate." A few lines may lack them,
 * as those that say who wrote it. Lines keep their numbers.
 */
export function unquoted(text: string): string {
  if (!/^ ?>/m.test(text)) return text;
  const filled = text.match(/^.*\S.*$/gm) ?? [];
  const marked = filled.filter((line) => mark.test(line)).length;
  return marked >= 4 && marked * 10 >= filled.length * 9 ? text.replaceAll(new RegExp(mark, 'gm'), '') : text;
}

const mark = /^(?: ?>)+ ?/;
