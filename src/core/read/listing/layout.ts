import type { LineFeatures } from './lineFeatures.ts';

/** How the lines around a break are laid out. */
export interface Layout {
  /** The column at which lines were wrapped; undefined when they were not. */
  width: number | undefined;
  /** How likely, as log-odds, a break without a blank line is within a paragraph. */
  within: number;
}

/** A break between two lines. */
type Break = readonly [LineFeatures, LineFeatures];

/** Lines that hold more were not wrapped by any program that wraps text. */
const widest = 160;
const narrowest = 30;
/** Layout is told for stretches of this many lines, so that a file may hold differently pasted parts. */
const stretch = 240;

/** The layout at each line, that is at the break before it. */
export function layoutsOf(lines: readonly LineFeatures[]): Layout[] {
  const layouts: Layout[] = [];
  for (let start = 0; start < lines.length; start += stretch) {
    const breaks: Break[] = [];
    const end = Math.min(start + stretch, lines.length);
    for (let index = Math.max(start, 1); index < end; index += 1) {
      const [before, line] = [lines[index - 1], lines[index]];
      if (before && line) breaks.push([before, line]);
    }
    const layout = layoutOf(breaks);
    while (layouts.length < end) layouts.push(layout);
  }
  return layouts;
}

/** How likely the second of two lines goes on the first, as log-odds. */
export function goesOn(before: LineFeatures, line: LineFeatures, { width, within }: Layout): number {
  let score = (before.endsOpen ? 3 : 0) + (line.startsLower ? 4 : 0) + (before.endsSentence ? -1 : 0.5);
  if (line.marked) score -= 4;
  if (line.gap > 0) return score - 14;
  if (width === undefined) return score + within - 4;
  return score + within + (isWrapBreak(before, line, width) ? 2 : -6);
}

// A wrapping program fills each line as far as it can, so a break within a paragraph names the width: at least the
// line, at most the line with the next word. The width that most breaks agree on is the one; where no width has
// most of them, nothing was wrapped.
function layoutOf(breaks: readonly Break[]): Layout {
  const close = breaks.filter(([, line]) => line.gap === 0);
  const votes = new Float64Array(widest + 2);
  for (const [before, line] of close) {
    if (before.length < narrowest || before.length > widest) continue;
    const most = Math.min(before.length + line.firstWord, widest);
    votes[before.length] = (votes[before.length] ?? 0) + 1;
    votes[most + 1] = (votes[most + 1] ?? 0) - 1;
  }
  let [width, best, running] = [0, 0, 0];
  for (const [at, change] of votes.entries()) {
    running += change;
    if (running > best) [width, best] = [at, running];
  }
  const wrapped = best > 0 && best >= close.length * 0.6;
  const ends = breaks.length - close.length;
  const unwrappedBreaks = wrapped ? close.length - best : close.length;
  // Where paragraphs are parted by blank lines, a break without one is within a paragraph.
  const within = Math.min(3, Math.max(0, Math.log((ends + 1) / (unwrappedBreaks + 1))));
  return { width: wrapped ? width : undefined, within };
}

/** Whether a wrapping program would have ended the line there, at that width. */
export function isWrapBreak(before: LineFeatures, line: LineFeatures, width: number): boolean {
  return before.length <= width && before.length + line.firstWord >= width;
}
