import { bibtexEntries } from './bibtex/bibtexEntries.ts';
import { bibtexRows } from './bibtex/bibtexRows.ts';
import { type Block, blocksOf } from './bibtex/blocks.ts';
import type { Format } from './format.ts';
import { plainField } from './bibtex/plainField.ts';
import { type Fact, factOfName } from './factNames.ts';
import { plainName } from './plainName.ts';
import { type FieldRow, firstText, tagsOf } from './tagged/entryFields.ts';
import type { Entries } from './tagged/growingEntries.ts';
import { readEntries } from './tagged/readEntries.ts';

/** BibTeX and biblatex, whoever wrote them. A broken entry costs itself at most, and is told with its key. */
export const bibtex: Format = {
  name: 'bibtex',

  // Other texts, too, show an entry or two: a README tells how to cite it.
  claims(_file, head) {
    // A formula of a spreadsheet in JSON, "@SUM(1)", opens no entry that goes on to the end of the file.
    if (/^\s*(?:[{[]\s*[{"]|<)/.test(head) || !hasEntry.test(head)) return 0;
    const blocks = blocksOf(head);
    const inside = blocks.reduce(
      (sum, { fields, start, end }) => sum + (fields.length > 0 ? end - start : 0),
      0,
    );
    const between = textBetween(head, blocks).length;
    // A library that holds no entry yet is no prose.
    return inside > between || between === 0 ? 0.97 : 0;
  },

  read(file, text) {
    const { findings, ...entries } = bibtexEntries(file, text);
    const reading = readEntries(file, text, 'bibtex', entries, [...bibtexRows, ...otherRows(entries)]);
    return { ...reading, findings: [...findings, ...reading.findings] };
  },
};

/** What stands in no block and is no comment: a library of one entry may hold pages of groups, macros and a licence. */
function textBetween(head: string, blocks: readonly Block[]): string {
  const ends = [0, ...blocks.map(({ end }) => end)];
  const starts = [...blocks.map(({ start }) => start), head.length];
  const stretches = starts.map((start, at) => head.slice(ends[at], start));
  return stretches.join('\n').replaceAll(comment, '').replaceAll(/\s+/g, ' ').trim();
}

const comment = /(?:^|(?<=[\r\n]))[ \t]*%[^\r\n]*/g;

/** Fields that are no BibTeX, under names that other programs have for facts: "author_keywords" of Scopus. */
function otherRows({ entries }: Entries): FieldRow[] {
  const read = new Set(bibtexRows.flatMap(({ tags }) => tagsOf(tags)));
  const names = new Set(entries.flatMap(({ values }) => [...values.keys()]));
  return [...names]
    .filter((name) => {
      const fact = factOfName.get(plainName(name))?.fact;
      return !read.has(name) && name !== 'type' && fact !== undefined && !ofBibtex.has(fact);
    })
    .map((name) => ({
      field: name,
      tags: name,
      value: (values) => plainField(firstText(values) ?? ''),
      ...(factOfName.get(plainName(name))?.fact === 'abstract' ? { only: prose } : {}),
      example: [`@misc{a, ${name} = {B}}`, 'B'],
    }));
}

/** BibSonomy keeps its own words under "description", catalogues a note of some words: neither is an abstract. */
const prose = /^(?:\S+\s+){20}/;

/** What BibTeX's own fields say: "submitted" is no day of the paper, nor "category" one of arXiv's. */
const ofBibtex = new Set<Fact>(['title', 'date', 'year', 'venue', 'key', 'category', 'categories']);

const hasEntry = /@[ \t]{0,9}[A-Za-z][\w-]{0,40}\s{0,9}[{(]/;
