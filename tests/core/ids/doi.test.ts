import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doiOf } from '#core/ids/doi.ts';
import { isWebAddress } from '#core/ids/webAddress.ts';
import { withoutEnd } from '#core/ids/withoutEnd.ts';

describe('A DOI is read in every form that people write', () => {
  it.each([
    ['10.1016/j.ipm.2021.102563', '10.1016/j.ipm.2021.102563'],
    ['10.1145/ABC', '10.1145/abc'],
    ['https://doi.org/10.1145/ABC', '10.1145/abc'],
    ['http://dx.doi.org/10.1145/ABC', '10.1145/abc'],
    ['doi.org/10.1145/abc', '10.1145/abc'],
    ['doi: 10.1000/182', '10.1000/182'],
    ['DOI:10.1000/182', '10.1000/182'],
    ['DOI 10.1000/182', '10.1000/182'],
    ['info:doi/10.1000/182', '10.1000/182'],
    ['https://doi.org/doi:10.1000/182', '10.1000/182'],
    ['10.1000/182.;', '10.1000/182'],
    ['(doi:10.1000/182)', '10.1000/182'],
    ['10.1016/S0000-0000(01)00001-2', '10.1016/s0000-0000(01)00001-2'],
    ['https://doi.org/10.1002%2Fabc.123', '10.1002/abc.123'],
    ['https://dl.acm.org/doi/10.1145/3459637.3482291', '10.1145/3459637.3482291'],
    ['https://dl.acm.org/doi/pdf/10.1145/3459637.3482291?download=true', '10.1145/3459637.3482291'],
    ['https://onlinelibrary.wiley.com/doi/10.1002/abc.123/full', '10.1002/abc.123'],
    ['https://link.springer.com/content/pdf/10.1007/s00500-1.pdf', '10.1007/s00500-1'],
    ['10.1000.10/123456', '10.1000.10/123456'],
  ])('%s', (written, doi) => {
    expect(doiOf(written)).toBe(doi);
  });

  it.each([
    '10.1',
    '11.1000/182',
    '10.1000/',
    '10.1000//x',
    'about 10.1000/182',
    'https://example.org/10.5/3',
    '',
  ])('"%s" is none', (written) => {
    expect(doiOf(written)).toBeUndefined();
  });

  it('and what is read reads as itself, whatever the text', () => {
    const piece = fc.constantFrom(
      'doi:',
      '10.1000',
      '/',
      'https://doi.org/',
      '.',
      '(',
      ')',
      '%2F',
      'a',
      '?',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const found = doiOf(text);
          if (found !== undefined) expect(doiOf(found)).toBe(found);
        },
      ),
      { seed: 13, numRuns: 1000 },
    );
  });
});

it.each([
  ['https://x.org/a).', 'https://x.org/a'],
  ['https://x.org/a_(b)', 'https://x.org/a_(b)'],
  ['https://x.org/a…', 'https://x.org/a…'],
  ['10.1000/a"]', '10.1000/a'],
  ['', ''],
])('Of a sentence %s is %s', (printed, own) => {
  expect(withoutEnd(printed)).toBe(own);
});

it.each([
  ['https://example.org/a?b=c#d', true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['//example.org', false],
  ['https://', false],
  ['https://a b', false],
  ['https://x"onclick="y', false],
  ['https://<script>', false],
])('That %s is an address to follow is %s', (value, fit) => {
  expect(isWebAddress(value)).toBe(fit);
});
