import { describe, expect, it } from 'vitest';
import type { Citable } from '#core/cite/citable.ts';
import { apa } from '#core/cite/reference/apa.ts';
import { textOf } from '#core/cite/reference/phrases.ts';
import { reference, referenceStyles } from '#core/cite/reference/reference.ts';
import { article, bare, preprint } from '../papers.ts';

const conference: Citable = {
  ...bare,
  title: 'Where Does Glue Go?',
  authors: ['Adel Nabli', 'Edouard Oyallon', 'Martin Luther King Jr.'].map((name) => ({ name })),
  year: 2023,
  venue: 'ICML',
  pages: '25604-25626',
  arxiv: '2208.00779',
  url: 'https://arxiv.org/abs/2208.00779',
};
const chapter: Citable = {
  ...bare,
  authors: [{ name: 'Wei Li' }],
  year: 2020,
  venue: 'The Book of Glue',
  venueKind: 'book',
  volume: '7',
  pages: '3-9',
  publisher: 'Springer',
};
const dated: Citable = {
  ...article,
  authors: [{ name: '王小明' }],
  year: 2020,
  date: '2020-05-03',
  pages: 'e12',
};
const placed: Citable = { ...bare, authors: [{ name: 'Ada Lovelace' }], year: 2025, venue: 'Some Place' };

// What citeproc-js 2.4.63 writes with the styles of the CSL project, but for a venue it drops, "[n. d.]", and its "In ICML, 2023. .".
const examples: Readonly<Record<string, [paper: Citable, apa: string, ieee: string, acm: string]>> = {
  'a preprint': [
    preprint,
    'Bakker, E. J., van den Berg, J., & Łucka, K., Jr. (2023). Fast, Expressive SE(n) Spines with 50% Less Paper & O(n²) Glue (arXiv:2310.99999). arXiv. https://arxiv.org/abs/2310.99999',
    'E. J. Bakker, J. van den Berg, and K. Łucka Jr., “Fast, Expressive SE(n) Spines with 50% Less Paper & O(n²) Glue,” Oct. 04, 2023, arXiv:2310.99999. [Online]. Available: https://arxiv.org/abs/2310.99999',
    'Erika J Bakker, Jan van den Berg, and Kim Łucka Jr. 2023. Fast, Expressive SE(n) Spines with 50% Less Paper & O(n²) Glue. arXiv:2310.99999. Retrieved from https://arxiv.org/abs/2310.99999',
  ],
  'an article': [
    article,
    'The Bookbinding Consortium, & Müller, Ä. (2019). Slow Glue: A Survey. Journal of Paper & Glue, 12(3), 101–119. https://doi.org/10.1000/glue_(12)',
    'The Bookbinding Consortium and Ä. Müller, “Slow Glue: A Survey,” Journal of Paper & Glue, vol. 12, no. 3, pp. 101–119, 2019, doi: 10.1000/glue_(12).',
    'The Bookbinding Consortium and Änne Müller. 2019. Slow Glue: A Survey. Journal of Paper & Glue 12, 3 (2019), 101–119. https://doi.org/10.1000/glue_(12)',
  ],
  'an article of a known month, on one page, its author in Han signs': [
    dated,
    '王小明. (2020). Slow Glue: A Survey. Journal of Paper & Glue, 12(3), e12. https://doi.org/10.1000/glue_(12)',
    '王小明, “Slow Glue: A Survey,” Journal of Paper & Glue, vol. 12, no. 3, p. e12, May 2020, doi: 10.1000/glue_(12).',
    '王小明. 2020. Slow Glue: A Survey. Journal of Paper & Glue 12, 3 (2020), e12. https://doi.org/10.1000/glue_(12)',
  ],
  'a paper of a conference, of which arXiv has a copy, its title a question': [
    conference,
    'Nabli, A., Oyallon, E., & King, M. L., Jr. (2023). Where Does Glue Go? ICML, 25604–25626. https://arxiv.org/abs/2208.00779',
    'A. Nabli, E. Oyallon, and M. L. King Jr., “Where Does Glue Go?,” in ICML, 2023, pp. 25604–25626. [Online]. Available: https://arxiv.org/abs/2208.00779',
    'Adel Nabli, Edouard Oyallon, and Martin Luther King Jr. 2023. Where Does Glue Go? In ICML. 25604–25626. Retrieved from https://arxiv.org/abs/2208.00779',
  ],
  'a chapter': [
    chapter,
    'Li, W. (2020). Quiet Shelves. In The Book of Glue (Vol. 7, pp. 3–9). Springer.',
    'W. Li, “Quiet Shelves,” in The Book of Glue, vol. 7, Springer, 2020, pp. 3–9.',
    'Wei Li. 2020. Quiet Shelves. In The Book of Glue. Springer, 3–9.',
  ],
  'a paper somewhere': [
    placed,
    'Lovelace, A. (2025). Quiet Shelves. Some Place.',
    'A. Lovelace, “Quiet Shelves,” Some Place, 2025.',
    'Ada Lovelace. 2025. Quiet Shelves. Some Place.',
  ],
  'neither author nor year': [bare, 'Quiet Shelves. (n.d.).', '“Quiet Shelves.”', '[n. d.]. Quiet Shelves.'],
  'names whose given parts are initials, joined, or hold a nickname, without more than a DOI': [
    {
      ...bare,
      authors: ['J.-P. Serre', 'William (Bill) Smith', 'G.H. Hardy'].map((name) => ({ name })),
      doi: '10.1000/182',
    },
    'Serre, J.-P., Smith, W. B., & Hardy, G. H. (n.d.). Quiet Shelves. https://doi.org/10.1000/182',
    'J.-P. Serre, W. B. Smith, and G. H. Hardy, “Quiet Shelves,” doi: 10.1000/182.',
    'J.-P. Serre, William (Bill) Smith, and G.H. Hardy. [n. d.]. Quiet Shelves. https://doi.org/10.1000/182',
  ],
  'authors of whom one is named': [
    { ...bare, authors: [{ name: 'Jean-Marie Ada', andOthers: true as const }] },
    'Ada, J.-M., et al. (n.d.). Quiet Shelves.',
    'J.-M. Ada et al., “Quiet Shelves.”',
    'Jean-Marie Ada, et al. [n. d.]. Quiet Shelves.',
  ],
};

