import { authorNames } from '../people/authorNames.ts';
import type { Citable } from './citable.ts';

/** Column and what stands in it; authors and keywords are parted by "; ". */
const columns: Record<string, (paper: Citable) => string | number | undefined> = {
  id: (paper) => paper.id,
  title: (paper) => paper.title,
  authors: (paper) => authorNames(paper.authors).join('; '),
  year: (paper) => paper.year,
  date: (paper) => paper.date,
  venue: (paper) => paper.venue,
  volume: (paper) => paper.volume,
  number: (paper) => paper.number,
  pages: (paper) => paper.pages,
  publisher: (paper) => paper.publisher,
  doi: (paper) => paper.doi,
  arxiv: (paper) => paper.arxiv,
  pmid: (paper) => paper.pmid,
  category: (paper) => paper.category,
  keywords: (paper) => paper.keywords?.join('; '),
  url: (paper) => paper.url,
  note: (paper) => paper.note,
  abstract: (paper) => paper.abstract,
};

/**
 * CSV as RFC 4180 has it: a header, CR LF, quotes doubled; UTF-8 without a byte-order mark. An unknown value is an
 * empty cell. A cell that a spreadsheet would run as a formula gets an apostrophe in front, which the spreadsheet
 * takes for "this is text"; a cell that already begins so gets one more, and nothing is lost by taking one away.
 */
export function csv(papers: readonly Citable[]): string {
  const rows = papers.map((paper) => Object.values(columns).map((value) => cell(String(value(paper) ?? ''))));
  return [Object.keys(columns), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const guarded = /^'*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
