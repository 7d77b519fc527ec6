import type { Citable } from '#core/cite/citable.ts';

/** A paper of which only what a citation cannot do without is known. */
export const bare: Citable = { id: 'quiet-shelves', title: 'Quiet Shelves', authors: [] };

/** A preprint with all that arXiv tells. */
export const preprint: Citable = {
  id: 'fast-spines',
  title: 'Fast, Expressive SE(n) Spines with 50% Less Paper & O(n²) Glue',
  titleTex: 'Fast, Expressive SE(n) Spines with 50\\% Less Paper \\& $O(n^2)$ Glue',
  abstract: 'We bind books.\nThey hold.',
  authors: [{ name: 'Erika J Bakker' }, { name: 'Jan van den Berg' }, { name: 'Kim Łucka Jr.' }],
  year: 2023,
  date: '2023-10-04',
  arxiv: '2310.99999',
  category: 'cs.DL',
  url: 'https://arxiv.org/abs/2310.99999',
};

/** A paper in a journal, with everything a journal gives. */
export const article: Citable = {
  id: 'slow-glue',
  title: 'Slow Glue: A Survey',
  authors: [{ name: 'The Bookbinding Consortium' }, { name: 'Müller, Änne' }],
  year: 2019,
  venue: 'Journal of Paper & Glue',
  volume: '12',
  number: '3',
  pages: '101–119',
  publisher: 'Binder_House',
  doi: '10.1000/glue_(12)',
  url: 'https://example.org/glue?id=1&part=a_b',
};
