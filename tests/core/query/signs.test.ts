import { describe, expect, test } from 'vitest';
import { search } from '#core/query/search.ts';
import { memoryEngine, paper } from './memoryEngine.ts';

const engine = memoryEngine([
  paper('n-m', 'Sparse N:M Brewing', 'Of ratios.'),
  paper('motion', 'N-body Motion', 'A model of motion and memory in R^n.'),
  paper('on', 'On Kettles', 'Of heat.'),
  paper('linear', 'Linear Kettles', 'They boil in O(n) steps.'),
  paper('specht', 'SpecHt: Small Kettles', 'A kettle for one.', { names: ['SpecHt'] }),
  paper('spec', 'Spec Sheets', 'They are read hourly, with htop.'),
  paper('tuning', 'Finetuning', 'Of pots.'),
  paper('fine', 'A Fine Pot', 'It is tunable.'),
  paper('post', 'Post-Training of Cooks', 'In kitchens.'),
]);
const found = async (query: string) => (await search(query, {}, engine)).hits.map(({ id }) => id);

describe('A name with signs is whole as it is', () => {
  test.each([
    ['its last letter begins no word', 'N:M', ['n-m']],
    ['nor with a hyphen instead', 'N-M', ['n-m']],
    ['it is not the stop word of its letters', 'O(n)', ['linear']],
    ['and the stop word is not the name', 'on', ['on']],
    ['a hyphened word may go on', 'post-trai', ['post']],
  ])('%s: %s', async (_, query, ids) => {
    expect(await found(query)).toEqual(ids);
  });
});

describe('Two words of which the second may be unfinished', () => {
  test('are a name written in one as well', async () => {
    const { hits, understood } = await search('spec ht', {}, engine);
    expect(hits[0]?.id).toBe('specht');
    expect(understood).toContainEqual(
      expect.objectContaining({ kind: 'folded', from: 'spec ht', to: ['specht'] }),
    );
  });

  test('are not said to be a word that nobody writes', async () => {
    const { understood } = await search('fine tun', {}, engine);
    expect(understood.filter(({ kind }) => kind === 'folded')).toEqual([]);
  });
});
