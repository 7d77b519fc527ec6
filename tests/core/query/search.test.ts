import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Selection } from '#core/query/answer.ts';
import { search } from '#core/query/search.ts';
import { memoryEngine, paper } from './memoryEngine.ts';

const papers = [
  paper(
    'kettle',
    'Kettle: Boiling Water with Fewer Watts',
    'We optimize the energy of a kettle. Boiling takes less time.',
    {
      names: ['Kettle'],
      authors: ['Ada Lovelace', 'Grace Hopper'],
      year: 2021,
      code: true,
      topics: ['heat'],
      topicTitles: ['Heat and power'],
    },
  ),
  paper(
    'tea',
    'Steeping Green Tea at Low Temperature',
    'Green tea turns bitter when the water is boiling. We measure taste with a human panel.',
    {
      authors: ['Alan Turing'],
      year: 2023,
      topics: ['taste'],
      topicTitles: ['Taste'],
    },
  ),
  paper(
    'n-m',
    'Fine-tuning N:M Brewing Ratios',
    'The ratio N:M of leaves and water decides the colour of the brew, as does the vessel.',
    {
      names: ['BrewNet++'],
      year: 2023,
      code: true,
      topics: ['taste', 'heat'],
      topicTitles: ['Taste', 'Heat and power'],
    },
  ),
  paper(
    'cup',
    'A Survey of Cups',
    'Cups hold drinks. A cup of porcelain keeps the temperature better than one of glass.',
    { authors: ['Ada Lovelace'] },
  ),
];
const engine = memoryEngine(papers, [
  ['vessel', 'mug', 'container'],
  ['human panel', 'HP'],
]);

async function ids(query: string, selection: Selection = {}): Promise<string[]> {
  return (await search(query, selection, engine)).hits.map(({ id }) => id);
}
const first = async (query: string): Promise<string | undefined> => (await ids(query))[0];

describe('A query finds', () => {
  test.each([
    ['the words of a title', 'green tea', 'tea'],
    ['them in another order', 'water boiling watts', 'kettle'],
    ['a name that is a word', 'kettle', 'kettle'],
    ['a name made of signs', 'N:M', 'n-m'],
    ['a name without its signs', 'brewnet', 'n-m'],
    ['an unfinished word', 'steep', 'tea'],
    ['a single letter', 'v', 'n-m'],
    ['a plural for a singular', 'kettles', 'kettle'],
    ['British spelling for American', 'optimise energy', 'kettle'],
    ['two words for a hyphened one', 'fine tuning', 'n-m'],
    ['one word for a hyphened one', 'finetuning', 'n-m'],
    ['a word with one slip', 'temperatrue steeping', 'tea'],
    ['a word with two slips', 'porselain', 'cup'],
    ['a synonym', 'mug', 'n-m'],
    ['what an acronym stands for', 'HP', 'tea'],
    ['a person', 'turing', 'tea'],
    ['a long question', 'which paper says how warm the water for green leaves should be', 'tea'],
    ['stop words when there is nothing else', 'with', 'kettle'],
  ])('%s: %s', async (_, query, id) => {
    expect(await first(query)).toBe(id);
  });
});

describe('The order of a list', () => {
  const shelf = memoryEngine(
    [
      paper('synonym', 'A Mug for Travellers', 'Of mugs and lids.'),
      paper('word', 'A Vessel for Everybody', 'It is made of clay.'),
      paper('apart', 'Wet Wheels', 'The clay is wet. A wheel of clay turns slow.'),
      paper('phrase', 'Pots', 'A pot of wet clay dries.'),
    ],
    [['vessel', 'mug']],
  );
  const order = async (query: string) => (await search(query, {}, shelf)).hits.map(({ id }) => id);

  test('a word as typed comes before its synonym in a title', async () => {
    expect(await order('vessel')).toEqual(['word', 'synonym']);
  });

  test('words next to each other come before words apart', async () => {
    expect((await order('wet clay')).slice(0, 2)).toEqual(['phrase', 'apart']);
  });

  test('American and British spelling give the same list', async () => {
    expect(await order('travelers')).toEqual(await order('travellers'));
  });
});

