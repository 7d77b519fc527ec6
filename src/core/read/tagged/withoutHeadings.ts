import type { Line } from '../lines.ts';
import type { Entry } from './growingEntries.ts';

/**
 * Takes off the end of an abstract the paragraphs that are none: what stands between two papers of a page and neither
 * ends as a sentence nor is as long as one, "Cross submissions (showing 2 of 2 entries)". Returns their lines.
 *
 * @param least how many paragraphs are the abstract's for certain
 */
export function withoutHeadings({ values }: Entry, lines: readonly Line[], least = 0): Line[] {
  const all = values.get('abstract') ?? [];
  let end = all.length;
  while (end > least && !isProse(all[end - 1]?.lines.map(({ text }) => text).join(' ') ?? '')) end -= 1;
  if (end > 0) values.set('abstract', all.slice(0, end));
  else values.delete('abstract');
  return all.slice(end).flatMap(({ line, lines: held }) => lines.slice(line - 1, line - 1 + held.length));
}

function isProse(text: string): boolean {
  return (text.length > 120 || sentenceEnd.test(text)) && !/\d entries ?\)$/.test(text);
}

const sentenceEnd = /[.!?…。！？$][\d"')\]”’]{0,3}$/;
