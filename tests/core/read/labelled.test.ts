import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledEntries } from '#core/read/labelled/labelledEntries.ts';
import { labelledRows } from '#core/read/labelled/labelledRows.ts';
import { labelOf } from '#core/read/labelled/labelOf.ts';
import { linesOf } from '#core/read/lines.ts';
import { readSource } from '#core/read/readSource.ts';
import { entryFields } from '#core/read/tagged/entryFields.ts';

const read = (text: string) => readSource('papers/a.txt', text);
const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');

it.each(labelledRows)('a label gives $field: $example.0', ({ field, example: [line, value] }) => {
  const [entry] = labelledEntries([...linesOf(line)]).entries;
  expect(entry && entryFields(entry, labelledRows).fields[field]).toEqual(value);
});

describe('a label', () => {
  it.each([
    ['Title: A', 'title'],
    ['**Title:** A', 'title'],
    ['**Title**: A', 'title'],
    ['- **Title: A**', 'title'],
    ['3. Title : A', 'title'],
    ['## Title: A', 'title'],
    ['_Title_: A', 'title'],
    ['Titre : A', 'title'],
    ['Título: A', 'title'],
    ['标题：A', 'title'],
    ['【题目】A', 'title'],
    ['タイトル: A', 'title'],
    ['제목: A', 'title'],
    ['العنوان: A', 'title'],
    ['Название: A', 'title'],
    ['AUTHOR(S): A', 'authors'],
    ['Abstract—A', 'abstract'],
    ['Zusammenfassung: A', 'abstract'],
    ['Mots-clés : A', 'keywords'],
    ['Title:\tA', 'title'],
  ])('is read in %s', (line, tag) => {
    expect(labelOf(line)).toEqual({ tag, value: 'A', isKnown: true });
  });

  it.each([
    'Results: A',
    'Materials and Methods: A',
    'We ask: A',
    'https://a.org',
    'Gates',
    'Code',
    'Link—A',
    '结果：A',
  ])('is not known in %s', (line) => {
    expect(labelOf(line)?.isKnown ?? false).toBe(false);
  });
});

const first = { title: 'Gated Messages', abstract: 'We gate.' };
const second = { title: 'River Sensors', abstract: 'We drift.' };
const layouts: [what: string, text: string][] = [
  [
    'a blank line between papers',
    'Title: Gated Messages\nAbstract: We gate.\n\nTitle: River Sensors\nAbstract: We drift.',
  ],
  ['none', 'Title: Gated Messages\nAbstract: We gate.\nTitle: River Sensors\nAbstract: We drift.'],
  [
    'lines of hyphens',
    'Title: Gated Messages\nAbstract: We gate.\n---\nTitle: River Sensors\nAbstract: We drift.\n---',
  ],
  [
    'the authors first',
    'Authors: A B\nTitle: Gated Messages\nAbstract: We gate.\n\nAuthors: C D\nTitle: River Sensors\nAbstract: We drift.',
  ],
  [
    'the abstract first',
    'Abstract: We gate.\nTitle: Gated Messages\n\nAbstract: We drift.\nTitle: River Sensors',
  ],
  [
    'labels on lines of their own',
    'Title\nGated Messages\n\nAuthors\nA B\n\nAbstract\nWe gate.\n\nTitle\nRiver Sensors\n\nAbstract\nWe drift.',
  ],
  [
    'a blank line behind labels',
    'Title:\n\nGated Messages\n\nAbstract:\n\nWe gate.\n\nTitle:\n\nRiver Sensors\n\nAbstract:\n\nWe drift.',
  ],
  [
    'numbers above',
    'Paper 1\nTitle: Gated Messages\nAbstract: We gate.\n\nPaper 2\nTitle: River Sensors\nAbstract: We drift.',
  ],
  [
    'a head',
    'Our list of 2024\nDate: 2024-05-03\n\nTitle: Gated Messages\nDate: 2023\nAbstract: We gate.\n\nTitle: River Sensors\nDate: 2022\nAbstract: We drift.',
  ],
  [
    'headings between',
    'Title: Gated Messages\nAbstract: We gate.\n\nSession 2\n\nTitle: River Sensors\nAbstract: We drift.',
  ],
  [
    'headings without blank lines',
    '# Papers\n## Paper 1\n- Title: Gated Messages\n- Abstract: We gate.\n## Paper 2\n- Title: River Sensors\n- Abstract: We drift.',
  ],
  [
    'wrapped lines',
    'Title: Gated\n  Messages\nAbstract: We\n  gate.\n\nTitle: River\nSensors\nAbstract: We\ndrift.',
  ],
  [
    'other languages',
    'Titel: Gated Messages\nZusammenfassung: We gate.\n\nTitel: River Sensors\nZusammenfassung: We drift.',
  ],
  [
    'quotes',
    '> Title: Gated Messages\n> Abstract: We gate.\n>\n> Title: River Sensors\n> Abstract: We drift.',
  ],
];