describe('Operators', () => {
  test.each([
    ['a minus leaves out', 'boiling -tea', ['kettle']],
    ['a plus keeps to what was typed', '+temperatrue', []],
    ['quotation marks ask for the very words', '"green tea"', ['tea']],
    ['a mark nobody closed is closed at the end', '"green te', ['tea']],
    ['OR is either', 'porcelain OR watts', ['cup', 'kettle']],
    ['title: looks in titles', 'title:boiling', ['kettle']],
    ['author: looks at people', 'author:lovelace', ['cup', 'kettle']],
    ['name: looks at names', 'name:kettle', ['kettle']],
    ['topic: looks at topics', 'topic:heat', ['kettle', 'n-m']],
    ['year: is a year', 'year:2021', ['kettle']],
    ['or a span of years', 'year:2022..', ['n-m', 'tea']],
    ['or unknown', 'year:unknown', ['cup']],
    ['has:code', 'has:code', ['kettle', 'n-m']],
    ['and its opposite', '-has:code', ['cup', 'tea']],
    ['stray ones mean nothing', 'OR porcelain -', ['cup']],
  ])('%s: %s', async (_, query, expected) => {
    expect((await ids(query)).toSorted()).toEqual(expected);
  });

  test('a phrase that stands nowhere shows the papers with its words, and says so', async () => {
    const answer = await search('"tea green"', {}, engine);
    expect(answer.hits.map(({ id }) => id)).toEqual(['tea']);
    expect(answer.understood).toEqual([{ kind: 'scattered', from: 'tea green', to: [] }]);
  });

  test('a phrase marked with a plus is found or nothing is', async () => {
    expect(await ids('+"tea green"')).toEqual([]);
    expect(await ids('+"green tea"')).toEqual(['tea']);
  });
});

describe('Either', () => {
  test.each([
    ['a year or another', 'year:2021 OR year:2023', ['kettle', 'n-m', 'tea']],
    ['a word or a year', 'porcelain OR year:2021', ['cup', 'kettle']],
    ['a year or a word', 'year:2021 OR porcelain', ['cup', 'kettle']],
    ['code or a word', 'has:code OR porcelain', ['cup', 'kettle', 'n-m']],
    ['a year or a word that no paper holds', 'year:2021 OR xylophone', ['kettle']],
    ['a word too common to search for or a year', 'the OR year:2021', ['kettle']],
    ['a phrase or a word', '"green tea" OR porcelain', ['cup', 'tea']],
    ['a phrase that stands nowhere or a word', '"tea green" OR porcelain', ['cup']],
    ['a phrase that stands nowhere or a year', '"tea green" OR year:2021', ['kettle']],
    ['a word or two phrases', 'porcelain OR "green tea" OR "fewer watts"', ['cup', 'kettle', 'tea']],
  ])('%s: %s', async (_, query, expected) => {
    expect((await ids(query)).toSorted()).toEqual(expected);
  });

  test('what holds the words comes before what meets a condition only', async () => {
    expect(await ids('year:2021 OR porcelain')).toEqual(['cup', 'kettle']);
  });

  test('of alternatives one that fails makes no paper incomplete', async () => {
    const { understood, failed } = await search('porcelain OR xylophone', {}, engine);
    expect(understood).toEqual([]);
    expect(failed).toEqual(['xylophone']);
  });

  test('of alternatives each is respelled and told of', async () => {
    const { understood } = await search('temperatrue OR porcelian', {}, engine);
    expect(understood.map(({ from, to, literal }) => [from, to[0], literal])).toEqual([
      ['temperatrue', 'temperature', '+temperatrue OR porcelian'],
      ['porcelian', 'porcelain', 'temperatrue OR +porcelian'],
    ]);
  });

  test('a phrase of an alternative that stands nowhere is told', async () => {
    const { understood } = await search('"tea green" OR porcelain', {}, engine);
    expect(understood).toEqual([{ kind: 'scattered', from: 'tea green', to: [] }]);
  });
});

