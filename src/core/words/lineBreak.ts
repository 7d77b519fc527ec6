/** The end of a line, as part of a pattern; CR LF matches in one way only, or a pattern that repeats it takes for ever. */
export const LINE_BREAK = String.raw`(?:\r\n|\n|\r(?!\n))`;

const each = new RegExp(LINE_BREAK, 'g');

export function lineBreaks(text: string): number {
  return text.match(each)?.length ?? 0;
}