describe.each(Object.entries(examples))('of %s', (_, [paper, ...lines]) => {
  it.each(referenceStyles.map((style, at) => [style.name, style, lines[at]] as const))(
    '%s',
    (_name, style, line) => {
      expect(textOf(style.write(paper))).toBe(line);
    },
  );
});

it('names as many authors as each style does: of 3,000 twenty, one, a hundred', () => {
  const authors = Array.from({ length: 3000 }, (_, at) => ({
    name: `Ada Author`,
    family: `Author${at}`,
    given: 'Ada',
  }));
  const counts = referenceStyles.map(
    ({ write }) => textOf(write({ ...bare, authors })).match(/Author\d/g)?.length,
  );
  expect(counts).toEqual([20, 1, 100]);
});

it.each([
  [20, 20],
  [21, 20],
])('names of %i authors %i in the manner of APA, the last always', (n, named) => {
  const authors = Array.from({ length: n }, (_, at) => ({
    name: 'Ada Author',
    family: `Author${at}x`,
    given: 'Ada',
  }));
  const line = textOf(apa({ ...bare, authors }));
  expect(line.match(/Author\d/g)).toHaveLength(named);
  expect(line).toContain(`Author${n - 1}x`);
  expect(line.includes('. . .') || line.includes('…')).toBe(n > named);
});

it('takes nobody for the last author where others follow', () => {
  const authors = Array.from({ length: 25 }, () => ({ name: 'Ada Author' }));
  const listed = [...authors, { name: 'Zoe Named', andOthers: true as const }];
  expect(textOf(apa({ ...bare, authors: listed }))).toMatch(/^(?:Author, A\., ){20}et al\. \(n\.d\.\)/);
});

it('sets the name of what holds the paper in italics, and of what stands alone its own', () => {
  const leaning = (paper: Citable) =>
    referenceStyles.map(({ write }) =>
      write(paper).flatMap(({ text, isLeaning }) => (isLeaning ? [text] : [])),
    );
  expect(leaning(article)).toEqual([
    ['Journal of Paper & Glue', '12'],
    ['Journal of Paper & Glue'],
    ['Journal of Paper & Glue'],
  ]);
  expect(leaning(preprint)).toEqual([[preprint.title], [], []]);
});

it('is a line for each paper of a list', () => {
  expect(reference([chapter, bare])).toBe(`${examples['a chapter']?.[1] ?? ''}\nQuiet Shelves. (n.d.).\n`);
});
