import { expect, it } from 'vitest';
import { exportFileOf } from '#core/cite/exportFileOf.ts';

it.each([
  ['papers.bib', 'shelf', '', 'bibtex'],
  ['papers/x.csl.json', 'paper', 'x', 'csl'],
  ['topics/y.json', 'topic', 'y', 'json'],
])('%s exports a %s', (path, offer, id, name) => {
  expect(exportFileOf(path)).toMatchObject({ offer, id, format: { name } });
});

it.each([
  'papers.schema.json',
  'papers.enw',
  'topics.bib',
  'topics/y/feed.json',
  'papers/x/index.html',
  'a/papers.bib',
  'search/cite/parts.json',
])('%s exports nothing', (path) => {
  expect(exportFileOf(path)).toBeUndefined();
});
