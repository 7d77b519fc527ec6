import { expect, it } from 'vitest';
import type { Citable } from '#core/cite/citable.ts';
import { coins } from '#core/cite/coins.ts';
import { article, bare, preprint } from './papers.ts';

/** As Zotero reads it: the format first, then key by key. */
function read(paper: Citable): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const part of coins(paper).split('&')) {
    const [key = '', value = '', ...more] = part.split('=');
    expect(more).toEqual([]);
    (all[key] ??= []).push(decodeURIComponent(value));
  }
  return all;
}

it('tells an article with its journal and pages, an organisation as one', () => {
  expect(read(article)).toEqual({
    ctx_ver: ['Z39.88-2004'],
    rft_val_fmt: ['info:ofi/fmt:kev:mtx:journal'],
    'rft.genre': ['article'],
    'rft.atitle': ['Slow Glue: A Survey'],
    'rft.jtitle': ['Journal of Paper & Glue'],
    'rft.aucorp': ['The Bookbinding Consortium'],
    'rft.au': ['Müller, Änne'],
    'rft.date': ['2019'],
    'rft.volume': ['12'],
    'rft.issue': ['3'],
    'rft.spage': ['101'],
    'rft.epage': ['119'],
    rft_id: ['info:doi/10.1000/glue_(12)', article.url],
  });
});

it.each([
  ['a conference', { ...preprint, venue: 'ICLR 2024' }, 'book', 'rft.genre', 'proceeding', 'rft.atitle'],
  [
    'a chapter',
    { ...bare, venue: 'A Book', venueKind: 'book' as const },
    'book',
    'rft.genre',
    'bookitem',
    'rft.atitle',
  ],
  ['a preprint', preprint, 'dc', 'rft.type', 'preprint', 'rft.title'],
  ['of which nothing is said', bare, 'dc', 'rft.type', 'document', 'rft.title'],
])('tells what a paper is: %s', (_, paper, format, key, value, title) => {
  expect(read(paper)).toMatchObject({
    rft_val_fmt: [`info:ofi/fmt:kev:mtx:${format}`],
    [key]: [value],
    [title]: [paper.title],
  });
});

it('holds no sign that ends a value or an attribute, whatever a title holds', () => {
  expect(coins({ ...bare, title: '"><b>&=+\ud800' })).toMatch(/^[\w.:%=&~!*()'-]+$/);
});
