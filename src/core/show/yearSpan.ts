import type { Paper } from '../paper.ts';

/** From when to when some papers are: "2022–2025", "2024", or nothing when no year is known. */
export function yearSpan(papers: readonly Pick<Paper, 'year'>[]): string | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { year } of papers) {
    if (year === undefined) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  if (first > last) return undefined;
  return first === last ? String(first) : `${first}–${last}`;
}
