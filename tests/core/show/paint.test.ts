import { expect, test } from 'vitest';
import { paint } from '#core/show/paint.ts';
import type { Topic } from '#core/topic.ts';

const topic = (id: string, parent?: string): Topic => ({
  id,
  title: id,
  description: '',
  parent,
  papers: [],
  terms: [],
});
const hues = (painted: ReturnType<typeof paint>) => painted.map(({ id, hue }) => [id, hue]);

test('colours go once round in the order of the topics, children behind their parent', () => {
  expect(hues(paint([topic('tea'), topic('jam'), topic('green', 'tea'), topic('cup')]))).toEqual([
    ['tea', 0],
    ['green', 6],
    ['jam', 12],
    ['cup', 18],
  ]);
});

test('where topics have places, families have colours as one meets them round the middle of the map', () => {
  const places = [
    { id: 'tea', x: 0, y: 1 },
    { id: 'green', x: 0.1, y: 1 },
    { id: 'jam', x: 0, y: -1 },
    { id: 'cup', x: -1, y: 0.1 },
  ];
  expect(hues(paint([topic('tea'), topic('jam'), topic('green', 'tea'), topic('cup')], places))).toEqual([
    ['tea', 6],
    ['green', 12],
    ['jam', 0],
    ['cup', 18],
  ]);
});
