import { expect, test } from 'vitest';
import { guideParts } from '#core/prose/guideParts.ts';

test('a page of the guide is cut at its headings, and read without the signs of Markdown', () => {
  const page = [
    'Put files into `papers/`, _anyhow_. See [topics](../topics/).',
    '',
    '## 1. A **file**',
    '',
    '<File name="papers/a.md">',
    '',
    '```md',
    '## Not a part of the guide',
    'Tea_time.',
    '```',
    '',
    '</File>',
    '',
    '| key | says |',
    '| --- | ---- |',
    '| `drop` | gone |',
  ];
  expect(guideParts(page.join('\n'))).toEqual([
    { heading: '', text: 'Put files into papers/ , anyhow . See topics .' },
    { heading: '1. A file', text: 'papers/a.md ## Not a part of the guide Tea_time. key says drop gone' },
  ]);
});

test('a page without headings is one part, and one without words none', () => {
  expect(guideParts('Only this.')).toEqual([{ heading: '', text: 'Only this.' }]);
  expect(guideParts('\n\n')).toEqual([]);
});
