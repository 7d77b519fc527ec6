import { describe, expect, it } from 'vitest';
import { listing } from '#core/read/listing.ts';

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
      'Speech models fail in loud rooms. We record four thousand rooms, from quiet to loud, and find that a model trained on the quiet ones alone does as well as one trained on all of them.',
  },
];

function read(text: string) {
  const { records, furniture, findings } = listing.read('papers/list.txt', text);
  return { papers: records.map(({ title, abstract }) => ({ title, abstract })), furniture, findings };
}

const bylines = [
  'Jane Doe and John Roe',
  'Jane Doe, John Roe',
  'J. Doe, J. Roe',
  'Doe, Jane; Roe, John',
  'Jane Doe1, John Roe2, Li Wei1',
  'Xiaoyu Wang 0001, Wenwen Dou',
  'Ada Doe | Jo Roe | Li Wei | Ana Poe',
  'Ada Doe · Jo Roe · Li Wei',
  '*Ada Doe, Jo Roe, Li Wei*',
  'von Neumann Jan, Jo Roe, Li Wei',
  'Ada Doe, Jo Roe +3 authors',
  'Z Li, S Arora - arXiv preprint arXiv:2401.10001, 2024 - arxiv.org',
  'Ada Doe ,\nJo Roe ,\nLi Wei',
  'Ada Doe\nJo Roe\nLi Wei',
  'Ada Doe',
  Array.from({ length: 40 }, (_, index) => `Ada${'bcdefghij'.charAt(index % 9)} Doe`).join(', '),
];

describe('a line of authors between title and abstract', () => {
  for (const byline of bylines) {
    it(`is no title in a listing that has it throughout: ${byline.slice(0, 80)}`, () => {
      for (const [one, two] of [
        ['\n\n', '\n\n'],
        ['\n', '\n\n'],
        ['\n', '\n'],
      ]) {
        const text = papers.map((paper) => [paper.title, byline, paper.abstract].join(one)).join(two);
        expect(read(text).papers).toEqual(papers);
      }
    });

    it(`is no title of a single paper: ${byline.slice(0, 80)}`, () => {
      const [paper] = papers;
      expect(read([paper?.title, byline, paper?.abstract].join('\n\n')).papers).toEqual([paper]);
    });
  }

  it('names the authors', () => {
    const [paper] = papers;
    const text = [paper?.title, 'Jane Doe and John Roe', paper?.abstract].join('\n\n');
    const { records, furniture } = listing.read('papers/list.txt', text);
    expect(records[0]?.authors.map(({ name }) => name)).toEqual(['Jane Doe', 'John Roe']);
    expect(furniture).toEqual([]);
  });

  it('is none where the abstract takes up its words and not those of the line before', () => {
    const students = {
      title: 'Mean Teachers and Noisy Students',
      abstract:
        'Teachers that average their weights give better targets. We pair mean teachers with noisy students, and the students learn from fewer labels than before.',
    };
    const [first, second] = papers;
    expect(read([first?.title, students.title, students.abstract].join('\n\n')).papers).toEqual([students]);
    expect(
      read(
        [
          first?.title,
          first?.abstract,
          students.title,
          students.abstract,
          second?.title,
          second?.abstract,
        ].join('\n'),
      ).papers,
    ).toEqual([first, students, second]);
  });

  it.each([
    'Alice and Bob',
    'Tokens, Trees and Graphs',
    'Jane Doe',
    'Romeo Montague and Juliet Capulet',
    'J. Doe, J. Roe',
  ])('is a title where no other stands between two abstracts: %s', (title) => {
    const [first, second, third] = papers;
    const odd = { title, abstract: third?.abstract ?? '' };
    for (const gap of ['\n', '\n\n']) {
      const text = [first, odd, second]
        .map((paper) => `${paper?.title}${gap}${paper?.abstract}`)
        .join('\n\n');
      expect(read(text).papers).toEqual([first, odd, second]);
    }
  });
});
