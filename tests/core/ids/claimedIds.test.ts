import { describe, expect, it } from 'vitest';
import { claimedIds, printedIds } from '#core/ids/claimedIds.ts';

describe('identifiers in a text', () => {
  it.each([
    ['a labelled arXiv number', 'see arXiv:2106.15845v2 for more', ['2106.15845']],
    ['a number in an address', 'see https://arxiv.org/abs/0704.0920, where', ['0704.0920']],
    ['an old identifier without a label', 'the result of hep-th/9901001.', ['hep-th/9901001']],
    ['an old identifier with a subject', 'the result of math.AG/0509408v2, that', ['math.AG/0509408']],
    ['a DOI, in lower case', 'doi:10.1103/PhysRevLett.130.150402.', ['10.1103/physrevlett.130.150402']],
    ['a DOI in an address', '(https://doi.org/10.5281/zenodo.123).', ['10.5281/zenodo.123']],
    ['a DOI with balanced brackets', '10.1016/S0000-0000(01)00001-2)', ['10.1016/s0000-0000(01)00001-2']],
    ['no bare decimal', 'an energy of 2106.15845 eV', []],
    ['no impossible month', 'arXiv:2113.15845', []],
    ['no ratio', 'the ratio 10.5/3 and 10.1000', []],
    ['no path', 'in foo/hep-th/9901001', []],
  ])('finds %s', (_, text, ids) => {
    expect(printedIds(text).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['This paper is available as arXiv:2106.15845.', { arxiv: '2106.15845' }],
    ['This paper is available as arXiv:2106.15845v2', { arxiv: '2106.15845' }],
    ['We do things. DOI: 10.1000/ABC', { doi: '10.1000/abc' }],
    ['This article has the DOI https://doi.org/10.1000/abc.', { doi: '10.1000/abc' }],
  ])('takes for the paper’s own what the text calls so: %s', (text, own) => {
    expect(claimedIds(text)).toEqual(own);
  });

  it.each([
    'This paper extends the results of hep-th/0607218.',
    'In arXiv:2508.19207 it was shown that this holds.',
    'The dataset is available at https://doi.org/10.5281/zenodo.1, and more.',
    'We release our data. Available at https://doi.org/10.5281/zenodo.1.',
    'We release our data. DOI: 10.5061/dryad.1',
    'Accuracy improves over DIST (arXiv:2205.10536) and KD.',
  ])('leaves to others what is theirs: %s', (text) => {
    expect(printedIds(text)).toHaveLength(1);
    expect(claimedIds(text)).toEqual({});
  });
});
