import { linesOf, type Line } from '../lines.ts';

/** A line of a page that holds anything, with the blank lines before it. */
export interface PageLine extends Line {
  gap: number;
}

/** The sign that a word was broken here for certain: what Word and PDFs leave, and soft hyphens are made. */
export const brokenWord = '¬';

/** What archives put before the name of each author who has one. */
const orcidButton = /View ORCID Profile[^\S\r\n]?(?=[^\S\r\n]?\p{L})/gu;

/** The lines of a pasted text that hold anything. */
export function pageLines(text: string): PageLine[] {
  const found: PageLine[] = [];
  let gap = 0;
  const plain = text.replace(/\u00ad(?=[ \t]{0,8}[\r\n])/g, brokenWord).replace(orcidButton, '');
  for (const line of linesOf(plain)) {
    if (line.text === '') gap += 1;
    else {
      found.push({ ...line, gap });
      gap = 0;
    }
  }
  return found;
}
