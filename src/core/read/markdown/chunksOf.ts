import type { Stretch } from './stretches.ts';

/**
 * A Markdown text cut where something begins that stands by itself: at headings, at items that stand in no other, and
 * at what follows a blank line and is not set in. Comments are blanked. All chunks together are the whole text.
 */
export function chunksOf(text: string, line: number): Stretch[] {
  const chunks: Stretch[] = [];
  let fence: string | undefined;
  let isBlank = true;
  let isHeading = false;
  for (const [at, each] of (
    withoutComments(text).match(/[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g) ?? []
  ).entries()) {
    const last = chunks.at(-1);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(each)?.[1];
    const within = fence !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    const begins =
      !within && (isHeading || atxHeading.test(each) || item.test(each) || (isBlank && /^\S/.test(each)));
    if (!last || begins) chunks.push({ text: each, line: line + at });
    else last.text += each;
    isBlank = each.trim() === '';
    isHeading = !within && atxHeading.test(each);
  }
  return chunks;
}

const atxHeading = /^ {0,3}#{1,6}[ \t]/;
// A number in running text begins no item: "… as of\n2023. We …".
const item = /^(?:[-*+]|\d{1,3}[.)])[ \t]+\S/;

function withoutComments(text: string): string {
  let [kept, from] = ['', 0];
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start) + text.slice(start, end + 3).replaceAll(/[^\r\n]/g, ' ');
    from = end + 3;
  }
}
