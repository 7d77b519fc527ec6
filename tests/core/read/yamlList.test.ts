import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSource } from '#core/read/readSource.ts';
import { accounted } from '../../../scripts/bench/fuzz/accounted.ts';

const read = (text: string) => accounted(text, readSource('papers/a.yaml', text));
const sample = readFileSync(new URL('samples/list.yaml', import.meta.url), 'utf8');

describe('papers in YAML', () => {
  it('below a key each have their facts and line', () => {
    const { format, records, findings, lines } = read(sample);
    expect(format).toBe('yaml');
    expect(records).toMatchObject([
      {
        title: 'Gated Messages: Long Chains',
        authors: [{ name: 'Ada Berger' }, { name: 'Tom Lindqvist' }],
        arxiv: '2401.00010',
        year: 2024,
        abstract: 'Graph networks pass messages along edges.',
        place: { line: 4 },
      },
      {
        title: 'Learning the Drift',
        authors: [{ name: 'Mei Tanaka' }, { name: 'Luis Ortega', family: 'Ortega', given: 'Luis' }],
        doi: '10.1000/ex.2',
        abstract: 'Sensors drift.',
        place: { line: 11 },
      },
    ]);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(lines).toMatchObject({ record: 15, furniture: 3, lost: 0 });
  });

  it.each([
    ['a list', '- title: One\n  abstract: We do.\n- title: Two\n  abstract: "We: do."\n', ['One', 'Two']],
    ['a list behind the mark of a document', '---\n- title: One\n  abstract: We do.\n', ['One']],
    [
      'a list at the margin below a key',
      'papers:\n- title: One\n  year: 2020\n- title: Two\n',
      ['One', 'Two'],
    ],
    ['one alone', 'title: One\nauthors: [Ada Roe]\nabstract: >\n  We do:\n  it.\n', ['One']],
    [
      'a citation file',
      'cff-version: 1.2.0\ntitle: One\nauthors:\n  - family-names: Roe\n    given-names: Ada\n',
      ['One'],
    ],
    ['a list that ends', 'papers:\n  - title: One\n    abstract: We do.\nother: x\n', ['One']],
  ])('%s', (_what, text, titles) => {
    const { format, records } = read(text);
    expect([format, records.map(({ title }) => title)]).toEqual(['yaml', titles]);
  });

  it('a broken one is told at its line, and costs no other', () => {
    const text =
      '- title: One\n  year: 2020\n- title: "Two\n  year: 2020\n- title: Three: more\n- title: Four\n  x: &a [*a]\n- title: Five\n';
    const { records, rejected, findings, lines } = read(text);
    expect(records.map(({ title }) => title)).toEqual(['One', 'Five']);
    expect(rejected).toBe(3);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ place }) => place.line)).toEqual([
      4, 5, 6,
    ]);
    expect(lines).toMatchObject({ record: 3, lost: 5 });
  });

  it.each([
    ['Markdown with bullets', '# Papers\n\n- **One** We do.\n- **Two** We do.\n'],
    ['front matter', '---\ntitle: One\n---\n\nWe do what we do.\n'],
    ['labels', 'Title: One\nAuthors: Ada Roe\nAbstract: We do.\n'],
    ['a list of something else', '- name: One\n- name: Two\n'],
  ])('are not seen in %s', (_what, text) => {
    expect(read(text).format).not.toBe('yaml');
  });
});
