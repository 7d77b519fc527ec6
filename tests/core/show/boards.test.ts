import { expect, test } from 'vitest';
import { paperBoards, topicBoards, yearBoard } from '#core/show/boards.ts';
import type { PaintedTopic } from '#core/show/paint.ts';
import type { Paper } from '#core/paper.ts';

const topic = (id: string, hue: number, papers: string[], depth = 0): PaintedTopic => ({
  id,
  title: id,
  hue,
  depth,
  papers,
  description: '',
  terms: [],
});
const paper = (id: string, main: string | undefined, more: Partial<Paper> = {}): Paper =>
  ({
    id,
    title: [{ type: 'text', value: `The paper ${id}` }],
    names: [],
    claims: [],
    topics: main === undefined ? [] : [{ id: main, why: [] }],
    ...more,
  }) as unknown as Paper;
const told = (topics: PaintedTopic[]) => ({
  topic: new Map(topics.map((each) => [each.id, each])),
  heights: new Map<string, number>(),
});

test('boards stand in the order of their colours, a family together, and what has no topic stands last', () => {
  const topics = [topic('audio', 20, ['a']), topic('codes', 3, ['c']), topic('part', 4, ['p'], 1)];
  const papers = [paper('a', 'audio'), paper('c', 'codes'), paper('p', 'part'), paper('x', undefined)];
  expect(paperBoards(topics, papers, told(topics)).map(({ id }) => id)).toEqual([
    'codes',
    'part',
    'audio',
    'without-topic',
  ]);
});

test('a spine knows its row in the index, what it claims first, and is labelled by its system or a short title', () => {
  const topics = [topic('t', 0, ['a', 'b'])];
  const claim = { value: '2×', kind: 'speed-up' } as Paper['claims'][number];
  const papers = [
    paper('a', 't', { claims: [claim] }),
    paper('b', 't', { names: [{ name: 'PEARL', field: 'title' }] }),
  ];
  const [board] = paperBoards(topics, papers, told(topics));
  expect(board?.spines.map(({ label, row, claim: claimed }) => [label, row, claimed])).toEqual([
    ['The paper a', 0, { value: '2×', kind: 'speed-up' }],
    ['PEARL', 1, undefined],
  ]);
});

test('the spine of a topic or a year is as tall as it has papers, and a year has no colour of a topic', () => {
  const many = Array.from({ length: 11 }, (_, at) => String(at));
  const [single] = topicBoards([topic('large', 0, many), topic('small', 1, ['1'])]);
  expect(single?.spines.map(({ height }) => height)).toEqual([11, 1]);
  const [years] = yearBoard([
    ...many.map((id) => paper(id, undefined, { year: 2024 })),
    paper('y', undefined, { year: 2020 }),
  ]);
  expect(years?.spines).toMatchObject([
    { label: '2020', height: 1 },
    { label: '2024', height: 11 },
  ]);
  expect(years?.spines.some((spine) => 'hue' in spine)).toBe(false);
});
