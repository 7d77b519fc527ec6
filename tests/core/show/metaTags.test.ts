import { expect, test } from 'vitest';
import { metaTags } from '#core/show/metaTags.ts';

test('what two readers of tags want under two names stands in one tag', () => {
  expect(
    metaTags([
      ['description', 'What it does.'],
      ['og:title', 'One step'],
      ['og:description', 'What it does.'],
      ['citation_title', 'One step'],
    ]),
  ).toEqual([
    { name: 'description', property: 'og:description', content: 'What it does.' },
    { name: 'citation_title', property: 'og:title', content: 'One step' },
  ]);
});

test('where they differ each stands alone, and what is unknown has none', () => {
  expect(
    metaTags([
      ['og:title', 'Saved'],
      ['og:image', undefined],
      ['og:url', ''],
      ['citation_firstpage', '7'],
      ['citation_lastpage', '7'],
    ]),
  ).toEqual([
    { property: 'og:title', content: 'Saved' },
    { name: 'citation_firstpage', content: '7' },
    { name: 'citation_lastpage', content: '7' },
  ]);
});

test('authors keep their order, though the shelf has the name of one', () => {
  const tags = metaTags([
    ['og:site_name', 'Ada Lovelace'],
    ['citation_author', 'Charles Babbage'],
    ['citation_author', 'Ada Lovelace'],
  ]);
  expect(tags.flatMap(({ name, content }) => (name === 'citation_author' ? content : []))).toEqual([
    'Charles Babbage',
    'Ada Lovelace',
  ]);
});
