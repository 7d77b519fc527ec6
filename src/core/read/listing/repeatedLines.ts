import type { Line } from '../lines.ts';

/** Longer lines repeat by accident only, or because a paper stands there twice. */
const longest = 80;
const often = 3;

/**
 * Tells the short lines a page shows again and again, whatever they say: "Rating: 6.5" under each paper. Numbers
 * count as equal.
 */
export function repeatedLines(lines: readonly Line[]): (line: Line) => boolean {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > longest) continue;
    const shape = shapeOf(text);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return ({ text }) => text.length <= longest && (counts.get(shapeOf(text)) ?? 0) >= often;
}

function shapeOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '0');
}
