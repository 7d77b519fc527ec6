import { expect, test } from 'vitest';
import type { Paper } from '#core/paper.ts';
import { indexable } from '../../../src/index/write/indexable.ts';

const paper: Paper = {
  id: 'a',
  title: [
    { type: 'text', value: 'On ' },
    { type: 'math', tex: 'R^3 \\times S^2', plain: 'R³ × S²' },
  ],
  abstract: [
    { type: 'text', value: 'One  line\nand ' },
    { type: 'strong', children: [{ type: 'text', value: 'another' }] },
  ],
  authors: [{ name: 'Ada Lovelace' }],
  keywords: [],
  links: [],
  names: [
    { name: 'X', field: 'title' },
    { name: 'X', field: 'abstract' },
  ],
  acronyms: [],
  claims: [],
  topics: [{ id: 't', why: [] }],
  related: [],
  changes: [],
  source: { file: 'papers/a.txt', line: 1 },
};

test('Formulas hold together, white space does not matter, names come once', () => {
  expect(indexable(paper, new Map([['t', 'Tea']]))).toMatchObject({
    title: 'On R³\u00A0×\u00A0S²',
    abstract: 'One line and another',
    names: ['X'],
    topicTitles: ['Tea'],
    year: 0,
    code: false,
  });
});

test.each([
  ['https://example.org/someone/SVDD', 'SVDD'],
  ['https://example.org/someone/SVDD/', 'SVDD'],
  ['https://example.org/someone/tool.git', 'tool'],
  ['https://example.org/', ''],
  ['https://example.org/%E0%A4%A', '%E0%A4%A'],
  ['no address', ''],
])('The repository of %s is "%s"', (url, name) => {
  const { repositories } = indexable({ ...paper, links: [{ kind: 'code', url }] }, new Map());
  expect(repositories).toEqual([name]);
});

test('Its arXiv id, its DOI and its addresses identify a paper', () => {
  const links: Paper['links'] = [{ kind: 'project', url: 'https://example.org/kettle' }];
  const { identifiers } = indexable({ ...paper, arxiv: '2106.15845', doi: '10.1000/xyz', links }, new Map());
  expect(identifiers).toEqual(['2106.15845', '10.1000/xyz', 'https://example.org/kettle']);
});

test('A claim and the phrase that says it stand where the line of the card has them, whatever its white space', () => {
  const value = 'First. \n\n It  reduces\nthe cost   by 40%  on average.';
  const start = value.indexOf('40%');
  const span = { start, end: start + 3 };
  const sentence = { start: value.indexOf('It'), end: value.length };
  const claims: Paper['claims'] = [
    { kind: 'reduction', unit: '%', number: 40, value: '40%', quote: '', span, sentence },
  ];
  const { abstract, claims: placed } = indexable(
    { ...paper, abstract: [{ type: 'text', value }], claims },
    new Map(),
  );
  const parts = placed.map(({ start: at, end, from, to }) => [
    abstract.slice(from, at),
    abstract.slice(at, end),
    abstract.slice(end, to),
  ]);
  expect(parts).toEqual([['reduces the cost by ', '40%', ' on average']]);
});
