import type { PageLine } from './pageLines.ts';

/** The lines of a page without the head of the mail it came in: "From: …", "To: …", "Subject: …". */
export function withoutMailHead(lines: readonly PageLine[]): PageLine[] {
  const end = lines.findIndex(({ text, gap }, at) => at > 0 && (gap > 0 || !field.test(text)));
  const head = lines.slice(0, Math.max(0, end));
  const has = (name: RegExp) => head.some(({ text }) => name.test(text));
  return has(/^(?:from|von|de|от): /i) && has(/^(?:subject|betreff|objet|asunto|тема): /i)
    ? lines.slice(end)
    : [...lines];
}

const field = /^\p{L}[\p{L}-]{1,20}: |^\s/u;
