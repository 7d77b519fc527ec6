import { labelOf as fieldLabel } from '../labelled/labelOf.ts';
import { furnitureOf } from './furniture.ts';
import { joinLines, wordsOfFile } from '../joinLines.ts';
import { isWrapBreak, type Layout, layoutsOf } from './layout.ts';
import { keyOf } from './repeats.ts';
import { type Shape, type ShapedLine, shapeOf } from './lineShape.ts';
import { nameList, namesBefore } from './nameList.ts';
import { brokenWord, type PageLine } from './pageLines.ts';
import { referenceOf } from './reference.ts';
import { sectionOf } from './sections.ts';

/** What was one line before it was wrapped: a title, an abstract, a date. */
export interface Unit extends Shape {
  lines: PageLine[];
  text: string;
  /** Blank lines before it, beyond those that stand between any two lines. */
  gap: number;
}

/** Puts lines together that a program wrapped. */
export function unitsOf(lines: readonly PageLine[]): Unit[] {
  const shaped = lines.map((line) => ({ ...line, ...shapeOf(line.text) }));
  const layouts = layoutsOf(shaped);
  const labels = repeatedLabels(lines);
  const isOften = repeatedParts(shaped, layouts);
  const file = wordsOfFile(lines);
  const groups: { lines: PageLine[]; gap: number }[] = [];
  for (const [index, line] of shaped.entries()) {
    const [before, layout] = [shaped[index - 1], layouts[index]];
    const last = groups.at(-1);
    if (
      before &&
      layout &&
      last &&
      goesOn(before, line, shaped[index + 1], layout, { labels, isOften, count: last.lines.length })
    )
      last.lines.push(line);
    else groups.push({ lines: [line], gap: Math.max(0, line.gap - (layout?.spacing ?? 0)) });
  }
  return groups.map(({ lines: of, gap }) => {
    const text = joinLines(of, file);
    return { lines: of, text, gap, ...shapeOf(text) };
  });
}

// Weights are natural log-odds by intent.
function goesOn(
  before: ShapedLine,
  line: ShapedLine,
  next: ShapedLine | undefined,
  { width, spacing, within, ragged }: Layout,
  {
    labels,
    isOften,
    count,
  }: { labels: ReadonlySet<string>; isOften: (line: ShapedLine) => boolean; count: number },
): boolean {
  if (line.gap > spacing) return false;
  // "Keywords" alone is no beginning of what stands below.
  if (before.columns < 40 && labelAlone(before.text)) return false;
  // Nor is "Methods" below a sentence the end of it.
  if (before.endsSentence && line.columns < 40 && sectionOf(line.text)?.alone === true) return false;
  if (before.text.endsWith(brokenWord) || (/\p{Ll}[-‐]$/u.test(before.text.slice(-3)) && line.startsLower))
    return true;
  // Where a page cut a text off, nothing goes on.
  if (/(?:…|\.\.\.)$/.test(before.text) && !line.startsLower) return false;
  if (referenceOf(before.text) && referenceOf(line.text)) return false;
  // "A Berger, T Roe - Nature, 2024"
  if (before.columns < 160 && /\d$/.test(before.text) && namesBefore(before.text)) return false;
  const fits = width !== undefined && isWrapBreak(before, line, width);
  const isLabelled = labels.has(labelOf(line.text) ?? '');
  // "von: Berger, Ada" below each title
  if (isLabelled && line.startsLower && !before.endsOpen && line.columns < 160) return false;
  if (isOften(before) || isOften(line)) return false;
  const isAddress = /^\S+$/.test(line.text) && /[:@/]|www/.test(line.text);
  const isTail = fits && !before.endsSentence && !isLabelled && (!isAddress || count > 1 || before.endsOpen);
  if (!isTail && [before, line].some(({ text }) => furnitureOf(text)?.mayBeTitle === false)) return false;
  // Names stand in a line of their own, whatever the width.
  const isApart = !before.endsOpen && !line.startsLower;
  const seam =
    `${before.text.slice(before.text.lastIndexOf(',') + 1)} ${line.text.replace(/,.*/s, '')}`.trim();
  if (fits && nameList(seam) && nameList(`${before.text} ${line.text}`)) return true;
  if ((isApart || nameList(line.text)) && count < 4 && isNames(line) !== isNames(before) && !before.endsOpen)
    return false;
  // A title in capitals fills its line by chance.
  if (isApart && count < 4 && (before.lower ?? 1) < 0.5 && before.innerEnds === 0 && (line.lower ?? 0) > 0.65)
    return false;
  let score = (before.endsOpen ? 3 : 0) + (line.startsLower ? 4 : 0) + (before.endsSentence ? -3 : 3);
  if (line.titleMark) score -= 4;
  if (isLabelled) score -= 6;
  if (width === undefined) return score + 2 * within + (ragged ? 4 : 0) - 9 > 0;
  // Where nothing but the words can tell, a short line in capitals before a longer one begins the next paper.
  if (fits && before.endsSentence && within < 1) score += looksLikeTitle(line, next) ? -3 : 3;
  return score + 3 * within + (fits ? 2 : -6) > 0;
}

// "Cite this Paper" under each paper stands alone; "Models" that fills up a title each time is the end of its line.
function repeatedParts(
  lines: readonly ShapedLine[],
  layouts: readonly Layout[],
): (line: ShapedLine) => boolean {
  const counts = new Map<string, { all: number; fitting: number }>();
  for (const [at, line] of lines.entries()) {
    if (line.columns >= longestOften || line.startsLower || line.endsOpen) continue;
    const [before, width] = [lines[at - 1], layouts[at]?.width];
    const count = counts.get(keyOf(line)) ?? { all: 0, fitting: 0 };
    count.all += 1;
    if (
      before &&
      width !== undefined &&
      line.gap === layouts[at]?.spacing &&
      isWrapBreak(before, line, width)
    )
      count.fitting += 1;
    counts.set(keyOf(line), count);
  }
  return (line) => {
    const { all, fitting } = counts.get(keyOf(line)) ?? { all: 0, fitting: 0 };
    // What is longer than a word or two ends no title thrice.
    return all > 2 && (fitting < all * 0.6 || line.columns > 32) && line.columns < longestOften;
  };
}

const longestOften = 60;

// "Graph Valuation" may be a name, or the end of a title.
function isNames({ text }: ShapedLine): boolean {
  const list = nameList(text);
  return list !== undefined && (list.marked || list.names.length > 1);
}

function looksLikeTitle(line: ShapedLine, next: ShapedLine | undefined): boolean {
  return !line.endsSentence && line.innerEnds === 0 && (line.lower ?? 1) < 0.5 && next?.startsLower === false;
}

function labelAlone(text: string): boolean {
  const label = fieldLabel(text);
  return label?.value === '' && /^(?:abstract|authors|keywords)$/.test(label.tag);
}

/** "Comments" of "Comments: 12 pages", as pages label their lines; numbers count as equal. */
export function labelOf(text: string): string | undefined {
  const label = /^\p{L}[\p{L}\p{N} ./#-]{1,30}?(?= ?(?::(?=\s|$)|：))/u.exec(text.slice(0, 40))?.[0];
  return label?.toLowerCase().replace(/\d+/g, '0');
}

/** The labels that stand in a file more than once. */
export function repeatedLabels(lines: readonly { text: string }[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const label = labelOf(text);
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([label]) => label));
}
