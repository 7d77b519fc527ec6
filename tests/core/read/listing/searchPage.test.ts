import { describe, expect, it } from 'vitest';
import { readSource } from '#core/read/readSource.ts';

const papers = [
  {
    title: 'Edge Walks on Hypergraphs',
    abstract:
      'Hypergraphs hold more than pairs, and yet most walks on them visit nodes only. We let a walk visit every edge once and show that its mixing time falls by half on nine collections of graphs.',
  },
  {
    title: 'Tensors That Forget',
    abstract:
      'Streams of tensors grow without end while memory does not. This paper presents a decomposition that forgets old slices at a chosen rate, and bounds what the forgetting costs in accuracy.',
  },
  {
    title: 'Quiet Rooms for Loud Models',
    abstract:
      'Speech models fail in loud rooms. We record four thousand rooms, from quiet to loud, and find that a model trained on the quiet ones alone does as well as one trained on all of them',
  },
];

const header = (number: number, title: string) =>
  `${number}. arXiv:2403.0000${number} [pdf, other]  cs.LG\n\n${title}\n\nAuthors: Jane Doe, John Roe\n\n`;
const footer =
  '\n\nSubmitted 12 March, 2024; originally announced March 2024.\n\nComments: 12 pages, 3 figures';

function read(page: (paper: { title: string; abstract: string }) => string) {
  const text = papers
    .map((paper, index) => `${header(index + 1, paper.title)}${page(paper)}${footer}`)
    .join('\n\n');
  const { records, format, lines } = readSource('papers/search.txt', text);
  expect([format, lines.lost]).toEqual(['listing', 0]);
  return records.map(({ title, abstract }) => ({ title, abstract }));
}

describe('a page of search results', () => {
  it.each([
    ['in two lines', ' ▽ More\n\n', ' △ Less'],
    ['in two lines without a blank one', ' ▽ More\n', ' △ Less'],
    ['in one line', ' ▽ More ', ' △ Less'],
    ['with the last mark on its own line', ' ▽ More\n', '\n△ Less'],
  ])('shows each abstract short and long: %s', (_how, more, less) => {
    expect(read(({ abstract }) => `Abstract: …${abstract.slice(20, 90)}…${more}${abstract}${less}`)).toEqual(
      papers,
    );
  });

  it('may show the short form alone', () => {
    expect(read(({ abstract }) => `Abstract: ${abstract.slice(0, 150)}… ▽ More`)).toEqual(
      papers.map(({ title, abstract }) => ({ title, abstract: `${abstract.slice(0, 150)}…` })),
    );
  });
});
