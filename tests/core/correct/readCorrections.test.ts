import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '#core/correct/readCorrections.ts';

function read(text: string) {
  return readCorrections([{ file: 'corrections/a.yaml', text }]);
}

function told(text: string): string[] {
  return read(text).findings.map(
    ({ code, severity, place }) => `${place.file}:${place.line} ${severity} ${code}`,
  );
}

describe('readCorrections', () => {
  it('reads every field', () => {
    const { corrections, findings } = read(`
- paper: "PEARL: A Paper"
  authors: [Ada Lovelace, { name: Erik J Bekkers, family: Bekkers, given: Erik J }]
  arxiv: 2106.15840v2
  doi: https://doi.org/10.1145/ABC.1
  date: 2021-06-30
  year: 2021
  venue: NeurIPS
  volume: 22
  number: "4"
  pages: 730-751
  publisher: ACM
  category: cs.LG
  keywords: graphs
  links:
    - https://a.org
    - { kind: code, url: https://github.com/a/b }
  version: earlier
  topics: { add: graph-learning, remove: [speech, prompting] }
  name: PEARL
  spans:
    - copied: chi_1
      original: $\\chi_1$
    - { field: title, copied: k, original: $k$, everywhere: true, note: as printed }
`);
    expect(findings).toEqual([]);
    expect(corrections).toEqual([
      {
        paper: 'PEARL: A Paper',
        facts: {
          authors: [{ name: 'Ada Lovelace' }, { name: 'Erik J Bekkers', family: 'Bekkers', given: 'Erik J' }],
          date: '2021-06-30',
          year: 2021,
          venue: 'NeurIPS',
          volume: '22',
          number: '4',
          pages: '730-751',
          publisher: 'ACM',
          arxiv: '2106.15840',
          doi: '10.1145/abc.1',
          category: 'cs.LG',
          keywords: ['graphs'],
        },
        links: [
          { kind: 'other', url: 'https://a.org' },
          { kind: 'code', url: 'https://github.com/a/b' },
        ],
        version: 'earlier',
        topics: { add: ['graph-learning'], remove: ['speech', 'prompting'] },
        names: ['PEARL'],
        spans: [
          {
            field: 'abstract',
            copied: 'chi_1',
            original: '$\\chi_1$',
            everywhere: false,
            place: { file: 'corrections/a.yaml', line: 22 },
          },
          {
            field: 'title',
            copied: 'k',
            original: '$k$',
            everywhere: true,
            note: 'as printed',
            place: { file: 'corrections/a.yaml', line: 24 },
          },
        ],
        place: { file: 'corrections/a.yaml', line: 2 },
      },
    ]);
  });

  it('reads one entry without a list, and an empty file as none', () => {
    expect(read('paper: A\nyear: 2020\n').corrections.map(({ paper }) => paper)).toEqual(['A']);
    expect(read('# nothing yet\n')).toEqual({ corrections: [], findings: [] });
  });

  it('takes an identifier in every form that is pasted', () => {
    const [correction] = read(
      'paper: A\narxiv: arXiv:2106.15845\ndoi: "DOI: 10.1145/ABC."\nlinks: [https://github.com/a/b]\n',
    ).corrections;
    expect(correction?.facts).toMatchObject({ arxiv: '2106.15845', doi: '10.1145/abc' });
    expect(correction?.links).toEqual([{ kind: 'code', url: 'https://github.com/a/b' }]);
  });

  it('says with an empty list that a paper names nothing', () => {
    expect(read('paper: A\nnames: []\n').corrections[0]?.names).toEqual([]);
    expect(read('paper: A\n').corrections[0]?.names).toBeUndefined();
  });

  it.each<[text: string, findings: string[]]>([
    ['- paper: A\n  autors: [B]\n', ['corrections/a.yaml:2 error correction-field-unknown']],
    ['- paper: A\n  year: soon\n', ['corrections/a.yaml:2 error correction-field']],
    ['- paper: A\n  date: 14 June 2023\n', ['corrections/a.yaml:2 error correction-field']],
    ['- paper: A\n  date: 2023-02-31\n', ['corrections/a.yaml:2 error correction-field']],
    ['- paper: A\n  date: 2023-06-14T00:00:00Z\n', ['corrections/a.yaml:2 error correction-field']],
    ['- paper: A\n  arxiv: abc\n', ['corrections/a.yaml:2 error correction-field']],
    ['- paper: A\n  arxiv: 9999.12345\n', ['corrections/a.yaml:2 error correction-field']],
    ['- paper: A\n  doi: 11.1000/1\n', ['corrections/a.yaml:2 error correction-field']],
    ['- paper: A\n  links:\n    - javascript:alert(1)\n', ['corrections/a.yaml:3 error correction-field']],
    ['- paper: A\n  spans:\n    - copied: x\n', ['corrections/a.yaml:3 error correction-field']],
    [
      '- paper: A\n  spans:\n    - {copied: x, original: y, feld: title}\n',
      ['corrections/a.yaml:3 error correction-field'],
    ],
    ['- paper: A\n  topics: {ad: [x]}\n', ['corrections/a.yaml:2 error correction-field']],
    [
      '- paper: A\n  authors:\n    - B\n    - {name: C, famly: D}\n',
      ['corrections/a.yaml:4 error correction-field'],
    ],
    ['- paper: A\n  links:\n    - {url: https://a.org}\n', ['corrections/a.yaml:3 error correction-field']],
    ['- paper: A\n  venue:\n', ['corrections/a.yaml:2 error correction-field']],
    ['- paper: A\n  venue: B\n  venue: C\n', ['corrections/a.yaml:3 error yaml-broken']],
    ['- paper:\n', ['corrections/a.yaml:1 error correction-field']],
    [
      '-\n- 5\n',
      ['corrections/a.yaml:1 error correction-entry', 'corrections/a.yaml:2 error correction-entry'],
    ],
    ['a: &a [*a]\n', ['corrections/a.yaml:1 error yaml-broken']],
    [`- ${'['.repeat(6000)}`, ['corrections/a.yaml:1 error yaml-broken']],
    ['- authors: [B]\n', ['corrections/a.yaml:1 error correction-no-paper']],
    ['- just words\n- paper: A\n', ['corrections/a.yaml:1 error correction-entry']],
    ['just words', ['corrections/a.yaml:1 error correction-entry']],
    ['- paper: A\n  year: [}\n  venue: x\n', ['corrections/a.yaml:2 error yaml-broken']],
  ])('tells of the flaw in %j', (text, findings) => {
    expect(told(text)).toEqual(findings);
  });

  it('keeps the good fields beside a bad one', () => {
    expect(read('- paper: A\n  year: soon\n  venue: ICML\n').corrections[0]?.facts.venue).toBe('ICML');
  });

  it('keeps the good spans and links beside bad ones, each with its line', () => {
    const { corrections, findings } = read(
      '- paper: A\n  links:\n    - javascript:x\n    - https://a.org\n  spans:\n    - {copied: x}\n    - {copied: y, original: z}\n    - 5\n',
    );
    expect(corrections[0]?.links.map(({ url }) => url)).toEqual(['https://a.org']);
    expect(corrections[0]?.spans.map(({ copied, place }) => `${copied} ${place.line}`)).toEqual(['y 7']);
    expect(findings.map(({ code, place }) => `${code} ${place.line}`)).toEqual([
      'correction-field 3',
      'correction-field 6',
      'correction-field 8',
    ]);
  });

  it('quotes the value and says what to write', () => {
    expect(read('- paper: A\n  year: soon\n').findings[0]).toMatchObject({
      message: 'year: "soon" cannot be used and was left out',
      hint: 'write a year such as 2023',
    });
  });

  it('never throws, whatever the file holds', () => {
    const pieces = fc.constantFrom(
      '- ',
      'paper: ',
      'A',
      '\n',
      '  ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      'spans:',
      'topics:',
      '&a ',
      '*a',
      '|',
      '!!x ',
      '\t',
      '2023',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const result = read(parts.join(''));
        expect(Array.isArray(result.corrections)).toBe(true);
      }),
      { seed: 41, numRuns: 1500 },
    );
  });
});
