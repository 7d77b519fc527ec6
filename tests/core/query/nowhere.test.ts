import { describe, expect, test } from 'vitest';
import { respell } from '#core/query/respell.ts';
import { search } from '#core/query/search.ts';
import { memoryEngine, paper } from './memoryEngine.ts';

const shelf = memoryEngine([
  paper('quantize', 'Quantizing Graphs', 'We quantize the weights of a graph. A machine client is limited.'),
  paper('path', 'Path Planning by Diffusion', 'A path is long. Diffusion models plan it.'),
  paper('diffusion', 'Diffusion of Heat', 'Diffusion is slow.'),
  paper('latent', 'Latent Diffusion', 'Diffusion is quick with llama2.'),
]);

describe('Of words that no paper holds', () => {
  test.each([
    ['words that look like others', 'quantum gravity', ['quantum', 'gravity'], ['quantize']],
    ['words that look like none', 'protein folding', ['protein', 'folding'], []],
    ['one word alone', 'blockchain', ['blockchain'], []],
    ['a word whose stem looks like another', 'vaccine', ['vaccine'], []],
    ['another number', 'llama3', ['llama3'], ['llama2']],
    ['a short word one slip away', 'pach', ['pach'], ['path']],
  ])('none are shown, they are named, and so are the nearest: %s', async (_, query, failed, near) => {
    const answer = await search(query, {}, shelf);
    expect(answer).toMatchObject({ total: 0, hits: [], understood: [], failed });
    expect(answer.nearest.map(({ word }) => word)).toEqual(near);
  });

  test('each of the nearest leads to the query with it in place', async () => {
    const { nearest } = await search('title:quantum gravity', {}, shelf);
    expect(nearest).toEqual([{ from: 'quantum', word: 'quantize', query: 'title:quantize gravity' }]);
  });

  test('one is named, and what holds the rest is shown, marked and called incomplete by nothing else', async () => {
    const { hits, failed, understood } = await search('graph gravity', {}, shelf);
    expect(hits.map(({ id }) => id)).toEqual(['quantize']);
    expect(hits[0]?.title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Graphs']);
    expect(failed).toEqual(['gravity']);
    expect(understood).toEqual([]);
  });

  test('one that looks like a word beside the rest puts that first, leaves nothing out, and says so', async () => {
    const { hits, failed, understood } = await search('diffusion pach', {}, shelf);
    expect(hits.map(({ id }) => id)).toEqual(['path', 'diffusion', 'latent']);
    expect(failed).toEqual([]);
    expect(understood).toEqual([
      { kind: 'supposed', from: 'pach', to: ['path'], literal: 'diffusion +pach' },
    ]);
  });

  test('one is named as the beginning that it is taken for', async () => {
    const { hits, understood } = await search('quan', {}, shelf);
    expect(hits.map(({ id }) => id)).toEqual(['quantize']);
    expect(understood).toEqual([{ kind: 'begun', from: 'quan', to: [], literal: '+quan' }]);
  });

  test('an alternative brings nothing that only looks like it', async () => {
    const { hits, failed } = await search('gravity OR pach OR heat', {}, shelf);
    expect(hits.map(({ id }) => id)).toEqual(['diffusion']);
    expect(failed).toEqual(['gravity', 'pach']);
  });
});

describe('A word that looks like another is a slip for it', () => {
  test.each([
    ['where one letter in five or more is wrong', 'difusion', 'diffusion', true],
    ['where two letters in nine or more are', 'difussoin', 'diffusion', true],
    ['where it sounds the same', 'hipergraf', 'hypergraph', true],
    ['where its long stem has one slip', 'qunatized', 'quantization', true],
    ['not where it is short', 'deal', 'dual', false],
    ['not where its singular is', 'holes', 'hope', false],
    ['not where two letters in eight are wrong', 'valuable', 'variable', false],
    ['not where it begins with another letter', 'sensor', 'tensor', false],
    ['not where its number is another', 'cifar100', 'cifar10', false],
    ['not where it only begins so', 'quantum', 'quantize', false],
  ])('%s: %s and %s', (_, typed, meant, likely) => {
    expect(respell(typed, [{ word: meant, papers: 1 }])).toMatchObject([{ word: meant, likely }]);
  });

  test.each([
    ['gravity', 'graph'],
    ['vaccine', 'machine'],
    ['climate', 'limited'],
    ['neutrino', 'neural'],
  ])('and some do not even look like it: %s and %s', (typed, other) => {
    expect(respell(typed, [{ word: other, papers: 9 }])).toEqual([]);
  });
});
