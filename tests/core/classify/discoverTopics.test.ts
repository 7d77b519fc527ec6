import { describe, expect, test } from 'vitest';
import { discoverTopics } from '#core/classify/discoverTopics.ts';
import type { Classifiable } from '#core/classify/classify.ts';

const paper = (id: number, more: Partial<Classifiable>): Classifiable => ({
  id: String(id),
  title: '',
  abstract: '',
  keywords: [],
  ...more,
});
const many = (count: number, more: (at: number) => Partial<Classifiable>) =>
  Array.from({ length: count }, (_, at) => paper(at, more(at)));

describe('topics come from what most papers have', () => {
  test('their keywords, however spelt, in the spelling used most', () => {
    const words = ['Graph networks', 'Graph networks', 'graph-network', 'Speech', 'Speech', 'Alone'];
    const { topics, byPaper } = discoverTopics(many(6, (at) => ({ keywords: [words[at] ?? ''] })));
    expect(topics.map(({ id, title }) => [id, title])).toEqual([
      ['graph-networks', 'Graph networks'],
      ['speech', 'Speech'],
    ]);
    expect(byPaper.get('2')).toEqual([{ id: 'graph-networks', why: ['graph-network'] }]);
    expect(byPaper.get('5')).toEqual([]);
  });

  test("else their categories, arXiv's by name", () => {
    const { topics, byPaper } = discoverTopics(
      many(4, (at) => ({ category: ['cs.CL', 'cs.CL stat.ML', 'own', 'own'][at] })),
    );
    expect(topics.map(({ title }) => title)).toEqual([
      'Computation and language',
      'Own',
      'Machine learning (statistics)',
    ]);
    expect(byPaper.get('1')).toEqual([
      { id: 'computation-and-language', why: ['cs.CL'] },
      { id: 'machine-learning-statistics', why: ['stat.ML'] },
    ]);
  });

  test('else their texts: also when one category holds nearly all', () => {
    const subjects = ['speculative decoding', 'graph pooling', 'speech enhancement'];
    const { topics } = discoverTopics(
      many(12, (at) => ({
        title: `On ${subjects[at % 3] ?? ''}`,
        abstract: 'We propose a new method.',
        category: 'cs.LG',
      })),
    );
    expect(topics.map(({ title }) => title).toSorted()).toEqual([
      'Graph pooling',
      'Speculative decoding',
      'Speech enhancement',
    ]);
  });
});

test('talk, grammar and pieces of compounds become no topics', () => {
  const titles = [
    'A novel approach',
    'End-to-end results',
    'State-of-the-art methods',
    'Using and improving',
  ];
  const { topics } = discoverTopics(many(16, (at) => ({ title: titles[at % 4] ?? '' })));
  expect(topics).toEqual([]);
});

test('a phrase that is always part of a longer one gives way to it', () => {
  const { topics } = discoverTopics(
    many(10, (at) => ({ title: at < 4 ? 'Diffusion language models' : `Matter${String(at)}` })),
  );
  expect(topics.map(({ title }) => title)).toEqual(['Diffusion language models']);
});

test('a paper is in four topics at most, and there are never more than sixty', () => {
  const { topics, byPaper } = discoverTopics(
    many(400, (at) => ({
      keywords: Array.from({ length: 9 }, (_, step) => `word${String((at + step) % 25)}`),
    })),
  );
  expect(topics.length).toBeLessThanOrEqual(60);
  expect(Math.max(...[...byPaper.values()].map(({ length }) => length))).toBe(4);
});

test('an empty shelf has no topics', () => {
  expect(discoverTopics([])).toEqual({ topics: [], byPaper: new Map(), findings: [] });
});

test('the same papers give the same topics', () => {
  const shelf = many(60, (at) => ({
    title: `Wombat burrows${String(at % 7)} and bird song${String(at % 4)}`,
  }));
  expect(discoverTopics(shelf)).toEqual(discoverTopics(shelf));
});
