import type { ShapedLine } from './lineShape.ts';

/** How the lines around a break are laid out. */
export interface Layout {
  /** The column at which lines were wrapped; undefined when they were not. */
  width: number | undefined;
  /** The blank lines between any two lines, even of one paragraph: those of a text whose line ends were all doubled. */
  spacing: number;
  /** How likely, as log-odds, a break without further blank lines is within a paragraph. */
  within: number;
  /** Lines end before any width and yet go on in the next: those of mails and poems. */
  ragged: boolean;
}

/** A break between two lines. */
type Break = readonly [ShapedLine, ShapedLine];

/** Lines that hold more were not wrapped by any program that wraps text. */
const widest = 160;
const narrowest = 30;
/** Layout is told for stretches of this many lines, so that a file may hold differently pasted parts. */
const stretch = 240;

/** The layout at each line, that is at the break before it. */
export function layoutsOf(lines: readonly ShapedLine[]): Layout[] {
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
  // Of a wrapped text hardly any stands in wider lines; many of the lines may be shorter than any width.
  const long = close.filter(([before]) => before.columns >= narrowest && before.columns <= widest).length;
  let [all, wider] = [0, 0];
  // A licence that stands under each paper is one text.
  const seen = new Set<string>();
  for (const [, { columns, text }] of breaks) {
    if (columns > width && seen.has(text)) continue;
    seen.add(text);
    all += columns;
    if (columns > width) wider += columns;
  }
  // Two lines of a length may be chance; where a text was wrapped, break follows break.
  const isRun = close.some(([before, line], at) => {
    const next = close[at + 1];
    return next?.[0] === line && isWrapBreak(before, line, width) && isWrapBreak(line, next[1], width);
  });
  const wrapped = isRun && votes >= long * 0.5 && wider < all * 0.3;
  const ends = breaks.length - close.length;
  const otherwise = wrapped ? close.length - votes : close.length;
  // Where paragraphs are parted by blank lines, a break without one is within a paragraph.
  const within = Math.min(3, Math.max(0, Math.log((ends + 1) / (otherwise + 1))));
  const goingOn = close.filter(([before, line]) => line.startsLower && !before.endsSentence).length;
  const ragged = goingOn > 1 && goingOn >= close.length * 0.4;
  return { width: wrapped ? width : undefined, spacing, within, ragged };
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
export function isWrapBreak(before: ShapedLine, line: ShapedLine, width: number): boolean {
  return before.columns <= width && before.columns + line.firstWord >= width;
}
