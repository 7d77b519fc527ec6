import { describe, expect, test } from 'vitest';
import { search } from '#core/query/search.ts';
import { memoryEngine, paper } from './memoryEngine.ts';

// "de…" and "n-body" are words of many abstracts, and of no author.
const deep = ['deep', 'dense', 'design', 'detail', 'depth', 'decay', 'demand', 'degree', 'delay', 'default'];
const abstract = [...deep, 'device', 'desk', 'density', 'deck', 'dew'].join(' ');
const engine = memoryEngine([
  ...Array.from({ length: 5 }, (_, row) => paper(`deep${String(row)}`, 'Deep Kettles', abstract)),
  paper('body', 'Two Bodies', 'An N-body problem.'),
  paper('dehn', 'Knots', 'Of ropes.', { authors: ['Max Dehn'], names: ['Denouement'] }),
  paper('wu', 'Beams', 'Of light.', {
    authors: ['Chien-Shiung Wu'],
    topics: ['steam'],
    topicTitles: ['Steam'],
  }),
  paper('he', 'Layers', 'Of ice.', { authors: ['Jane He'] }),
]);
const found = async (query: string) => (await search(query, {}, engine)).hits.map(({ id }) => id);

describe('A beginning is completed to words of the field where it is looked for', () => {
  test.each([
    ['an author, however many words begin so elsewhere', 'author:de', ['dehn']],
    ['a name', 'name:de', ['dehn']],
    ['an author of two letters', 'author:w', ['wu']],
    ['an author whose name is a stop word', 'author:h', ['he']],
    ['a topic, which no text may name', 'topic:s', ['wu']],
    ['a title', 'title:kn', ['dehn']],
  ])('%s: %s', async (_, query, ids) => {
    expect(await found(query)).toEqual(ids);
  });
});

describe('A slip is mended to words of the field where it is looked for', () => {
  test('not to one that no author is called', async () => {
    expect(await search('author:nobody', {}, engine)).toMatchObject({
      hits: [],
      understood: [],
      failed: ['nobody'],
    });
  });

  test('but to one that an author is called', async () => {
    const { hits, understood } = await search('author:shiugn', {}, engine);
    expect(hits.map(({ id }) => id)).toEqual(['wu']);
    expect(understood).toMatchObject([{ kind: 'respelled', to: ['shiung'] }]);
  });
});
