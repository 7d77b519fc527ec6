import { describe, expect, test } from 'vitest';
import { initialKeys } from '#core/index/initialKeys.ts';
import { search } from '#core/query/search.ts';
import { memoryEngine, paper } from '../query/memoryEngine.ts';

const engine = memoryEngine([
  paper('other', 'Kettles', 'A pot.', { authors: ['Shen Li', 'Tao Wang'] }),
  paper('letter', 'Class S Kettles', 'Of the class S.', { authors: ['Ada S. Lovelace'] }),
  paper('right', 'Some Small Pots', 'Small samples of clay.', { authors: ['Bo Chen', 'Shuai Wang'] }),
  paper('long', 'Lids', 'Of tin.', { authors: ['Jean-Marie P. van Dijk'] }),
]);
const found = async (query: string) => (await search(query, {}, engine)).hits.map(({ id }) => id);

describe('An initial with a name finds the author whose names begin and end so', () => {
  test.each(['S. Wang', 'S Wang', 's wang', '"S. Wang"'])('%s first of all', async (query) => {
    expect((await found(query))[0]).toBe('right');
  });

  test.each([
    ['author:"S. Wang"', ['right']],
    ['author:S. author:Wang', ['right']],
    ['author:"J. Dijk"', ['long']],
    ['author:"J. van Dijk"', ['long']],
    ['author:"J. P. van Dijk"', ['long']],
    ['author:"T. Li"', []],
  ])('%s and no other', async (query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  test('and marks no word of a text for its first letter', async () => {
    const [hit] = (await search('S. Wang', {}, engine)).hits;
    expect(hit?.why).toEqual([{ kind: 'author', words: ['Shuai Wang'] }]);
    expect([...(hit?.title ?? []), ...(hit?.excerpt ?? [])].filter(({ marked }) => marked)).toEqual([]);
  });

  test('and a letter is a letter where no author is called so', async () => {
    expect(await found('class S ')).toEqual(['letter']);
  });
});

test.each([
  ['Shuai Wang', ['0byswang']],
  ['Jean-Marie P. van Dijk', ['0byjvan', '0byjdijk']],
  ['Plato', []],
  ['', []],
])('%s is found by %j', (name, keys) => {
  expect(initialKeys(name)).toEqual(keys);
});
