import { bibtexEntries } from './bibtex/bibtexEntries.ts';
import { bibtexRows } from './bibtex/bibtexRows.ts';
import { blocksOf } from './bibtex/blocks.ts';
import type { Format } from './format.ts';
import { readEntries } from './tagged/readEntries.ts';

/** BibTeX and biblatex, whoever wrote them. A broken entry costs itself at most, and is told with its key. */
export const bibtex: Format = {
  name: 'bibtex',

  // Other texts, too, show an entry or two: a README tells how to cite it.
  claims(_file, head) {
    // A formula of a spreadsheet in JSON, "@SUM(1)", opens no entry that goes on to the end of the file.
    if (/^\s*(?:[{[]\s*[{"]|<)/.test(head) || !hasEntry.test(head)) return 0;
    const inside = blocksOf(head).reduce(
      (sum, { fields, start, end }) => sum + (fields.length > 0 ? end - start : 0),
      0,
    );
    return inside * 2 > head.trim().length ? 0.97 : 0;
  },

  read(file, text) {
    const { findings, ...entries } = bibtexEntries(file, text);
    const reading = readEntries(file, text, 'bibtex', entries, bibtexRows);
    return { ...reading, findings: [...findings, ...reading.findings] };
  },
};

const hasEntry = /@[ \t]{0,9}[A-Za-z][\w-]{0,40}\s{0,9}[{(]/;