describe('What was changed is said, with a way back', () => {
  test.each([
    [
      'respelled',
      'temperatrue of tea',
      { from: 'temperatrue', to: ['temperature'], literal: '+temperatrue of tea' },
    ],
    ['folded', 'finetuning', { from: 'finetuning', to: ['fine tuning'], literal: '+finetuning' }],
    ['dropped', 'kettle of the watts', { from: 'of the', to: [], literal: 'kettle +of +the watts' }],
    ['widened', 'mug', { from: 'mug', to: ['vessel'], literal: '+mug' }],
    ['reread', 'has:steam kettle', { from: 'has:steam', to: ['steam'] }],
    ['relaxed', 'porcelain watts', { from: 'porcelain watts', literal: '+porcelain +watts' }],
  ])('%s: %s', async (kind, query, expected) => {
    const { understood } = await search(query, {}, engine);
    expect(understood).toContainEqual(expect.objectContaining({ kind, ...expected }));
  });

  test('the way back searches for nothing else', async () => {
    const { understood } = await search('temperatrue', {}, engine);
    const back = understood.find(({ kind }) => kind === 'respelled')?.literal ?? '';
    const answer = await search(back, {}, engine);
    expect(answer.total).toBe(0);
    expect(answer.failed).toEqual(['temperatrue']);
  });

  test.each([
    ['title:temperatrue', '+title:temperatrue'],
    ['"temperatrue steeping"', '+"temperatrue steeping"'],
    ['author:"Ada Lovelcae"', '+author:"Ada Lovelcae"'],
    ['temperatrue<b>x', '+temperatrue<b>x'],
  ])('the way back from %s is another search, without a way back of its own', async (typed, back) => {
    const { understood } = await search(typed, {}, engine);
    expect(understood.find(({ kind }) => kind === 'respelled')?.literal).toBe(back);
    const again = await search(back, {}, engine);
    expect(again.total).toBe(0);
    expect(again.understood).toEqual([]);
  });

  test('a word is not said to be respelled when that brings nothing', async () => {
    const { understood, failed } = await search('author:porcelian', {}, engine);
    expect(understood).toEqual([]);
    expect(failed).toEqual(['porcelian']);
  });

  test('and each thing is said once', async () => {
    const { understood } = await search('mug '.repeat(20), {}, engine);
    expect(understood).toEqual([
      { kind: 'widened', from: 'mug', to: ['vessel'], literal: '+mug '.repeat(20).trim() },
    ]);
  });

  test('words that no paper holds are named', async () => {
    const { failed, total } = await search('xylophone quartz', {}, engine);
    expect(failed).toEqual(['xylophone', 'quartz']);
    expect(total).toBe(0);
  });
});

describe('A hit', () => {
  test('says why it matched and marks the words', async () => {
    const [hit] = (await search('kettle lovelace', {}, engine)).hits;
    expect(hit?.why).toContainEqual({ kind: 'name', words: ['Kettle'] });
    expect(hit?.why).toContainEqual({ kind: 'author', words: ['Ada Lovelace'] });
    expect(hit?.title[0]).toEqual({ text: 'Kettle', marked: true });
  });

  test('keeps its text whole when joined again', async () => {
    for (const hit of (await search('water', {}, engine)).hits) {
      const source = papers.find(({ id }) => id === hit.id);
      expect(hit.title.map(({ text }) => text).join('')).toBe(source?.title);
    }
  });
});

describe('A phrase that hundreds of papers may hold', () => {
  const shelf = memoryEngine(
    Array.from({ length: 230 }, (_, row) =>
      paper(String(row), `Paper ${String(row)}`, row % 2 === 0 ? 'Hot tea.' : 'Tea is hot.'),
    ),
  );

  test('is looked for in the best of them, and that is said', async () => {
    const { total, understood } = await search('"hot tea"', {}, shelf);
    expect(total).toBe(100);
    expect(understood).toEqual([{ kind: 'unread', from: 'hot tea', to: ['200'] }]);
  });

  test('takes out only papers that were seen to hold it', async () => {
    const { total, understood } = await search('tea -"hot tea"', {}, shelf);
    expect(total).toBe(130);
    expect(understood.map(({ kind }) => kind)).toContain('unread');
  });

  test('is no matter of counting when the words are few', async () => {
    expect((await search('"paper 7"', {}, shelf)).understood).toEqual([]);
  });
});

