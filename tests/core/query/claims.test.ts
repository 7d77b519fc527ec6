import { describe, expect, test } from 'vitest';
import type { Claim } from '#core/paper.ts';
import type { Indexable } from '#core/index/entry.ts';
import type { Measure } from '#core/index/engine.ts';
import { decodeMeasures, encodeMeasures } from '#core/index/claimCode.ts';
import { askedKinds, effects } from '#core/query/effects.ts';
import { parse } from '#core/query/parse.ts';
import { search } from '#core/query/search.ts';
import { leadingClaim } from '#core/show/leadingClaim.ts';
import { memoryEngine, paper } from './memoryEngine.ts';

type Stated = Measure & { value: string; phrase?: string };

function claiming(id: string, abstract: string, stated: Stated[], more: Partial<Indexable> = {}): Indexable {
  const claims = stated.map(({ value, phrase = value, ...measure }) => {
    const [start, from] = [abstract.indexOf(value), abstract.indexOf(phrase)];
    return { ...measure, start, end: start + value.length, from, to: from + phrase.length };
  });
  return paper(id, `Kettle ${id}`, abstract, { claims, ...more });
}

const engine = memoryEngine([
  claiming('one', 'We make a kettle. It boils 3.5× faster than a pot and saves 20% of the heat.', [
    { value: '3.5×', kind: 'speed-up', unit: '×', number: 3.5 },
    { value: '20%', kind: 'reduction', unit: '%', number: 20 },
  ]),
  claiming(
    'two',
    'Our kettle speeds up boiling by 41%.',
    [{ value: '41%', kind: 'speed-up', unit: '%', number: 41, phrase: 'speeds up boiling by 41%' }],
    { names: ['QuickPot'], year: 2024 },
  ),
  claiming('three', 'This kettle is from 2 to 8× faster.', [
    { value: '2 to 8×', kind: 'speed-up', unit: '×', number: 2, upTo: 8 },
  ]),
  claiming('four', 'A kettle of copper.', [], { year: 2025 }),
  claiming('five', 'Our kettle improves taste by 6 points.', [
    { value: '6 points', kind: 'gain', unit: 'points', number: 6 },
  ]),
]);

const ids = async (query: string) => (await search(query, {}, engine)).hits.map(({ id }) => id).toSorted();

describe('an effect is asked for', () => {
  test.each(effects.flatMap(({ kinds, examples }) => examples.map((example) => [example, kinds] as const)))(
    'by "%s"',
    (example, kinds) => {
      expect(askedKinds(example)).toEqual(kinds);
    },
  );

  test.each<[string, Claim['kind'][]]>([
    ['which method makes diffusion sampling faster and by how much?', ['speed-up']],
    ['smaller and faster models', ['speed-up', 'reduction']],
    ['quantum gravity', []],
    ['breakfast', []],
    ['the "faster" word', []],
    ['nevertheless', []],
    ['fasteners', []],
  ])('or not: "%s"', (query, kinds) => {
    expect(askedKinds(query)).toEqual(kinds);
  });
});

