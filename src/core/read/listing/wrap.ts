import type { LineFeatures } from './lineFeatures.ts';

/** How the lines around a break are wrapped: the column at which, or not. */
export interface Wrap {
  width: number | undefined;
}

/** Lines that hold more were not wrapped by any program that wraps text. */
const widest = 140;
const narrowest = 30;
const reach = 12;

/** The wrap at each line, from the longest of the lines around it. */
export function wrapsOf(lines: readonly LineFeatures[]): Wrap[] {
  const full = lines.map((_line, index) => {
    let width = 0;
    const end = Math.min(lines.length, index + reach + 1);
    for (let at = Math.max(0, index - reach); at < end; at += 1) {
      const near = lines[at];
      if (near && near.furniture === undefined) width = Math.max(width, near.length);
    }
    return width;
  });
  return full.map((width) => ({ width: width <= widest && width >= narrowest ? width : undefined }));
}

/** How likely the second of two lines goes on the first, as log-odds. */
export function joinsOver(before: LineFeatures, line: LineFeatures, { width }: Wrap): number {
  let score = (before.endsOpen ? 3 : 0) + (line.startsLower ? 4 : 0) + (before.endsSentence ? -1 : 0.5);
  if (line.marked) score -= 4;
  if (line.gap > 0) return score - 14;
  if (width === undefined) return score - 4;
  // A wrapping program breaks where the next word would no longer have fitted.
  if (before.length + 1 + line.firstWord > width) return score + 1;
  return before.length > 0.75 * width ? score - 1 : score - 5;
}