describe('A word written in one, with a hyphen, or in two', () => {
  const shelf = memoryEngine([
    paper('one', 'Finetuning for Tea', 'Of taste.'),
    paper('hyphen', 'Slow Fine-Tuning', 'Of water.'),
    paper('task', 'Multi-Task Kettles', 'Of heat.'),
    paper('line', 'Online Shops', 'On-line and in line.'),
    paper('shop', 'Online Cups', 'Of glass.'),
  ]);
  const found = async (query: string) => (await search(query, {}, shelf)).hits.map(({ id }) => id).toSorted();

  test.each(['finetuning', 'fine-tuning', 'fine tuning'])('%s finds them all', async (query) => {
    expect(await found(query)).toEqual(['hyphen', 'one']);
  });

  test('is found as one although the shelf never writes it so', async () => {
    expect(await found('multitask')).toEqual(['task']);
  });

  test('is found as two although the shelf writes it in one, and that is said', async () => {
    const { hits, understood } = await search('on line shops', {}, shelf);
    expect(hits.map(({ id }) => id)).toContain('line');
    expect(understood.map(({ kind }) => kind)).not.toContain('folded');
    expect(await search('ket tles', {}, shelf)).toMatchObject({
      hits: [{ id: 'task' }],
      understood: [{ kind: 'folded', from: 'ket tles', to: ['kettles'], literal: '+ket +tles' }],
      failed: [],
    });
  });

  test('is not cut at a word that says nothing', async () => {
    expect(await found('line')).toEqual(['line']);
  });

  test.each([
    ['multi-tsak', 'multi-task', 'task'],
    ['fien-tuning', 'fine-tuning', 'hyphen'],
  ])('%s: only the broken part is mended', async (query, meant, id) => {
    const { hits, understood } = await search(query, {}, shelf);
    expect(understood[0]).toMatchObject({ kind: 'respelled', to: [meant] });
    expect(hits.map((hit) => hit.id)).toContain(id);
  });
});

describe('A slip that a paper of the shelf made too', () => {
  const shelf = memoryEngine([
    ...Array.from({ length: 30 }, (_, row) =>
      paper(`k${String(row)}`, row === 0 ? 'Green Kettle' : 'Kettle', 'It boils.'),
    ),
    paper('slip', 'A Ketle', 'It boils.'),
  ]);

  test('is doubted when no paper holds all words, and that is said', async () => {
    const { hits, understood } = await search('green ketle', {}, shelf);
    expect(hits[0]?.id).toBe('k0');
    expect(understood).toContainEqual({
      kind: 'widened',
      from: 'ketle',
      to: ['kettle'],
      literal: 'green +ketle',
    });
  });

  test('stands when a paper holds all words', async () => {
    const { hits, understood } = await search('boils ketle', {}, shelf);
    expect(hits[0]?.id).toBe('slip');
    expect(understood).toEqual([{ kind: 'relaxed', from: 'boils ketle', to: [], literal: '+boils +ketle' }]);
  });
});

test('A word that four papers hold is meant, however many more hold one like it', async () => {
  const shelf = memoryEngine([
    ...Array.from({ length: 100 }, (_, row) => paper(`k${String(row)}`, 'Green Kettle', 'It boils.')),
    ...Array.from({ length: 4 }, (_, row) => paper(`own${String(row)}`, 'A Ketle', 'It boils.')),
  ]);
  const { understood } = await search('green ketle', {}, shelf);
  expect(understood.filter(({ kind }) => kind === 'widened')).toEqual([]);
});

test('Alternatives are scored by numbers', async () => {
  const { hits } = await search('kettle OR tea', {}, engine);
  expect(hits.length).toBeGreaterThan(1);
  for (const { score } of hits) expect(score).toBeGreaterThan(0);
});