describe('claims of the list', () => {
  test('answer a query that asks for an effect, unit by unit, the best sentence first', async () => {
    const { claimed, total } = await search('faster kettle', {}, engine, { claims: 6 });
    expect(total).toBe(5);
    expect(claimed).toMatchObject({ kinds: ['speed-up'], papers: 3, total: 3 });
    expect(claimed?.groups.map(({ unit, claims }) => [unit, claims.map(({ value }) => value)])).toEqual([
      ['×', ['2 to 8×', '3.5×']],
      ['%', ['41%']],
    ]);
    expect(claimed?.groups[1]?.claims[0]).toEqual({
      id: 'two',
      name: 'QuickPot',
      topic: undefined,
      url: 'papers/two/#claim-1',
      before: 'speeds up boiling by ',
      value: '41%',
      after: '',
    });
  });

  describe('are of papers that say all that is asked about', () => {
    const shelf = memoryEngine([
      claiming('pot', 'A pot. It cools 2× faster. It brews tea 5× faster.', [
        { value: '2×', kind: 'speed-up', unit: '×', number: 2 },
        { value: '5×', kind: 'speed-up', unit: '×', number: 5 },
      ]),
      claiming('words', 'Brewing tea. We tell a slow water. We reach a speed-up of 4×.', [
        { value: '4×', kind: 'speed-up', unit: '×', number: 4 },
      ]),
      claiming('mug', 'A mug that is drunk 9× faster.', [
        { value: '9×', kind: 'speed-up', unit: '×', number: 9 },
      ]),
      claiming(
        'filed',
        'A sieve for brewing, 7× faster.',
        [{ value: '7×', kind: 'speed-up', unit: '×', number: 7 }],
        { topics: ['tea'], topicTitles: ['Tea'] },
      ),
      claiming('slow', 'Tea is brewed.', []),
    ]);
    test.each([
      ['which method makes tea faster and by how much?', ['5×', '4×']],
      ['faster tea brewing', ['5×', '4×']],
      ['faster mug of tea', undefined],
      ['faster tea OR mug', ['5×', '9×', '4×']],
    ])('"%s" shows %j', async (query, shown) => {
      const { claimed } = await search(query, {}, shelf, { claims: 6, typing: false });
      expect(claimed?.groups.flatMap(({ claims }) => claims.map(({ value }) => value)).toSorted()).toEqual(
        shown?.toSorted(),
      );
    });
  });

  test('are as many as are asked for, of each unit in turn', async () => {
    const { claimed } = await search('faster kettle', {}, engine, { claims: 2 });
    expect(claimed?.total).toBe(3);
    expect(claimed?.groups.map(({ claims }) => claims.length)).toEqual([1, 1]);
  });

  test.each([
    ['of no effect', 'kettle', { claims: 6 }],
    ['nobody wants to see', 'faster kettle', {}],
    ['of no such kind', 'higher copper', { claims: 6 }],
  ])('are none where %s', async (_, query, options) => {
    expect((await search(query, {}, engine, options)).claimed).toBeUndefined();
  });

  test('lead a row with what the query asks for', async () => {
    const hit = async (query: string) =>
      (await search(query, {}, engine)).hits.find(({ id }) => id === 'one');
    expect((await hit('kettle'))?.claim).toEqual({ value: '3.5×', kind: 'speed-up', more: 1 });
    expect((await hit('kettle of less heat'))?.claim?.value).toBe('20%');
  });
});

test('the claim of a row is the one that speaks for its paper on every page', async () => {
  const claims: [string, Stated][] = [
    ['90%', { value: '90%', kind: 'level', unit: '%', number: 90 }],
    ['6 points', { value: '6 points', kind: 'gain', unit: 'points', number: 6 }],
    ['3×', { value: '3×', kind: 'speed-up', unit: '×', number: 3 }],
  ];
  const abstract = claims.map(([value]) => `A kettle of ${value}.`).join(' ');
  const stated = claims.map(([, claim]) => claim);
  const { hits } = await search('kettle', {}, memoryEngine([claiming('one', abstract, stated)]));
  expect(hits[0]?.claim).toMatchObject(leadingClaim(stated) ?? {});
  expect(hits[0]?.claim?.value).toBe('6 points');
});

describe('claims are asked for by number', () => {
  test.each([
    ['speedup:>3', ['one', 'three']],
    ['speed-up:>3x', ['one', 'three']],
    ['speedup > 3', ['one', 'three']],
    ['speedup:>4', ['three']],
    ['speedup:<=3.5', ['one', 'three']],
    ['speedup:<2', []],
    ['speedup:>30%', ['two']],
    ['speedup:40..50%', ['two']],
    ['reduction:>10%', ['one']],
    ['reduction:>1', []],
    ['gain:>5', ['five']],
    ['gain:>5%', []],
    ['has:speedup', ['one', 'three', 'two']],
    ['has:gains', ['five']],
    ['has:claims', ['five', 'one', 'three', 'two']],
    ['-has:claims', ['four']],
    ['kettle -speedup:>3', ['five', 'four', 'two']],
    ['copper OR speedup:>4', ['four', 'three']],
  ])('%s', async (query, found) => {
    expect(await ids(query)).toEqual(found);
  });

  test('and a unit that nobody knows is no number', () => {
    expect(parse('speedup:>3kg').filters).toEqual([]);
    expect(parse('speedup:fast').filters).toEqual([]);
    expect(parse('gain:>', true).groups).toEqual([]);
  });

  test('which shows, in the strip and in the rows, the claims that meet it and no other of their kind', async () => {
    const twice = memoryEngine([
      claiming('six', 'A kettle, 2× faster on gas and 9× faster on ice.', [
        { value: '2×', kind: 'speed-up', unit: '×', number: 2 },
        { value: '9×', kind: 'speed-up', unit: '×', number: 9 },
      ]),
    ]);
    const { claimed, hits } = await search('speedup:>3', {}, twice, { claims: 6 });
    expect(claimed?.groups.flatMap(({ claims }) => claims.map(({ value }) => value))).toEqual(['9×']);
    expect(hits.map(({ claim }) => claim?.value)).toEqual(['9×']);
  });

  test('which shows the claims that are compared', async () => {
    const { claimed } = await search('gain:>5', {}, engine, { claims: 6 });
    expect(claimed?.groups.map(({ unit }) => unit)).toEqual(['points']);
  });

  test('and every typed filter can be taken out of the query', () => {
    expect(
      parse('faster year:2024.. kettle  has:code').filters.map(({ text, without }) => [text, without]),
    ).toEqual([
      ['year:2024..', 'faster kettle has:code'],
      ['has:code', 'faster year:2024.. kettle'],
    ]);
  });
});

