import { describe, expect, it } from 'vitest';
import { listing } from '#core/read/listing.ts';

const papers = [
  {
    title: 'Edge Walks on Hypergraphs',
    abstract:
      'Most walks on hypergraphs visit nodes only. We let a walk visit every edge once and show that it halves the time.',
  },
  {
    title: 'Tensors That Forget',
    abstract:
      'Streams of tensors grow while memory does not. This paper presents a decomposition that forgets old slices.',
  },
  {
    title: 'Quiet Rooms for Loud Models',
    abstract:
      'Speech models fail in loud rooms. We record four thousand rooms and find that the quiet ones suffice.',
  },
];
const venues = [
  'Advances in Odd Learning 2023',
  'Journal of Unseen Results',
  'Spring Meeting on Data and Its Uses',
];

function read(text: string) {
  const { records, furniture } = listing.read('papers/list.txt', text);
  return {
    papers: records.map(({ title, abstract }) => ({ title, abstract })),
    furniture: furniture.map(({ text: line }) => line),
  };
}

describe('a second line between title and abstract', () => {
  it.each([
    ['\n\n', '\n\n'],
    ['\n', '\n\n'],
    ['\n', '\n'],
  ])('is no title where it stands throughout a file, parted by %j and %j', (one, two) => {
    const text = papers
      .map(({ title, abstract }, index) => [title, venues[index], abstract].join(one))
      .join(two);
    expect(read(text).papers).toEqual(papers);
  });

  it('is no paper where it stands there once, as the others have an abstract', () => {
    const text = papers
      .map(
        ({ title, abstract }, index) => (index === 1 ? `${venues[0]}\n\n` : '') + `${title}\n\n${abstract}`,
      )
      .join('\n\n');
    expect(read(text).papers).toEqual(papers);
  });

  it('is a title where the abstracts take up its words', () => {
    const text = papers
      .map(({ title, abstract }, index) => [venues[index], title, abstract].join('\n\n'))
      .join('\n\n');
    expect(read(text).papers.filter(({ abstract }) => abstract !== '')).toEqual(papers);
  });
});
