import { expect, it } from 'vitest';
import { scholarTags } from '#core/cite/scholarTags.ts';
import { article, bare, preprint } from './papers.ts';

it('tells title, authors and date, the date with slashes and without zeros', () => {
  expect(scholarTags(preprint)).toEqual([
    ['citation_title', preprint.title],
    ['citation_author', 'Erika J Bakker'],
    ['citation_author', 'Jan van den Berg'],
    ['citation_author', 'Kim Łucka Jr.'],
    ['citation_publication_date', '2023/10/4'],
    ['citation_arxiv_id', '2310.99999'],
  ]);
});

it('tells a hundred authors one by one, all further ones in one tag, and nobody twice', () => {
  const authors = Array.from({ length: 103 }, (_, at) => ({ name: `Nobody, N. ${at}` }));
  const tags = scholarTags({ ...preprint, authors });
  const told = tags.filter(([name]) => name === 'citation_author').map(([, name]) => name);
  expect(told).toEqual(authors.slice(0, 100).map(({ name }) => name));
  expect(Object.fromEntries(tags)).toMatchObject({
    citation_authors: 'Nobody, N. 100; Nobody, N. 101; Nobody, N. 102',
  });
});

it('tells where an article stands', () => {
  expect(Object.fromEntries(scholarTags(article))).toMatchObject({
    citation_publication_date: '2019',
    citation_journal_title: 'Journal of Paper & Glue',
    citation_volume: '12',
    citation_issue: '3',
    citation_firstpage: '101',
    citation_lastpage: '119',
  });
});

it('names a conference as one', () => {
  const tags = Object.fromEntries(scholarTags({ ...preprint, venue: 'ICLR 2024', year: 2024 }));
  expect(tags).toMatchObject({ citation_conference_title: 'ICLR 2024', citation_publication_date: '2024' });
});

it('tells where the abstract and the PDF are, when that is known', () => {
  const tags = scholarTags(
    { ...preprint, pmid: '123' },
    { page: 'https://x.org/a/', pdf: 'https://x.org/a.pdf' },
  );
  expect(tags.slice(-4)).toEqual([
    ['citation_arxiv_id', '2310.99999'],
    ['citation_pmid', '123'],
    ['citation_pdf_url', 'https://x.org/a.pdf'],
    ['citation_abstract_html_url', 'https://x.org/a/'],
  ]);
});

it.each([
  ['no author', { year: 2020 }],
  ['no year', { authors: [{ name: 'Ada Lovelace' }] }],
])('tells nothing at all with %s, since a part misleads', (_, facts) => {
  expect(scholarTags({ ...bare, ...facts })).toEqual([]);
});
