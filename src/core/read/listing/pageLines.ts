import { linesOf, type Line } from '../lines.ts';

/** A line of a page that holds anything, with the blank lines before it. */
export interface PageLine extends Line {
  gap: number;
}

/** The sign that a word was broken here for certain: what Word and PDFs leave, and soft hyphens are made. */
export const brokenWord = '¬';

/** The lines of a pasted text; the marks of a quoted mail, which stand before all of them, are no part of it. */
export function pageLines(text: string): { lines: PageLine[]; marks: Line[] } {
  const lines = [...linesOf(text.replace(/\u00ad(?=[ \t]{0,8}[\r\n])/g, brokenWord))];
  const filled = lines.filter((line) => line.text !== '');
  const quoted = filled.filter((line) => line.text.startsWith('>')).length;
  const isQuoted = quoted > 2 && quoted >= filled.length * 0.8;
  const found: PageLine[] = [];
  const marks: Line[] = [];
  let gap = 0;
  for (const line of lines) {
    const bare = isQuoted ? line.text.replace(/^(?:> ?){1,8}/, '').trim() : line.text;
    if (bare === '') {
      gap += 1;
      if (line.text !== '') marks.push(line);
    } else {
      found.push({ number: line.number, text: bare, gap });
      gap = 0;
    }
  }
  return { lines: found, marks };
}
