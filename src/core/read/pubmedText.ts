import { countLines } from './countLines.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format } from './format.ts';
import { joinLines } from './joinLines.ts';
import { type Line, linesOf } from './lines.ts';
import { citationFields, isCitation } from './pubmedText/citation.ts';
import { partsOfEntry } from './pubmedText/partsOfEntry.ts';
import { isSite, type PubmedEntry, siteEntries } from './pubmedText/siteEntries.ts';
import { outsideFurniture } from './tagged/outsideFurniture.ts';
import { noteUnread, type Unread, unreadFields } from './unreadFields.ts';

/**
 * The plain text in which PubMed shows and saves papers. As "Abstract": a numbered citation, then, parted by blank
 * lines, title, authors, their addresses, the abstract, and the DOI and PMID. As "Summary": all in one paragraph. The
 * results on its site have title and authors above the citation.
 */
export const pubmedText: Format = {
  name: 'pubmed',

  claims(_file, head) {
    if (!/^(?:.{0,400}\W)?PMID: \d+/m.test(head)) return 0;
    const lines = [...linesOf(head)];
    return blocksOf(lines).some(isStart) || isSite(lines) ? 0.95 : 0;
  },

  read(file, text) {
    const reading = emptyReading('pubmed');
    const unread = new Map<string, Unread>();
    const kinds = new Map<number, 'record' | 'lost'>();
    const all = [...linesOf(text)];
    const numbered = numberedEntries(all);
    for (const { citation, line, blocks, lines } of numbered.length > 0 ? numbered : siteEntries(all)) {
      const parts = partsOfEntry(blocks);
      const fields = { ...citationFields(citation), ...parts.fields };
      const place = { file, line };
      const read = recordOfFields(fields, { place, notation: 'tex', start: citation });
      reading.findings.push(...read.findings);
      if (read.record) reading.records.push(read.record);
      else reading.rejected += 1;
      for (const { number } of lines) kinds.set(number, read.record ? 'record' : 'lost');
      for (const { what, line: at } of parts.unread) noteUnread(unread, what, at);
      for (const name of read.unread) noteUnread(unread, name, line);
    }
    const outside = all.filter((line) => line.text !== '' && !kinds.has(line.number));
    const { furniture, findings } = outsideFurniture(file, outside);
    reading.findings.push(...findings, ...unreadFields(file, unread));
    const lines = countLines(text, (line) => kinds.get(line) ?? 'furniture');
    return { ...reading, furniture, lines };
  },
};

type Block = Line[];

/** Each paper from its numbered citation to the next. */
function numberedEntries(lines: readonly Line[]): PubmedEntry[] {
  const entries: PubmedEntry[] = [];
  for (const block of blocksOf(lines)) {
    const last = entries.at(-1);
    if (isStart(block))
      entries.push({
        citation: joinLines(block),
        line: block[0]?.number ?? 1,
        blocks: [],
        lines: [...block],
      });
    else if (last) {
      last.blocks.push(block);
      last.lines.push(...block);
    }
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
  return /^\d{1,6}[.:] \S/.test(block[0]?.text ?? '') && isCitation(joinLines(block));
}
