import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines } from '#core/read/jsonLines.ts';
import { readSource } from '#core/read/readSource.ts';

const read = (text: string) => jsonLines.read('papers/a.jsonl', text);
const one = (value: unknown) => read(JSON.stringify(value)).records[0];

describe('JSON Lines', () => {
  it('give a record a line, with what the line says and no more', () => {
    const { records, findings, lines } = read(
      `${JSON.stringify({
        id: 'arxiv:2508.12086',
        title: 'J6: Role Attribution',
        abstract: 'We attribute  roles.\nAll of them.',
        authors: ['Yao Wu', { given: 'Ada', family: 'Lovelace' }, { name: 'Turing, Alan' }],
        year: 2025,
        venue: 'arXiv cs.CL',
        url: 'https://arxiv.org/abs/2508.12086',
      })}\n`,
    );
    expect(records).toEqual([
      {
        title: 'J6: Role Attribution',
        abstract: 'We attribute roles. All of them.',
        notation: 'tex',
        authors: [
          { name: 'Yao Wu' },
          { name: 'Ada Lovelace', given: 'Ada', family: 'Lovelace' },
          { name: 'Alan Turing', given: 'Alan', family: 'Turing' },
        ],
        year: 2025,
        venue: 'arXiv cs.CL',
        arxiv: '2508.12086',
        key: 'arxiv:2508.12086',
        keywords: [],
        links: [{ kind: 'paper', url: 'https://arxiv.org/abs/2508.12086' }],
        place: { file: 'papers/a.jsonl', line: 1 },
      },
    ]);
    expect(findings).toEqual([]);
    expect(lines).toEqual({ total: 1, blank: 0, furniture: 0, record: 1, lost: 0 });
  });

  it('name fields as exports do', () => {
    expect(
      one({
        id: '2606.25042',
        categories: ['cs.IT', 'math.PR'],
        pdf: 'https://arxiv.org/pdf/2606.25042',
        abs: 'https://arxiv.org/abs/2606.25042',
        title: 'Coincidences',
        summary: 'We count.',
        published: '2026-06-25T17:00:00Z',
      }),
    ).toMatchObject({
      abstract: 'We count.',
      arxiv: '2606.25042',
      category: 'cs.IT',
      keywords: ['cs.IT', 'math.PR'],
      date: '2026-06-25',
      links: [
        { kind: 'paper', url: 'https://arxiv.org/abs/2606.25042' },
        { kind: 'pdf', url: 'https://arxiv.org/pdf/2606.25042' },
      ],
    });
  });

  it.each([
    ['a bad line', '{"title": "x", "abstract": ', 'json-broken'],
    ['a line that is no object', '[1, 2]', 'json-not-a-record'],
    ['an object without a title', '{"abstract": "We do."}', 'title-missing'],
    ['an object that holds what are no papers', '{"papers": [{"name": "x"}]}', 'json-no-records'],
    ['an object that holds names of papers', '{"papers": ["x", "y"]}', 'json-no-records'],
    ['a paper without a title', '{"authors": [{"name": "x"}], "abstract": "We do."}', 'title-missing'],
    ['a title of spaces', '{"title": " ", "abstract": "We do."}', 'title-missing'],
    ['a title too long', JSON.stringify({ title: 'x'.repeat(100_001), abstract: 'y' }), 'field-too-long'],
    ['an abstract too long', JSON.stringify({ title: 'x', abstract: 'y'.repeat(100_001) }), 'field-too-long'],
  ])('%s costs only itself', (_what, line, code) => {
    const good = '{"title": "Good", "abstract": "We do."}';
    const { records, findings, lines, rejected } = read([good, line, '', good].join('\r\n'));
    expect(records.map(({ title, place }) => [title, place.line])).toEqual([
      ['Good', 1],
      ['Good', 4],
    ]);
    expect(findings).toMatchObject([{ code, severity: 'error', place: { line: 2 } }]);
    expect(rejected).toBe(1);
    expect(lines).toEqual({ total: 4, blank: 1, furniture: 0, record: 2, lost: 1 });
  });

  it.each([
    [{ date: 'last summer' }, 'date "last summer"'],
    [{ year: 'MMXX' }, 'year "MMXX"'],
    [{ doi: 'none' }, 'doi "none"'],
    [{ arxiv: 'soon' }, 'arxiv "soon"'],
    [{ url: 'javascript:alert(1)' }, 'url "javascript:alert(1)"'],
    [{ url: 'file://host/etc/hosts' }, 'url "file://host/etc/hosts"'],
    [{ authors: [1, 2] }, 'authors "[1,2]"'],
    [{ keywords: ['x'.repeat(60_000), 'x'.repeat(60_000)] }, 'keywords "a long list"'],
  ])('a field %o is left out and told, the record kept', (fields, quoted) => {
    const { records, findings } = read(JSON.stringify({ title: 'T', abstract: 'A', ...fields }));
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ authors: [], links: [] });
    expect(findings).toMatchObject([{ code: 'field-unreadable', severity: 'warning' }]);
    expect(findings[0]?.message).toContain(quoted);
  });

  it('without an abstract are kept, with a warning', () => {
    const { records, findings } = read('{"title": "Only a Title"}');
    expect(records).toMatchObject([{ title: 'Only a Title', abstract: '' }]);
    expect(findings).toMatchObject([{ code: 'abstract-missing', severity: 'warning' }]);
  });

  it.each([
    [
      ['A. One', 'B. Two'],
      ['A. One', 'B. Two'],
    ],
    ['A. One and B. Two', ['A. One', 'B. Two']],
    ['Ann One, Bob Two, and Cid Three', ['Ann One', 'Bob Two', 'Cid Three']],
    ['Ann One; Bob Two', ['Ann One', 'Bob Two']],
    ['One, Ann; Two, Bob', ['Ann One', 'Bob Two']],
    ['One, Ann and Two, Bob', ['Ann One', 'Bob Two']],
    ['One, Ann', ['Ann One']],
    ['Gordon Brown', ['Gordon Brown']],
    ['Sammy Davis, Jr.', ['Sammy Davis, Jr.']],
    [[{ firstName: 'Ann', lastName: 'One' }], ['Ann One']],
    [{ name: 'Ann One' }, ['Ann One']],
  ])('authors %o are %o', (authors, names) => {
    expect(one({ title: 'T', abstract: 'A', authors })?.authors.map(({ name }) => name)).toEqual(names);
  });

  it('take the NUL and other control characters out of strings', () => {
    expect(one({ title: 'A\u0000B', abstract: 'C\ud800D\u001b' })).toMatchObject({
      title: 'A B',
      abstract: 'C\ufffdD',
    });
  });

  it('treat fields of any name as mere fields', () => {
    const { records } = read('{"title": "T", "abstract": "A", "__proto__": {"doi": "x"}, "constructor": 1}');
    expect(records).toHaveLength(1);
  });

  it('keep scripts as the text they are', () => {
    expect(one({ title: 'T', abstract: '<script>alert(1)</script>' })?.abstract).toBe(
      '<script>alert(1)</script>',
    );
  });
});

