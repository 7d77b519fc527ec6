import { bylines } from './bylines.ts';
import type { Furniture } from './furniture.ts';
import { isWrapBreak, type Layout } from './layout.ts';
import type { LineFeatures } from './lineFeatures.ts';
import { furtherParagraphs } from './paperBlocks.ts';
import { secondLines } from './secondLines.ts';
import { sectionOf, sectionRoles } from './sections.ts';

const shortForm: Furniture = { what: 'short form' };
const secondLine: Furniture = { what: 'second line', mayBeTitle: true };
const authors: Furniture = { what: 'authors', mayBeTitle: true };

/** The features of the lines, with what only the lines around them tell. */
export function withNeighbours(lines: readonly LineFeatures[], layouts: readonly Layout[]): LineFeatures[] {
  const found = bylines(lines);
  const sections = lines.map((line, index) => {
    const section = sectionOf(line.text);
    // "Results" in a menu heads nothing, and "Data: The New Oil" is a title.
    const prose = section?.alone ? lines[index + 1] : line;
    return prose && (prose.endsSentence || prose.length > 150) ? section : undefined;
  });
  const roles = sectionRoles(sections);
  const known = lines.map((line, index) => {
    const byline = found[index];
    const before = lines[index - 1];
    const own = { ...line, furniture: undefined, inAbstract: true };
    if (isShortForm(lines, index)) return { ...line, furniture: shortForm };
    if (roles[index]) return { ...own, repeated: false, continues: roles[index] === 'continues' };
    if (roles[index - 1] && sections[index - 1]?.alone) return { ...own, continues: true };
    if (line.repeated && isOwnSentence(line) && before?.endsSentence && before.titleWords < 0)
      return { ...own, repeated: false, continues: true };
    if (byline === 'none') return { ...line, furniture: undefined };
    if (!byline || (byline === 'likely' && mayGoOn(before, line, layouts[index]))) return line;
    return { ...line, furniture: authors, sure: byline === 'sure' };
  });
  const further = furtherParagraphs(known);
  const second = secondLines(known);
  return known.map((line, index) => {
    if (further.has(index)) return { ...line, continues: true };
    // A wrapped title has a second line of its own.
    return second.has(index) && layouts[index]?.width === undefined
      ? { ...line, furniture: secondLine }
      : line;
  });
}

/**
 * Whether a line is a sentence as papers have it: "Code will be made publicly available." ends many an abstract, "You
 * must log in to comment." none.
 */
export function isOwnSentence({ endsSentence, titleWords, furniture, text }: LineFeatures): boolean {
  return (
    endsSentence &&
    titleWords < 0 &&
    !furniture &&
    /^\p{Lu}\S*(?: \S+){3,}$/u.test(text) &&
    !ofThePage.test(text)
  );
}

const ofThePage =
  /\b(?:you|your|click|cookies?|log(?:ged)? ?in|sign(?:ed)? ?(?:in|up)|subscri\w+|e-?mail|browser|javascript|page|website|site|copyright|licen[cs]ed?|rights|loading|comments?|report|share)\b/i;

// The last words of a wrapped paragraph may look like a name.
function mayGoOn(before: LineFeatures | undefined, line: LineFeatures, layout: Layout | undefined): boolean {
  if (!before || !layout || layout.width === undefined || line.gap > layout.spacing) return false;
  return isWrapBreak(before, line, layout.width);
}

// A page of results shows the start of each abstract, and the whole of it once "More" is pressed. Copied, both stand
// there; where "Less" does not follow, the start is all there is.
function isShortForm(lines: readonly LineFeatures[], index: number): boolean {
  if (!lines[index]?.text.endsWith('▽ More')) return false;
  for (const { text } of lines.slice(index + 1, index + 40)) {
    if (text.endsWith('△ Less')) return true;
    if (text.endsWith('▽ More')) return false;
  }
  return false;
}
