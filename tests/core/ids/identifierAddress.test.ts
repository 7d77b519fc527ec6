import { expect, test } from 'vitest';
import { arxivAddress, doiAddress } from '#core/ids/identifierAddress.ts';

test.each([
  ['10.1000/182', 'https://doi.org/10.1000/182'],
  [
    '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
    'https://doi.org/10.1002/(sici)1097-4571(199806)49:8%3C693::aid-asi4%3E3.0.co;2-o',
  ],
  ['10.1000/a#b?c', 'https://doi.org/10.1000/a%23b%3Fc'],
  ['10.1000/\ud800', 'https://doi.org/10.1000/%EF%BF%BD'],
])('the DOI %s leads to %s', (doi, address) => {
  expect(doiAddress(doi)).toBe(address);
  expect(new URL(address).pathname).toContain(doi.slice(0, 8));
});

test.each(['2106.15845v2', 'math.GT/0309136'])('%s leads to arXiv', (id) => {
  expect(arxivAddress(id)).toBe(`https://arxiv.org/abs/${id}`);
});
