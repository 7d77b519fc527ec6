import { arxivEntries, isAnchor } from './arxivText/arxivEntries.ts';
import { arxivRows } from './arxivText/arxivRows.ts';
import type { Format } from './format.ts';
import { linesOf } from './lines.ts';
import { readEntries } from './tagged/readEntries.ts';

/**
 * What arXiv sends and shows, as text: its daily mail and the .abs files, which mark the abstract by lines of two
 * backslashes, and its pages of one paper or of a list, as copied. In each "Title:" stands below or above the id.
 */
export const arxivText: Format = {
  name: 'arxiv',

  claims(_file, head) {
    if (!/^[ \t]*Title ?:/im.test(head) || /^\s*(?:---[ \t]*\r?\n|\+\+\+|[{<@]|\[\s*\{)/.test(head)) return 0;
    const lines = [...linesOf(head)];
    return lines.some(({ text }) => isAnchor(text)) || lines.some(({ text }) => text === '\\\\') ? 0.94 : 0;
  },

  read(file, text) {
    return readEntries(file, text, 'arxiv', arxivEntries([...linesOf(text)]), arxivRows);
  },
};
