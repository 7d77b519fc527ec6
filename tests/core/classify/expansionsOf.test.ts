import { expect, test } from 'vitest';
import { expansionsOf } from '#core/classify/expansionsOf.ts';

const given = (...pairs: (readonly [short: string, long: string])[]) =>
  expansionsOf(pairs.map(([short, long]) => ({ acronyms: [{ short, long }] })));

test('an acronym means what most papers say, and of equals what comes first in the alphabet', () => {
  const { longOf } = given(
    ['RAG', 'random graphs'],
    ['RAGs', 'retrieval'],
    ['RAG', 'retrieval'],
    ['KV', 'b'],
    ['KV', 'a'],
  );
  expect(longOf('RAG')).toBe('retrieval');
  expect(longOf('RAGs')).toBe('retrieval');
  expect(longOf('KV')).toBe('a');
});

test.each(['Rag', 'rag', 'RAG systems', 'GNN'])('"%s" is no acronym that papers spell out', (phrase) => {
  expect(given(['RAG', 'retrieval']).longOf(phrase)).toBeUndefined();
});

test('what an acronym means and the acronym are names of one thing', () => {
  const { otherNames } = given(['RAG', 'retrieval-augmented generation'], ['RAG', 'random graphs']);
  expect(otherNames('RAG')).toEqual(['random graphs']);
  const { otherNames: names } = given(['GNN', 'graph neural network'], ['GNNs', 'graph neural networks']);
  expect(names('Graph Neural Networks').toSorted()).toEqual(['GNN', 'GNNs']);
  expect(names('message passing')).toEqual([]);
});
