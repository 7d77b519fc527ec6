import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '#core/read/markdown.ts';
import { readSource } from '#core/read/readSource.ts';

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
    expect(read('# A Title #\n\n**Abstract:** Text.').records).toMatchObject([
      { title: 'A Title', abstract: 'Text.' },
    ]);
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

  it('is as many papers as it has front matters with a title, each with its own place', () => {
    const text =
      '---\ntitle: One\n---\nAbstract one.\n\n---\nyear: 2020\ntags:\n- a\n\ttitle: Two\n---\n\nAbstract two.\n';
    const { records, findings, rejected, lines } = read(text.replace('\t', ''));
    expect(records).toMatchObject([
      { title: 'One', abstract: 'Abstract one.', place: { line: 2 } },
      { title: 'Two', abstract: 'Abstract two.', year: 2020, keywords: ['a'], place: { line: 10 } },
    ]);
    expect([findings, rejected]).toEqual([[], 0]);
    expect(lines).toEqual({ total: 13, blank: 2, furniture: 0, record: 11, lost: 0 });
  });

  it.each([
    ['never closed', '---\ntitle: Two\n\nText.', 'front-matter-open', 5],
    ['broken', '---\ntitle: "Two\n---\nText.', 'yaml-broken', 6],
  ])('loses no more than the paper whose front matter is %s', (_what, second, code, line) => {
    const { records, findings, rejected, lines } = read(`---\ntitle: One\n---\nText.\n${second}`);
    expect(records).toMatchObject([{ title: 'One', abstract: 'Text.' }]);
    expect(findings).toMatchObject([{ code, severity: 'error', place: { line } }]);
    expect([rejected, lines.record]).toEqual([1, 4]);
    expect(lines.lost).toBe(lines.total - lines.blank - 4);
  });

  it.each([
    ['a rule across the page', 'One.\n\n---\n\nTwo.', 'One.\n\nTwo.'],
    [
      'a rule above words with a colon',
      'One.\n\n---\nNote: two.\n\n---\nThree.',
      'One.\n\nNote: two.\n\nThree.',
    ],
    ['an underlined heading', 'Title\n---\nTwo.'],
    ['front matter in code', '```\n---\nyear: 2020\n---\n```'],
  ])('is one paper when its body holds %s', (_what, body, abstract = body) => {
    const { records, findings } = read(`---\ntitle: One\n---\n${body}`);
    expect(records).toMatchObject([{ title: 'One', abstract }]);
    expect(findings).toEqual([]);
  });

  it('keeps the abstract of its front matter, and tells of another text below it', () => {
    const { records, findings, furniture, lines } = read(
      '---\ntitle: T\nabstract: Kept.\n---\n\nOther.\n\nMore.\n',
    );
    expect(records).toMatchObject([{ abstract: 'Kept.' }]);
    expect(findings).toMatchObject([
      { code: 'markdown-two-abstracts', severity: 'warning', place: { file: 'papers/a.md', line: 6 } },
    ]);
    expect(findings[0]?.message).toContain('"Other." below it (2 lines)');
    expect(furniture).toMatchObject([
      { line: 6, text: 'Other.' },
      { line: 8, text: 'More.' },
    ]);
    expect(lines).toEqual({ total: 8, blank: 2, furniture: 2, record: 4, lost: 0 });
  });

  it('has nothing to tell when both abstracts are the same', () => {
    const { records, findings } = read('---\ntitle: T\nAbstract: One two.\n---\n# T\n\nOne\ntwo.\n');
    expect(records).toMatchObject([{ abstract: 'One two.' }]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['## Abstract\n\nText.\n\n## BibTeX\n\n@x{y}\n', 'Text.', ['8 "## BibTeX" (2 lines)']],
    [
      '## Abstract:\nText.\n### More\nOf it.\n# Talk\nOn.\n',
      'Text.\n\n### More\nOf it.',
      ['8 "# Talk" (2 lines)'],
    ],
    [
      'By us.\n\n## **Abstract**\nText.\n## Links\nA.\n## Code\nB.',
      'Text.',
      ['4 "By us." (1 line)', '8 "## Links" (4 lines)'],
    ],
    ['Text.\n\n## How to cite ##\n\n```\n# no heading\n```\n', 'Text.', ['6 "## How to cite ##" (4 lines)']],
    ['## Background\nA.\n## Results\nB.\n', '## Background\nA.\n\n## Results\nB.', []],
    ['# T\n\nText.', 'Text.', []],
    ['Text.\n\n```\n## Abstract\n```', 'Text.\n\n```\n## Abstract\n```', []],
  ])('of the body %j takes the abstract %j, and tells what stands beside it', (body, abstract, beside) => {
    const { records, findings, lines } = read(`---\ntitle: T\n---\n${body}`);
    expect(records).toMatchObject([{ title: 'T', abstract }]);
    expect(findings.map(({ code }) => code)).toEqual(beside.map(() => 'markdown-aside'));
    expect(
      findings.map(({ place, message }) => `${place.line} ${message.split(' stands ')[0] ?? ''}`),
    ).toEqual(beside);
    expect(lines.blank + lines.furniture + lines.record).toBe(lines.total);
  });

  it('may have neither front matter nor one heading only, when one of them says where the abstract is', () => {
    const { format, records } = readSource(
      'papers/a.md',
      '# A Title\n\n## Abstract\n\nText.\n\n## BibTeX\n\n@x{y}\n',
    );
    expect(format).toBe('markdown');
    expect(records).toMatchObject([{ title: 'A Title', abstract: 'Text.' }]);
  });

  it('may have its front matter in TOML', () => {
    const { format, records, findings, lines } = readSource(
      'papers/a.md',
      '+++\ntitle = "T"\ndate = 2024-01-01\nauthors = ["Ada Lovelace"]\n+++\n\nWe study a thing of interest.\n',
    );
    expect([format, findings]).toEqual(['markdown', []]);
    expect(records).toMatchObject([
      { title: 'T', date: '2024-01-01', authors: [{ name: 'Ada Lovelace' }], place: { line: 2 } },
    ]);
    expect(lines).toMatchObject({ record: 6, blank: 1 });
  });

  it.each([
    ['is broken', '+++\ntitle = "T"\nx = ]\n+++\nText.', 'toml-broken', 3],
    ['is never closed', '+++\ntitle = "T"\n\nText.', 'front-matter-open', 1],
    ['nests too deep', `+++\ntitle = "T"\nx = ${'['.repeat(90)}${']'.repeat(90)}\n+++\n`, 'toml-broken', 2],
  ])('is lost and told when its TOML %s', (_what, text, code, line) => {
    const { records, findings, rejected } = read(text);
    expect([records, rejected]).toEqual([[], 1]);
    expect(findings).toMatchObject([{ code, severity: 'error', place: { file: 'papers/a.md', line } }]);
  });

  it('of ten thousand papers is read in one go', () => {
    const text = '---\ntitle: T\n---\nText.\n\n## BibTeX\n\n@x\n'.repeat(10_000);
    expect(read(text).records).toHaveLength(10_000);
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
        '## Abstract\n',
        '```\n',
        '---\ntitle: U\n',
        '+++\n',
        '"',
        '{',
        '- ',
        '**T** ',
        '[a](https://arxiv.org/abs/2401.00001)',
        '|a|b|\n|-|-|\n',
        '<details><summary>',
        '> [!abstract]',
        '%%',
        '[[',
        '? ',
        '!!',
        '%YAML',
        '\t',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, opened) => {
        const { lines, records, rejected, findings } = read(
          (opened ? '---\ntitle: T\n' : '') + pieces.join(''),
        );
        expect(lines.blank + lines.furniture + lines.record + lines.lost).toBe(lines.total);
        expect(records.length + rejected + findings.length).toBeGreaterThanOrEqual(1);
        if (lines.lost > 0) expect(rejected).toBeGreaterThan(0);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('counts a line once that holds a sign which ends lines elsewhere', () => {
    for (const sign of ['\u2028', '\u2029', '\u0085', '\v']) {
      const text = `---\ntitle: T${sign}---\n---\nWords.${sign}---\ntitle: U\n---\nMore.\n`;
      expect(read(text).lines.total).toBe(7);
    }
  });
});
