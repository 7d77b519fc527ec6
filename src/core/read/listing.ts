import { type Finding, finding } from '../findings/finding.ts';
import { emptyReading, type Format, longestField, type Reading } from './format.ts';
import { joinedLines } from './joinedLines.ts';
import { linesOf, type Line } from './lines.ts';
import { labelLines, type Labelled } from './listing/labelLines.ts';
import { type LineFeatures, lineFeatures } from './listing/lineFeatures.ts';
import { withoutMark } from './listing/partMarks.ts';
import { isOwnSentence, withNeighbours } from './listing/neighbours.ts';
import { repeatedLines } from './listing/repeatedLines.ts';
import { layoutsOf } from './listing/layout.ts';

/** A page of papers as pasted from a browser: titles, each followed by its abstract, among the page's furniture. */
export const listing: Format = {
  name: 'listing',

  claims(_file, head) {
    if (otherFormats.some((sign) => sign.test(head))) return 0;
    // The last line of the head may be cut off, which harms no abstract.
    const { parts } = partsOf(head);
    const pairs = parts.filter((part) => part.title.length > 0 && part.abstract.length > 0);
    const orphans = parts.filter((part) => part.title.length === 0 && part.abstract.length > 0);
    const isMost = pairs.reduce((sum, part) => sum + joinedLines(part.abstract).length, 0) * 3 > head.length;
    return pairs.length > 0 && pairs.length >= orphans.length && isMost ? 0.6 : 0;
  },

  read(file, text) {
    const { parts, lines } = partsOf(text);
    const reading: Reading = { ...emptyReading('listing'), lines };
    for (const part of parts) readPart(file, part, reading);
    return reading;
  },
};

/** Signs of texts that are prose to the eye of this reader and yet no listing. */
const otherFormats: readonly RegExp[] = [
  // JSON, mark-up, a script
  /^\s*(?:\{\s*["}]|\[\s*[{"]|<[?!a-z]|#!)/i,
  // BibTeX
  /^[ \t]*@\w+[ \t]*[{(]/m,
  // RIS, PubMed's
  /^(?:TY {2}- |PMID ?- )/m,
  // A table whose head names a column of titles
  /^\s*(?:\S[^\n]*[,;\t])?"?title"?[,;\t]/i,
];

/** Lines that belong together: a paper, or one line of furniture. */
interface Part {
  title: Line[];
  abstract: Line[];
  furniture: { line: Line; what: string; guessed: boolean }[];
  doubtful: Line[];
}

function partsOf(text: string): { parts: Part[]; lines: Reading['lines'] } {
  const counted = emptyReading('listing').lines;
  const filled: { line: Line; gap: number }[] = [];
  let gap = 0;
  for (const line of linesOf(text)) {
    counted.total += 1;
    if (line.text === '') {
      counted.blank += 1;
      gap += 1;
    } else {
      filled.push({ line, gap });
      gap = 0;
    }
  }
  const repeated = repeatedLines(filled.map(({ line }) => line));
  const alone = filled.map(({ line, gap: before }) => lineFeatures(line, before, repeated(line)));
  const layouts = layoutsOf(alone);
  const lines = withNeighbours(alone, layouts);
  return { parts: gather(lines, labelLines(lines, layouts)), lines: counted };
}

function gather(lines: readonly LineFeatures[], labels: readonly Labelled[]): Part[] {
  const parts: Part[] = [];
  let part: Part | undefined;
  for (const [index, line] of lines.entries()) {
    const { label, margin } = labels[index] ?? { label: 'furniture', margin: 0 };
    const begins = label === 'title' || (label === 'abstract' && (!part || part.abstract.length > 0));
    if (!part || begins) {
      part = { title: [], abstract: [], furniture: [], doubtful: [] };
      parts.push(part);
    }
    if (label === 'furniture') part.furniture.push({ line, ...kindOf(line) });
    else if (label === 'title' || label === 'moreTitle') part.title.push(line);
    else part.abstract.push(line);
    if (label !== 'furniture' && margin < 1.5) part.doubtful.push(line);
  }
  return parts;
}

function kindOf(line: LineFeatures): { what: string; guessed: boolean } {
  const { furniture, sure, repeated } = line;
  const what = furniture?.what ?? (repeated ? 'repeated line' : 'unknown');
  const guessed = furniture ? furniture.mayBeTitle === true && !sure : !repeated || isOwnSentence(line);
  return { what, guessed };
}

function readPart(file: string, part: Part, reading: Reading): void {
  for (const { line, what, guessed } of part.furniture) {
    reading.furniture.push({ line: line.number, text: line.text.slice(0, 200), what });
    reading.lines.furniture += 1;
    if (guessed) {
      reading.findings.push(
        finding('listing-furniture-guessed', { file, line: line.number }, { text: line.text }),
      );
    }
  }
  const first = part.title[0] ?? part.abstract[0];
  if (!first) return;
  const place = { file, line: first.number };
  const lineCount = part.title.length + part.abstract.length;
  const title = withoutMark('title', joinedLines(part.title));
  const abstract = withoutMark('abstract', joinedLines(part.abstract));
  const flaw = flawOf(place, title, abstract);
  if (flaw && flaw.severity === 'error') {
    reading.findings.push(flaw);
    reading.rejected += 1;
    reading.lines.lost += lineCount;
    return;
  }
  if (flaw) reading.findings.push(flaw);
  const doubt = part.doubtful[0];
  if (doubt)
    reading.findings.push(finding('listing-doubtful', { file, line: doubt.number }, { start: doubt.text }));
  reading.records.push({ title, abstract, notation: 'tex', authors: [], keywords: [], links: [], place });
  reading.lines.record += lineCount;
}

function flawOf(place: Finding['place'], title: string, abstract: string): Finding | undefined {
  if (title === '') return finding('listing-abstract-alone', place, { start: abstract.slice(0, 100) });
  for (const [field, text] of Object.entries({ title, abstract })) {
    if (text.length > longestField) {
      return finding('field-too-long', place, {
        field,
        start: text.slice(0, 60),
        length: text.length,
        limit: longestField,
      });
    }
  }
  return abstract === '' ? finding('abstract-missing', place, { title }) : undefined;
}
