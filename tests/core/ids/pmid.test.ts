import { expect, it } from 'vitest';
import { pmidOf } from '#core/ids/pmid.ts';

it.each([
  ['21249755', '21249755'],
  ['PMID: 21249755', '21249755'],
  ['PMID: 21249755 [Indexed for MEDLINE]', '21249755'],
  ['https://pubmed.ncbi.nlm.nih.gov/21249755/', '21249755'],
  ['http://www.ncbi.nlm.nih.gov/pubmed/21249755', '21249755'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC38908/', undefined],
  ['PMC38908', undefined],
  ['021249755', undefined],
  ['212497551', undefined],
  ['10.1000/182', undefined],
])('the PMID in %s is %s', (written, pmid) => {
  expect(pmidOf(written)).toBe(pmid);
});
