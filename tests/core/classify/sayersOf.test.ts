import { expect, test } from 'vitest';
import { sayersOf } from '#core/classify/sayersOf.ts';

const papers = [
  'Graph neural networks\nWe look at nodes.',
  'On molecules\nA graph neural network reads them. Graph neural networks are slow.',
  'On proteins\nOne GNN reads them.',
  'On graphs\nNeural fields.',
].map((text, at) => {
  const [title = '', abstract = ''] = text.split('\n');
  return { id: String(at), title, abstract, names: [] };
});
const otherNames = (phrase: string) => (phrase === 'graph neural networks' ? ['GNN'] : []);

test('a phrase is said by who says its plural, its acronym or what it is short for', () => {
  const said = sayersOf(papers, new Set(['graph neural networks']), otherNames)('graph neural networks');
  expect([...said]).toEqual([
    [0, 1],
    [1, 1],
    [2, 0.5],
  ]);
});

test('a keyword says as much as a title', () => {
  const [, , proteins] = papers;
  const keyed = proteins ? [{ ...proteins, keywords: ['Enzymes'] }] : [];
  expect([...sayersOf(keyed, new Set(['enzymes']), otherNames)('enzymes')]).toEqual([[0, 1]]);
});

test('phrases that stand for the same have the same sayers', () => {
  const saidBy = sayersOf(
    papers,
    new Set(['graph neural networks', 'GNN', 'Graph Neural Network', 'nodes']),
    otherNames,
  );
  expect(saidBy('GNN')).toBe(saidBy('graph neural networks'));
  expect(saidBy('Graph Neural Network')).toBe(saidBy('graph neural networks'));
  expect(saidBy('nodes')).not.toBe(saidBy('GNN'));
});

test('what was not asked for is said by nobody', () => {
  expect(sayersOf(papers, new Set(['nodes']), otherNames)('fields').size).toBe(0);
});
