import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '#core/read/markdown.ts';

const read = (text: string) => markdown.read('papers/a.md', text);

describe('Markdown with front matter', () => {
  it('is one paper: the facts from the front matter, the abstract from the body', () => {
    const text =
      '---\r\nauthors: [Ada Lovelace]\r\ntitle: "Notes: on the Engine"\r\narxiv: 2106.15840\r\ndate: 2021-06-29\r\ntags: [engines, notes]\r\n---\r\n\r\nIt *weaves* patterns.\r\n\r\n- $x^2$\r\n';
    const { records, findings, lines } = read(text);
    expect(findings).toEqual([]);
    expect(records).toMatchObject([
      {
        title: 'Notes: on the Engine',
        abstract: 'It *weaves* patterns.\n\n- $x^2$',
        notation: 'markdown',
        authors: [{ name: 'Ada Lovelace' }],
        arxiv: '2106.15840',
        date: '2021-06-29',
        year: 2021,
        keywords: ['engines', 'notes'],
        place: { file: 'papers/a.md', line: 3 },
      },
    ]);
    expect(lines).toEqual({ total: 11, blank: 2, furniture: 0, record: 9, lost: 0 });
  });

  it('may have its title as the first heading, or its abstract in the front matter', () => {
    expect(read('---\nyear: 2020\n---\n# A Title\n\nText.').records).toMatchObject([
      { title: 'A Title', abstract: 'Text.', year: 2020 },
    ]);
    expect(read('# A Title #\n\nText.').records).toMatchObject([{ title: 'A Title', abstract: 'Text.' }]);
    expect(read('---\ntitle: T\nabstract: Short.\n---\n').records).toMatchObject([
      { title: 'T', abstract: 'Short.' },
    ]);
  });

  it('may be titled by a number', () => {
    expect(read('---\ntitle: 1984\n---\nText.').records).toMatchObject([{ title: '1984' }]);
  });

  it.each([
    ['never closed', '---\ntitle: T\n\nText.', 'front-matter-open', 1],
    ['broken', '---\nauthors: A\ntitle: "T\n---\nText.', 'yaml-broken', 3],
    ['broken by a colon', '---\ntitle: Notes: on the Engine\n---\nText.', 'yaml-broken', 2],
    ['with a field twice', '---\ntitle: T\ntitle: U\n---\nText.', 'yaml-broken', 3],
    ['a list', '---\n- title\n---\nText.', 'front-matter-no-fields', 1],
    ['without a title', '---\nyear: 2020\n---\nText.', 'title-missing', 4],
  ])('is told when its front matter is %s, and all its lines are lost', (_what, text, code, line) => {
    const { records, findings, lines, rejected } = read(text);
    expect(records).toEqual([]);
    expect(rejected).toBe(1);
    expect(findings[0]).toMatchObject({ code, severity: 'error', place: { file: 'papers/a.md', line } });
    expect(lines.lost).toBe(lines.total - lines.blank);
  });

  it('never throws, and every line is accounted for, whatever the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '---',
        '---\n',
        '\n',
        'title: ',
        'a: &a [*a, *a]',
        '&x',
        '*y',
        '# ',
        '"',
        '{',
        '- ',
        '? ',
        '!!',
        '%YAML',
        '\t',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, opened) => {
        const { lines, records, rejected } = read((opened ? '---\ntitle: T\n' : '') + pieces.join(''));
        expect(lines.blank + lines.furniture + lines.record + lines.lost).toBe(lines.total);
        expect(records.length + rejected).toBe(1);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