test('A synonym of two words is marked where both stand, not at each of them', async () => {
  const shelf = memoryEngine(
    [paper('a', 'Glass-based Pots', 'A clay-based vessel beside a clay pot. Based on glass.')],
    [['vessel', 'clay-based']],
  );
  const [hit] = (await search('vessel', {}, shelf)).hits;
  const marked = [...(hit?.title ?? []), ...(hit?.excerpt ?? [])].filter((each) => each.marked);
  expect(marked.map(({ text }) => text)).toEqual(['clay-based', 'vessel']);
  expect(hit?.highlight).toEqual(['vessel', 'clai', 'bas']);
});

describe('Facets', () => {
  test('are any of a group and all of the groups', async () => {
    expect(await ids('', { year: ['2021', 'unknown'] })).toEqual(['kettle', 'cup']);
    expect(await ids('', { year: ['2023'], topic: ['heat'] })).toEqual(['n-m']);
    expect(await ids('', { author: ['Ada Lovelace'], code: ['no'] })).toEqual(['cup']);
  });

  test('count what a choice would show, siblings of a choice too', async () => {
    const { facets } = await search('', { year: ['2021'] }, engine, { facets: ['author'] });
    expect(facets?.year.map(({ value, count }) => [value, count])).toEqual([
      ['2023', 2],
      ['2021', 1],
      ['unknown', 1],
    ]);
    expect(facets?.code.map(({ value, count }) => [value, count])).toEqual([['yes', 1]]);
    expect(facets?.author.map(({ value }) => value)).toEqual(['Ada Lovelace', 'Grace Hopper']);
  });

  test('count true: each value chosen alone lists as many papers as it says', async () => {
    const chosen: Selection = { code: ['yes'] };
    const { facets } = await search('water', chosen, engine, { facets: ['author'] });
    for (const group of ['topic', 'year', 'author', 'code'] as const) {
      for (const { value, count } of facets?.[group] ?? []) {
        const { total } = await search('water', { ...chosen, [group]: [value] }, engine);
        expect([group, value, total]).toEqual([group, value, count]);
      }
    }
  });
});

test('Windows of a list fit together', async () => {
  const whole = await search('water temperature cup', {}, engine, { count: 4 });
  const parts = await Promise.all(
    [0, 1, 2, 3].map((from) => search('water temperature cup', {}, engine, { from, count: 1 })),
  );
  expect(parts.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(whole.hits.map(({ id }) => id));
});

describe('Whatever is typed gets an answer', () => {
  test.each([
    ['nothing', '', 4],
    ['only spaces', '   ', 4],
    ['only signs', '*** ??? (((', 0],
    ['a regular expression', '.*(tea|kettle)+?[a-z', 1],
    ['mark-up', '<script>alert(1)</script> kettle', 1],
    ['control characters', '\u0000kettle\u0007\u001b[0m', 1],
    ['right to left', 'שלום kettle', 1],
    ['emoji', '🫖 kettle', 1],
    ['a prototype', '__proto__ constructor kettle', 1],
  ])('%s', async (_, query, least) => {
    expect((await search(query, {}, engine)).total).toBeGreaterThanOrEqual(least);
  });

  test('ten thousand characters are cut, and that is said', async () => {
    const answer = await search('kettle '.repeat(1430), {}, engine);
    expect(answer.understood.map(({ kind }) => kind)).toContain('shortened');
    expect(answer.hits[0]?.id).toBe('kettle');
  });

  test('any text at all', async () => {
    const pieces = fc.constantFrom(
      'kettle',
      'tea',
      '"',
      '-',
      '+',
      'OR',
      'NOT',
      'title:',
      'year:',
      '2023..',
      'has:code',
      '(',
      ')',
      ':',
      '\u202e',
      '🫖',
      '\\',
      '$',
      '^{',
      'N:M',
      '|',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (query) => {
        const { hits, total } = await search(query, {}, engine, { facets: ['author'] });
        expect(hits.length).toBeLessThanOrEqual(total);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
