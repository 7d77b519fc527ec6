import type { Format } from './format.ts';
import { joinLines } from './joinLines.ts';
import { labelledRows } from './labelled/labelledRows.ts';
import { type Line, linesOf } from './lines.ts';
import { nameList } from './listing/nameList.ts';
import { GrowingEntries } from './tagged/growingEntries.ts';
import { readEntries } from './tagged/readEntries.ts';

/**
 * What ScienceDirect exports as text: of each paper a citation whose parts stand behind commas, each on a line or all on
 * one, then "Abstract: …" and "Keywords: …".
 */
export const scienceDirect: Format = {
  name: 'sciencedirect',

  claims(_file, head) {
    return heart.test(head) ? 0.94 : 0;
  },

  read(file, text) {
    const found = new GrowingEntries();
    const lines = [...linesOf(text)].filter((line) => line.text !== '');
    const citations = citationsIn(lines);
    let start = 0;
    for (const [first, end] of [...citations, [lines.length, lines.length] as const]) {
      for (const line of lines.slice(start, first)) addText(line, found);
      if (first === end) break;
      found.close();
      addCitation(lines.slice(first, end), found);
      start = end;
    }
    return readEntries(file, text, 'sciencedirect', found, labelledRows);
  },
};

const heart =
  /\b(?:ISSN|ISBN) [\dX-]{9,20},\s{1,4}https?:\/\/doi\.org\/\S{4,200}\s{1,4}\(https?:\/\/www\.sciencedirect\.com\//;

/** The first line of each citation, and the one behind its last, which holds the address. */
function citationsIn(lines: readonly Line[]): (readonly [first: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (!text.includes('(https://www.sciencedirect.com/')) continue;
    const least = found.at(-1)?.[1] ?? 0;
    let first = at;
    while (first > least && goesOn(lines[first - 1], lines[first], first === at)) first -= 1;
    found.push([first, at + 1]);
  }
  return found;
}

/** Whether a line of a citation stands below another: all but that of the DOI end in no sentence. */
function goesOn(before: Line | undefined, line: Line | undefined, isLast: boolean): boolean {
  const text = before?.text ?? '';
  if (/^(?:Abstract|Keywords): /.test(text)) return false;
  const isNext = before !== undefined && line?.number === before.number + 1;
  return /,$/.test(text) || (isLast && /doi\.org\//.test(text)) || (isNext && !/[.?!]$/.test(text));
}

/** "A. Berger, T. Doe," / "A title," / "A journal," / "Volume 12," / "Issue 3," / "2020," / "Pages 1-10," / "ISSN …". */
function addCitation(lines: readonly Line[], found: GrowingEntries): void {
  const [first] = lines;
  if (!first) return;
  const isOneLine = lines.length < 4;
  const text = joinLines(lines);
  const link = /\((https?:\/\/[^\s()]{1,300})\)/.exec(text);
  const end = link ? link.index + link[0].length : text.length;
  const [citation, rest] = [text.slice(0, end), text.slice(end).trim()];
  const parts = isOneLine
    ? citation.split(/, | (?=\(https?:)/)
    : lines.map(({ text }) => text.replace(/,$/, ''));
  const facts: [tag: string, value: string][] = [];
  let at = parts.findIndex((part) => /^(?:ISSN|ISBN) /.test(part)) - 1;
  for (; at > 1; at -= 1) {
    const fact = factOf(parts[at] ?? '');
    if (!fact) break;
    facts.push(fact);
  }
  const names = isOneLine ? namesAmong(parts.slice(0, at - 1)) : 1;
  found.add('title', first, parts.slice(names, at).join(', '));
  if (names > 0) found.add('authors', first, parts.slice(0, names).join(', '));
  found.add('journal', first, parts[at] ?? '');
  for (const [tag, value] of facts) found.add(tag, first, value);
  const doi = /https?:\/\/doi\.org\/(\S{1,200})/.exec(citation)?.[1]?.replace(/\.$/, '');
  if (doi !== undefined) found.add('doi', first, doi);
  const last = lines.at(-1) ?? first;
  if (link) found.add('url', last, link[1] ?? '');
  const keywords = rest.lastIndexOf(' Keywords: ');
  const abstract = rest.slice(0, keywords < 0 ? rest.length : keywords);
  if (abstract !== '') found.add('abstract', last, abstract.replace(/^Abstract: /, ''));
  if (keywords >= 0) found.add('keywords', last, rest.slice(keywords + ' Keywords: '.length));
}

function factOf(part: string): [tag: string, value: string] | undefined {
  const [, name = '', value = ''] = /^(Volume|Issues?|Part|Supplement|Pages?|Article) (.+)$/.exec(part) ?? [];
  if (name === 'Volume') return ['volume', value];
  if (/^Issue|^Part|^Supp/.test(name)) return ['number', value];
  if (name !== '') return ['pages', value];
  if (/^(?:19|20)\d\d$/.test(part)) return ['year', part];
  return /^[A-Z]?\d{1,9}$/.test(part) ? ['pages', part] : undefined;
}

/** How many of the first parts are names; of those before the journal one at least is the title. */
function namesAmong(parts: readonly string[]): number {
  let count = 0;
  while (count < parts.length && nameList(`${parts[count] ?? ''}, Ada Berger`) !== undefined) count += 1;
  return count;
}

function addText(line: Line, found: GrowingEntries): void {
  const [mark = '', label = ''] = /^(Abstract|Keywords): /.exec(line.text) ?? [];
  if (!found.entry) found.outside.push(line);
  else if (label !== '') found.add(label.toLowerCase(), line, line.text.slice(mark.length));
  else if (found.last?.tag === 'abstract') found.add('abstract', line, line.text);
  else found.outside.push(line);
}
