import { afterEach, describe, expect, it, vi } from 'vitest';
import { jsonLines } from '#core/read/jsonLines.ts';
import { formats, readSource } from '#core/read/readSource.ts';

const abstract =
  'We study a thing of interest. The results show that it is of interest indeed, and to many people.';
const texts = {
  json: `{"title": "A Paper of Some Kind", "abstract": "${abstract}"}`,
  markdown: `---\ntitle: A Paper of Some Kind\n---\n${abstract}`,
  listing: `A Paper of Some Kind\n\n${abstract}`,
  arxiv: `arXiv:2401.00001\nTitle: A Paper of Some Kind\nAbstract: ${abstract}\n`,
  pubmed: `1. J Ex. 2024;1:2.\n\nA Paper of Some Kind.\n\n${abstract}\n\nPMID: 8692918\n`,
  labelled: `Title: A Paper of Some Kind\nAbstract: ${abstract}\n`,
  ris: `TY  - JOUR\nTI  - A Paper of Some Kind\nAB  - ${abstract}\nER  - `,
  medline: `PMID- 8692918\nTI  - A Paper of Some Kind\nAB  - ${abstract}\n`,
  'web of science': `PT J\nTI A Paper of Some Kind\nAB ${abstract}\nER\n`,
  refer: `%0 Journal Article\n%T A Paper of Some Kind\n%X ${abstract}\n`,
};

describe('the format of a source', () => {
  for (const [format, text] of Object.entries(texts)) {
    it.each(['a.txt', 'a.md', 'a.json', 'a.bib', 'a', 'papers/ünï.jsonl'])(
      `is ${format} by its text, though it is called %s`,
      (file) => {
        const reading = readSource(file, text);
        expect(reading.format).toBe(format);
        expect(reading.records).toMatchObject([{ title: 'A Paper of Some Kind', abstract }]);
      },
    );
  }

  it.each([
    ['a shopping list', 'milk\nbread\nbutter'],
    ['titles alone', 'A Paper of Some Kind\n\nAnother Paper of Some Kind'],
    ['symbols', '!!! ???\n***'],
  ])('is unknown when the text is %s: an error that quotes the first line, all lines lost', (_what, text) => {
    const { format, records, findings, lines } = readSource('papers/x.txt', text);
    expect([format, records]).toEqual(['unknown', []]);
    expect(findings).toMatchObject([
      { code: 'source-unknown', severity: 'error', place: { file: 'papers/x.txt', line: 1 } },
    ]);
    expect(findings[0]?.message).toContain(text.split(/[\n\t]/)[0]?.slice(0, 30));
    expect(lines.lost).toBe(lines.total - lines.blank);
  });

  it.each(['', '\n\n', ' \t\r\n', '\ufeff'])('is told when there is nothing in %j', (text) => {
    const { records, findings, rejected } = readSource('papers/x.txt', text);
    expect(findings).toMatchObject([{ code: 'source-blank', severity: 'warning' }]);
    expect([records.length, rejected]).toEqual([0, 0]);
  });
});

describe('a reader that fails', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(['read', 'claims'] as const)('costs its file alone, and is told with its place (%s)', (method) => {
    vi.spyOn(jsonLines, method).mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    const { records, rejected, findings, lines } = readSource('papers/x.jsonl', `\n${texts.json}\n`);
    expect([records.length, rejected]).toEqual([0, 1]);
    expect(findings).toMatchObject([
      {
        code: 'source-failed',
        message: 'the program failed at papers/x.jsonl: Maximum call stack size exceeded',
        place: { file: 'papers/x.jsonl', line: 2 },
      },
    ]);
    expect(lines).toMatchObject({ total: 2, blank: 1, lost: 1 });
  });
});

describe('what nests deeper than anybody writes costs only itself', () => {
  const good = texts.json;
  const deep = (open: string, inner: string, close: string) => open.repeat(6000) + inner + close.repeat(6000);

  it.each([
    ['lists', deep('[', '', ']')],
    ['a field of lists', `{"title": "A", "x": ${deep('[', '', ']')}}`],
    ['a title of lists', `{"title": ${deep('[', '"A"', ']')}}`],
    ['a title of names', `{"title": ${deep('{"name":', '"A"', '}')}}`],
    ['lists never closed', deep('[', '', '')],
    ['objects never closed', deep('{"a":', '', '')],
  ])('in JSON: %s', (_what, line) => {
    const { records, findings } = readSource('papers/a.jsonl', `${good}\n${line}\n${good}`);
    expect(records).toHaveLength(2);
    expect(findings.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['json-broken 2']);
  });

  it('in an item of a JSON array', () => {
    const { records, findings } = readSource('papers/a.json', `[${good},\n${deep('[', '', ']')},\n${good}]`);
    expect(records).toHaveLength(2);
    expect(findings.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['json-broken 2']);
  });

  it('in front matter', () => {
    const text = `---\ntitle: A\nx: ${deep('[', '', ']')}\n---\n${abstract}\n\n${texts.markdown}`;
    const { records, findings } = readSource('papers/a.md', text);
    expect(records).toMatchObject([{ title: 'A Paper of Some Kind' }]);
    expect(findings.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['yaml-broken 3']);
  });
});

it.each(Object.entries(texts))('no format is surer of a text than it says it can be: %s', (_name, text) => {
  for (const format of formats)
    expect(format.claims('papers/a.txt', text)).toBeLessThanOrEqual(format.surest ?? 1);
});

it('that a file names first authors only is told once, others that are left out at each paper', () => {
  const told = (head: string, cell: string) =>
    readSource(
      'papers/a.csv',
      `title,${head},abstract\nOn Walks,${cell},"${abstract}"\nOn Trees,${cell},"${abstract}"\n`,
    ).findings.map(({ code, place }) => `${code} ${place.line}`);
  expect(told('first author', 'Ada Berger')).toEqual(['authors-lead 2']);
  expect(told('authors', 'Ada Berger et al.')).toEqual(['authors-more 2', 'authors-more 3']);
});