describe('other JSON', () => {
  const papers = [
    { title: 'One', abstract: 'A ] } "quoted" \\ text' },
    { title: 'Two', abstract: 'B' },
  ];
  it.each([
    ['an array', JSON.stringify(papers, null, 2)],
    ['an array on one line', JSON.stringify(papers)],
    ['an object that holds an array', JSON.stringify({ about: 'x', papers }, null, 1)],
    ['objects one after the other', papers.map((paper) => JSON.stringify(paper, null, 2)).join('\n')],
    ['an array after a byte-order mark', `\ufeff${JSON.stringify(papers, null, 2)}`],
    ['an object that holds them on one line', JSON.stringify({ papers })],
    [
      'an object that holds them, their fields with capitals',
      JSON.stringify({ papers: papers.map(({ title, abstract }) => ({ Title: title, Abstract: abstract })) }),
    ],
    ['an array with Windows line ends', JSON.stringify(papers, null, 2).replace(/\n/g, '\r\n')],
  ])('%s reads as well', (_what, text) => {
    const { records, findings, lines } = readSource('papers/a.json', text);
    expect(records.map(({ title, abstract }) => ({ title, abstract }))).toEqual(papers);
    expect(findings).toEqual([]);
    expect(lines.lost).toBe(0);
  });

  it.each([
    '[{"title": "A", "abstract": "x"}, null, {}, {"title": "B", "abstract": "x"}, null]',
    '{"data": [{"title": "A", "abstract": "x"}, null, {}, {"title": "B", "abstract": "x"}]}',
    '{"title": "A", "abstract": "x"}\nnull\n{}\n{"title": "B", "abstract": "x"}\n',
  ])('says nothing of what a service does not have: %s', (text) => {
    const { records, rejected, findings, lines } = readSource('papers/a.json', text);
    expect(records.map(({ title }) => title)).toEqual(['A', 'B']);
    expect({ rejected, findings, lost: lines.lost }).toEqual({ rejected: 0, findings: [], lost: 0 });
  });

  it.each<[name: string, value: object]>([
    [
      'package.json',
      {
        name: 'my-site',
        version: '1.0.0',
        description: 'A site of abstracts',
        author: 'Ada Berger',
        scripts: { build: 'make' },
        keywords: ['papers'],
      },
    ],
    ['bare package.json', { name: 'my-site', version: '1.0.0', author: 'Ada Berger', description: 'A site' }],
    [
      'composer.json',
      { name: 'a/b', description: 'A package', authors: [{ name: 'Ada' }], require: { c: '1' } },
    ],
    ['package-lock.json', { name: 'a', lockfileVersion: 3, packages: { '': { name: 'a', version: '1' } } }],
    ['tsconfig.json', { extends: './base', compilerOptions: { strict: true }, include: ['src'] }],
    ['manifest.json', { name: 'A Site', short_name: 'Site', description: 'A site', icons: [{ src: 'a' }] }],
    [
      'schema.json',
      { $schema: 'https://a.org/s', title: 'A paper', description: 'What it is', properties: {} },
    ],
    ['openapi.json', { openapi: '3.0', info: { title: 'Papers', description: 'An API' }, paths: {} }],
  ])('%s never becomes a paper, and is named', (_name, value) => {
    const { records, rejected, findings } = readSource('papers/a.json', JSON.stringify(value, null, 2));
    expect({ records, rejected }).toEqual({ records: [], rejected: 1 });
    expect(findings).toMatchObject([{ code: 'source-foreign', severity: 'error' }]);
  });

  it.each<object>([
    { $schema: 'https://a.org/s', papers: [{ title: 'A', abstract: 'x' }] },
    { $schema: 'https://a.org/s', title: 'A', abstract: 'x' },
    { title: 'A', name: 'a', version: 2, authors: ['Ada Berger'] },
  ])('what holds a paper does, whatever else: %j', (value) => {
    const { records } = readSource('papers/a.json', JSON.stringify(value));
    expect(records.map(({ title }) => title)).toEqual(['A']);
  });

  it('brackets that close nothing are of the flaw before them, and cost no paper', () => {
    const { records, rejected, findings } = readSource(
      'papers/a.json',
      `[{"title": "A", "abstract": "x"},\n{"title": nothing}${'}]'.repeat(500)}, {"title": "B", "abstract": "y"}]`,
    );
    expect(records.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(rejected).toBe(1);
    expect(findings).toMatchObject([{ code: 'json-broken', place: { line: 2 } }]);
  });

  it('an array tells the line of each item, and a broken item costs only itself', () => {
    const text =
      '[\n  {"title": "One", "abstract": "A"},\n  {"title": Two},\n  {\n    "title": "Three",\n    "abstract": "C"\n  }\n]\n';
    const { records, findings, lines } = read(text);
    expect(records.map(({ title, place }) => [title, place.line])).toEqual([
      ['One', 2],
      ['Three', 4],
    ]);
    expect(findings).toMatchObject([{ code: 'json-broken', place: { line: 3 } }]);
    expect(lines).toEqual({ total: 8, blank: 0, furniture: 0, record: 7, lost: 1 });
  });
});

describe('whatever the JSON', () => {
  it('never throws, and every line and record is accounted for', () => {
    const json = fc.json({ maxDepth: 3 });
    const field = fc.constantFrom(
      'title',
      'abstract',
      'authors',
      'year',
      'date',
      'url',
      'doi',
      'arxiv',
      'id',
      'keywords',
    );
    const record = fc
      .dictionary(field, fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 2 })))
      .map((value) => JSON.stringify(value));
    const broken = fc.tuple(record, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));
    const lines = fc.array(fc.oneof(json, record, broken, fc.string(), fc.constantFrom('[', ']', ',', '')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', ''), (parts, end) => {
        const { lines: count, records, rejected, findings } = read(parts.join(end));
        expect(count.blank + count.furniture + count.record + count.lost).toBe(count.total);
        if (count.lost > 0) expect(rejected).toBeGreaterThan(0);
        expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(rejected);
        for (const { title } of records) expect(title.trim()).not.toBe('');
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
