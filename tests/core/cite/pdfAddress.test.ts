import { expect, it } from 'vitest';
import { pdfAddress } from '#core/cite/pdfAddress.ts';

const own = { kind: 'pdf' as const, url: 'https://example.org/a.pdf' };
const page = { kind: 'paper' as const, url: 'https://example.org/a' };

it.each([
  ['the one that is told', { links: [page, own], arxiv: '2310.99999' }, own.url],
  ["else arXiv's", { links: [page], arxiv: '2310.99999' }, 'https://arxiv.org/pdf/2310.99999'],
  ["arXiv's of an old id", { links: [], arxiv: 'hep-th/9901001' }, 'https://arxiv.org/pdf/hep-th/9901001'],
  ['none that is not known', { links: [page] }, undefined],
])('the PDF of a paper is %s', (_, paper, address) => {
  expect(pdfAddress(paper)).toBe(address);
});