describe('labelled papers', () => {
  it.each(layouts)('are parted with %s', (_what, text) => {
    const { format, records, rejected } = read(text);
    expect([format, rejected]).toEqual(['labelled', 0]);
    expect(records).toMatchObject([first, second]);
  });

  it('may lack a label that others have', () => {
    const text = 'Title: A\nYear: 2020\nAbstract: We gate.\n\nTitle: B\n\nTitle: C\nAbstract: We drift.';
    expect(read(text).records).toMatchObject([{ title: 'A' }, { title: 'B', abstract: '' }, { title: 'C' }]);
  });

  it('keep paragraphs and parts of their abstracts', () => {
    const text =
      'Title: A\nAbstract: Background: Long chains.\nMethods: We gate.\n\nResults: It works.\n\nTitle: B\nAbstract: Background: Rivers.\nMethods: We drift.';
    const [one] = read(text).records;
    expect(one?.abstract.replaceAll(/\s+/g, ' ')).toBe(
      'Background: Long chains. Methods: We gate. Results: It works.',
    );
  });

  it('in a list of Markdown lose its marks', () => {
    expect(read(sample('labelled.md')).records).toMatchObject([
      {
        title: 'Gated Messages for Long Chains',
        authors: [{ name: 'Ada Berger' }, { name: 'Tom Lindqvist' }],
        venue: 'ExConf',
        venueKind: 'conference',
        year: 2024,
        arxiv: '2401.00001',
        abstract: expect.stringMatching(
          /^Graph networks pass messages along edges\.\s+We propose a gate\.$/,
        ) as string,
      },
      { title: 'Learning the Drift of River Sensors', year: 2023 },
    ]);
  });

  it('of a page without labels of titles begin above the labels; what was not used is told', () => {
    const { records, findings } = read(sample('openreview.txt'));
    expect(records).toMatchObject([
      {
        title: 'Gated Messages for Long Chains in Graph Networks',
        authors: [{ name: 'Ada Berger' }, { name: 'Tom Lindqvist' }],
        keywords: ['graphs', 'gates'],
        abstract: expect.stringMatching(/^Graph networks .* edges\.\s+We propose a gate\.$/) as string,
      },
      { title: 'Learning the Drift of River Sensors', authors: [{ name: 'Mei Tanaka' }] },
    ]);
    expect(findings.map(({ message }) => message).join()).toContain('Code Of Ethics (2)');
  });

  it('of such a page may have blank lines between them', () => {
    const { format, records } = read(sample('openreview.txt').replaceAll('\n', '\n\n'));
    expect(format).toBe('labelled');
    expect(records).toMatchObject([
      { title: 'Gated Messages for Long Chains in Graph Networks', authors: [{ name: 'Ada Berger' }, {}] },
      { title: 'Learning the Drift of River Sensors', authors: [{ name: 'Mei Tanaka' }] },
    ]);
  });

  it('one paper alone is read as well', () => {
    const [text = ''] = sample('openreview.txt').split('\n\nLearning');
    expect(read(text).records).toMatchObject([{ title: 'Gated Messages for Long Chains in Graph Networks' }]);
    expect(read(text).records[0]?.abstract).not.toContain('Submission');
  });

  it.each([
    ['front matter', '---\nTitle: A\nAbstract: B\n---\nWe gate.'],
    ['a list of YAML', '- title: A\n  abstract: We gate.\n- title: B\n  abstract: We drift.\n'],
    ['prose', 'Note: we gate.\nBut: we drift.\n'],
    ['mail', 'From: Ada\nDate: 3 May 2024\nSubject: Gates\n\nHi all, we gate.\n'],
  ])('are not seen in %s', (_what, text) => {
    expect(read(text).format).not.toBe('labelled');
  });
});
