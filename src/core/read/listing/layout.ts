import type { LineFeatures } from './lineFeatures.ts';

/** How the lines around a break are laid out. */
export interface Layout {
  /** The column at which lines were wrapped; undefined when they were not. */
  width: number | undefined;
  /** The blank lines between any two lines, even of one paragraph: those of a text whose line ends were all doubled. */
  spacing: number;
  /** The length of the longer lines, which in a text that was not wrapped is that of an abstract. */
  longLine: number;
  /** How likely, as log-odds, a break without further blank lines is within a paragraph. */
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
export function goesOn(before: LineFeatures, line: LineFeatures, { width, spacing, within }: Layout): number {
  let score = (before.endsOpen ? 3 : 0) + (line.startsLower ? 4 : 0) + (before.endsSentence ? -1 : 0.5);
  if (line.titleMark) score -= 4;
  if (line.gap > spacing) return score - 20;
  if (width === undefined) return score + 2 * within - 9;
  return score + within + (isWrapBreak(before, line, width) ? 2 : -6);
}

// A wrapping program fills each line as far as it can, so a break within a paragraph names the width: at least the
// line, at most the line with the next word. The width that most breaks agree on is the one; where no width has
// most of them, nothing was wrapped.
function layoutOf(breaks: readonly Break[]): Layout {
  const spacing = Math.min(...breaks.map(([, line]) => line.gap));
  const layout = spacedLayout(breaks, breaks.length === 0 ? 0 : spacing);
  return layout.width === undefined && spacing > 0 ? spacedLayout(breaks, 0) : layout;
}

function spacedLayout(breaks: readonly Break[], spacing: number): Layout {
  const close = breaks.filter(([, line]) => line.gap === spacing);
  const { width, votes } = electWidth(close);
  const wrapped = votes > 0 && votes >= close.length * 0.6;
  const ends = breaks.length - close.length;
  const otherwise = wrapped ? close.length - votes : close.length;
  // Where paragraphs are parted by blank lines, a break without one is within a paragraph.
  const within = Math.min(3, Math.max(0, Math.log((ends + 1) / (otherwise + 1))));
  const lengths = breaks.map(([, line]) => line.length).sort((a, b) => a - b);
  const longLine = lengths[Math.floor(lengths.length * 0.7)] ?? 0;
  return { width: wrapped ? width : undefined, spacing, longLine, within };
}

function electWidth(breaks: readonly Break[]): { width: number; votes: number } {
  const changes = new Float64Array(widest + 2);
  for (const [before, line] of breaks) {
    if (before.columns < narrowest || before.columns > widest) continue;
    const most = Math.min(before.columns + line.firstWord, widest);
    changes[before.columns] = (changes[before.columns] ?? 0) + 1;
    changes[most + 1] = (changes[most + 1] ?? 0) - 1;
  }
  let [width, votes, running] = [0, 0, 0];
  for (const [at, change] of changes.entries()) {
    running += change;
    if (running > votes) [width, votes] = [at, running];
  }
  return { width, votes };
}

/** Whether a wrapping program would have ended the line there, at that width. */
export function isWrapBreak(before: LineFeatures, line: LineFeatures, width: number): boolean {
  return before.columns <= width && before.columns + line.firstWord >= width;
}
