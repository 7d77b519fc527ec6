import type { Finding } from '../findings/finding.ts';
import { countLines } from './countLines.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format } from './format.ts';
import { joinedLines } from './joinedLines.ts';
import { type Line, linesOf } from './lines.ts';
import { citationFields, isCitation } from './pubmedText/citation.ts';
import { partsOfEntry } from './pubmedText/partsOfEntry.ts';
import { outsideFurniture } from './tagged/outsideFurniture.ts';
import { noteUnread, type Unread, unreadFields } from './unreadFields.ts';

/**
 * The plain text in which PubMed shows and saves papers. As "Abstract": a numbered citation, then, parted by blank
 * lines, title, authors, their addresses, the abstract, and the DOI and PMID. As "Summary": all in one paragraph.
 */
export const pubmedText: Format = {
  name: 'pubmed',

  claims(_file, head) {
    return /^(?:.{0,400}\W)?PMID: \d+/m.test(head) && blocksOf(linesOf(head)).some(isStart) ? 0.95 : 0;
  },

  read(file, text) {
    const reading = emptyReading('pubmed');
    const unread = new Map<string, Unread>();
    const kinds = new Map<number, 'record' | 'lost'>();
    const outside: Line[] = [];
    for (const [first, ...blocks] of entriesOf(text)) {
      if (!first || !isStart(first)) {
        outside.push(...[first ?? [], ...blocks].flat());
        continue;
      }
      const place = { file, line: first[0]?.number ?? 1 };
      const parts = partsOfEntry(blocks);
      const fields = { ...citationFields(joinedLines(first)), ...parts.fields };
      const start = joinedLines(first);
      const { record, findings } = recordOfFields(fields, { place, notation: 'tex', start });
      reading.findings.push(...findings);
      if (record) reading.records.push(record);
      else reading.rejected += 1;
      for (const line of [first, ...blocks].flat()) kinds.set(line.number, record ? 'record' : 'lost');
      for (const { what, line } of parts.unread) noteUnread(unread, what, line);
    }
    const told: Finding[] = unreadFields(file, unread);
    const { furniture, findings } = outsideFurniture(file, outside);
    reading.findings.push(...findings, ...told);
    const lines = countLines(text, (line) => kinds.get(line) ?? 'furniture');
    return { ...reading, furniture, lines };
  },
};

type Block = Line[];

/** The blocks of each entry, and those before the first. */
function entriesOf(text: string): Block[][] {
  const entries: Block[][] = [];
  for (const block of blocksOf(linesOf(text))) {
    const last = entries.at(-1);
    if (last && !isStart(block)) last.push(block);
    else entries.push([block]);
  }
  return entries;
}

function blocksOf(lines: Iterable<Line>): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text === '') isOpen = false;
    else if (isOpen) blocks.at(-1)?.push(line);
    else {
      blocks.push([line]);
      isOpen = true;
    }
  }
  return blocks;
}

function isStart(block: Block): boolean {
  return /^\d{1,6}[.:] \S/.test(block[0]?.text ?? '') && isCitation(joinedLines(block));
}
