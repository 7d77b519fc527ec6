import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arxivOf, arxivOfNumber } from '#core/ids/arxiv.ts';

describe('An arXiv id is read in every form that people write', () => {
  it.each([
    ['2106.15845', '2106.15845', undefined, '2021-06'],
    ['2106.15845v3', '2106.15845', 3, '2021-06'],
    [' arXiv:2106.15845 ', '2106.15845', undefined, '2021-06'],
    ['ARXIV: 2106.15845V2', '2106.15845', 2, '2021-06'],
    ['arXiv 2106.15845', '2106.15845', undefined, '2021-06'],
    ['arXiv.2106.15845', '2106.15845', undefined, '2021-06'],
    ['arXiv:2106.15845v2 [cs.LG]', '2106.15845', 2, '2021-06'],
    ['arXiv preprint arXiv:2106.15845', '2106.15845', undefined, '2021-06'],
    ['arXiv e-prints, arXiv:2106.15845', '2106.15845', undefined, '2021-06'],
    ['abs/2106.15845', '2106.15845', undefined, '2021-06'],
    ['oai:arXiv.org:2106.15845', '2106.15845', undefined, '2021-06'],
    ['(arXiv:2106.15845).', '2106.15845', undefined, '2021-06'],
    ['<https://arxiv.org/abs/2106.15845>', '2106.15845', undefined, '2021-06'],
    ['https://arxiv.org/abs/2106.15845v1', '2106.15845', 1, '2021-06'],
    ['http://arxiv.org/pdf/2106.15845.pdf', '2106.15845', undefined, '2021-06'],
    ['arxiv.org/html/2106.15845v2#S1', '2106.15845', 2, '2021-06'],
    ['https://arxiv.org/abs/2106.15845?context=cs', '2106.15845', undefined, '2021-06'],
    ['10.48550/arXiv.2106.15845', '2106.15845', undefined, '2021-06'],
    ['doi:10.48550/arXiv.2106.15845', '2106.15845', undefined, '2021-06'],
    ['https://doi.org/10.48550/arXiv.2106.15845', '2106.15845', undefined, '2021-06'],
    ['cs/0112017', 'cs/0112017', undefined, '2001-12'],
    ['arxiv:math.GT/0309136v2', 'math.GT/0309136', 2, '2003-09'],
    ['math.gt/0309136', 'math.GT/0309136', undefined, '2003-09'],
    ['https://arxiv.org/pdf/hep-th/9901001v1.pdf', 'hep-th/9901001', 1, '1999-01'],
    ['0704.0001', '0704.0001', undefined, '2007-04'],
    ['1412.9999', '1412.9999', undefined, '2014-12'],
    ['1501.00001', '1501.00001', undefined, '2015-01'],
  ])('%s', (written, id, version, month) => {
    expect(arxivOf(written)).toEqual({ id, month, ...(version === undefined ? {} : { version }) });
  });

  it.each([
    'https://export.arxiv.org/abs/2106.15845v2',
    'http://xxx.lanl.gov/abs/hep-th/9901001',
    'https://doi.org/10.48550/arXiv.2106.15845',
    'https://www.alphaxiv.org/overview/2106.15845',
    'https://huggingface.co/papers/2106.15845',
    'https://ar5iv.org/html/2106.15845',
    'https://www.arxiv-vanity.com/papers/2106.15845/',
    'https://scirate.com/arxiv/2106.15845',
    'https://www.semanticscholar.org/arxiv/2106.15845',
    'https://www.emergentmind.com/papers/2106.15845',
    'https://papers.cool/arxiv/2106.15845',
    'https://ar5iv.labs.arxiv.org/html/2106.15845',
  ])('%s', (written) => {
    expect(arxivOf(written)?.id).toMatch(/^2106\.15845$|^hep-th\/9901001$/);
  });
});

describe('Nothing else is an arXiv id', () => {
  it.each([
    ['a month that no year has', '2113.15845'],
    ['a month to come in a century', '9999.12345'],
    ['too few digits for its month', '2401.1234'],
    ['too many', '1412.12345'],
    ['a month before the scheme', '0703.0001'],
    ['an old id after its scheme', 'hep-th/0704001'],
    ['an archive that arXiv never had', 'foo/9901001'],
    ['a number', '123456'],
    ['a decimal', '3.14'],
    ['nothing', ''],
    ['an address of another site', 'https://example.org/2106.15845'],
    ['a file of another site', 'https://example.org/pdf/2106.15845.pdf'],
    ['a page of arXiv', 'https://arxiv.org/list/cs.LG/recent'],
    ['words around it', 'see arXiv:2106.15845 for more'],
    ['two of them', '2106.15845 2106.15846'],
  ])('%s: %s', (_, written) => {
    expect(arxivOf(written)).toBeUndefined();
  });
});

it.each([
  [2508.1208, '2508.12080'],
  [2106.15845, '2106.15845'],
  [704.0001, '0704.0001'],
  [1412.698, '1412.6980'],
  [3, undefined],
  [99, undefined],
])('The number %d is the arXiv id %s', (value, id) => {
  expect(arxivOfNumber(value)?.id).toBe(id);
});

it('Every id that arXiv gives out is one, in every form, and its own canonical form', () => {
  const given = fc.record({
    year: fc.integer({ min: 8, max: 90 }),
    month: fc.integer({ min: 1, max: 12 }),
    number: fc.integer({ min: 1, max: 99_999 }),
  });
  const forms = [
    (id: string) => id,
    (id: string) => `arXiv:${id}v2`,
    (id: string) => `https://arxiv.org/pdf/${id}v12.pdf.`,
    (id: string) => `doi: 10.48550/arXiv.${id}`,
  ];
  fc.assert(
    fc.property(given, fc.constantFrom(...forms), ({ year, month, number }, form) => {
      const yymm = `${String(year).padStart(2, '0')}${String(month).padStart(2, '0')}`;
      const digits = yymm >= '1501' ? 5 : 4;
      const id = `${yymm}.${String(number % 10 ** digits).padStart(digits, '0')}`;
      expect(arxivOf(form(id))).toMatchObject({ id, month: `20${yymm.slice(0, 2)}-${yymm.slice(2)}` });
    }),
    { seed: 11 },
  );
});

it('Any text is read in no time, and what is read reads as itself', () => {
  const piece = fc.constantFrom(
    'arxiv',
    ':',
    '.',
    '/',
    'abs/',
    'https://',
    'arxiv.org',
    '2106',
    '15845',
    'v2',
    ' ',
    '[',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece, { maxLength: 400 }).map((all) => all.join('')),
      ),
      (text) => {
        const found = arxivOf(text);
        if (found) expect(arxivOf(found.id)?.id).toBe(found.id);
      },
    ),
    { seed: 12, numRuns: 500 },
  );
});
