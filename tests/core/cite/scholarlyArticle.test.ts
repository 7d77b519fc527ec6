import { expect, it } from 'vitest';
import { scholarlyArticle } from '#core/cite/scholarlyArticle.ts';
import { bare, preprint } from './papers.ts';

const page = 'https://shelf.example/papers/x/';

it('tells a paper in the words of schema.org', () => {
  expect(JSON.parse(scholarlyArticle(preprint, page))).toMatchObject({
    '@type': 'ScholarlyArticle',
    headline: preprint.title,
    author: [{ name: 'Erika J Bakker' }, { name: 'Jan van den Berg' }, { name: 'Kim Łucka Jr.' }],
    datePublished: '2023-10-04',
    identifier: ['arXiv:2310.99999'],
    url: page,
    sameAs: preprint.url,
  });
});

it('tells only what is known', () => {
  expect(Object.keys(JSON.parse(scholarlyArticle(bare, page)) as object)).toEqual([
    '@context',
    '@type',
    'headline',
    'url',
  ]);
});

it('cannot end the script it stands in', () => {
  const title = '</script><script>alert(1)</script><!--';
  const json = scholarlyArticle({ ...bare, title }, page);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ headline: title });
});