describe('the list', () => {
  test('is narrowed by kinds of claims, which are counted', async () => {
    const { facets, total } = await search('kettle', { claim: ['gain', 'reduction'] }, engine, {
      facets: true,
    });
    expect(total).toBe(2);
    expect(facets?.claim.map(({ value, count }) => [value, count])).toEqual([
      ['speed-up', 3],
      ['gain', 1],
      ['reduction', 1],
      ['unknown', 1],
    ]);
  });

  test.each([
    ['2024..2025', ['four', 'two']],
    ['..2024', ['two']],
    ['2025..', ['four']],
    ['..', []],
  ])('is narrowed to the years %s', async (span, found) => {
    const { hits } = await search('kettle', { year: [span] }, engine);
    expect(hits.map(({ id }) => id).toSorted()).toEqual(found);
  });

  test('stands in the order of years when asked to, those without one last', async () => {
    const { hits } = await search('kettle', {}, engine, { order: 'newest' });
    expect(hits.slice(0, 2).map(({ id }) => id)).toEqual(['four', 'two']);
  });

  test('has those first that hold every word, says how many, and what the others lack', async () => {
    const { hits, whole } = await search('copper kettle', {}, engine);
    expect(whole).toBe(1);
    expect(hits.map(({ id, lacks }) => [id, lacks])[0]).toEqual(['four', []]);
    expect(hits.slice(1).every(({ lacks }) => lacks.includes('copper'))).toBe(true);
  });
});

test('claims are written and read back', () => {
  const rows = [
    [],
    [
      { kind: 'speed-up', unit: '×', number: 2.36, upTo: 8.02 },
      { kind: 'gain', unit: '', number: 0.5 },
    ],
    [{ kind: 'level', unit: 'order of magnitude', number: 1 }],
    [
      { kind: 'steps', unit: 'steps', number: 15, upTo: 20 },
      { kind: 'reduction', unit: '%', number: 40, ofTime: true },
      { kind: 'reduction', unit: '×', number: 2, upTo: 3, ofTime: true },
    ],
    [],
  ] as const;
  expect(decodeMeasures(encodeMeasures(rows))).toEqual(rows);
  expect(decodeMeasures('')).toEqual([[]]);
});

describe('of time and of steps', () => {
  const reduction = { kind: 'reduction', unit: '%' } as const;
  const steps = { kind: 'steps', unit: 'steps' } as const;
  const sampling = memoryEngine([
    claiming('late', 'Our kettle reduces latency by 40%.', [
      { value: '40%', number: 40, ...reduction, ofTime: true },
    ]),
    claiming('cheap', 'Our kettle reduces cost by 30%.', [{ value: '30%', number: 30, ...reduction }]),
    claiming('few', 'Our kettle boils in 15 to 20 steps.', [
      { value: '15 to 20 steps', number: 15, upTo: 20, ...steps },
    ]),
    claiming('many', 'Our kettle boils in 50 steps.', [{ value: '50 steps', number: 50, ...steps }]),
  ]);
  const claimants = async (query: string): Promise<string[]> =>
    (await search(query, {}, sampling, { claims: 6 })).claimed?.groups.flatMap(({ claims }) =>
      claims.map(({ id }) => id),
    ) ?? [];

  test.each([
    ['faster kettle', ['late']],
    ['how fast is a kettle', ['late']],
    ['a kettle that reduces', ['late', 'cheap']],
    ['few-step kettle', ['few', 'many']],
    ['kettle steps:<20', ['few']],
    ['kettle steps:>30', ['many']],
    ['kettle steps < 18', ['few']],
    ['kettle speedup:>2', []],
  ])('"%s" is answered by %j', async (query, wanted) => {
    expect((await claimants(query)).toSorted()).toEqual(wanted.toSorted());
  });
});
