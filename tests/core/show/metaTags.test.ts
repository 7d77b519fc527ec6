import { expect, test } from 'vitest';
import { metaTags } from '#core/show/metaTags.ts';

test('a text that two readers of tags want stands in one tag', () => {
  expect(
    metaTags([
      ['og:title', 'One step'],
      ['description', 'What it does.'],
      ['og:description', 'What it does.'],
      ['citation_title', 'One step'],
    ]),
  ).toEqual([
    { property: 'og:title', name: 'citation_title', content: 'One step' },
    { name: 'description', property: 'og:description', content: 'What it does.' },
  ]);
});

test('two names never share a tag, and what is unknown has none', () => {
  expect(
    metaTags([
      ['citation_firstpage', '7'],
      ['citation_lastpage', '7'],
      ['og:image', undefined],
      ['og:url', ''],
    ]),
  ).toEqual([
    { name: 'citation_firstpage', content: '7' },
    { name: 'citation_lastpage', content: '7' },
  ]);
});
