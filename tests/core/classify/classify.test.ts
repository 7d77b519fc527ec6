import { describe, expect, test } from 'vitest';
import { classify } from '#core/classify/classify.ts';
import type { Classifiable } from '#core/classify/classify.ts';
import type { TopicRules } from '#core/classify/readTopics.ts';

const empty = {
  phrases: [],
  strong: [],
  weak: [],
  inTitle: [],
  needs: [],
  not: [],
  categories: [],
  found: [],
  papers: [],
  drop: false,
  lines: { parent: 1, found: 1, papers: 1 },
  description: '',
};
const topic = (id: string, rules: Partial<TopicRules>): TopicRules => ({ ...empty, id, title: id, ...rules });
const paper = (title: string, abstract = '', more: Partial<Classifiable> = {}): Classifiable => ({
  id: 'p',
  title,
  abstract,
  keywords: [],
  ...more,
});
const why = (rules: Partial<TopicRules>, given: Classifiable) =>
  classify([given], [topic('t', rules)]).byPaper.get('p')?.[0]?.why;

describe('phrases match as a reader would', () => {
  test.each([
    ['graph neural network', 'Graph Neural Networks', 'Graph Neural Networks'],
    ['text-to-image', 'Text to image models', 'Text to image'],
    ['text to image', 'Text-to-Image models', 'Text-to-Image'],
    ['auto-regressive', 'Autoregressive models', 'Autoregressive'],
    ['autoregressive', 'Auto-regressive models', 'Auto-regressive'],
    ['labeled data', 'Labelled data', 'Labelled data'],
    ['N:M sparsity', 'Robust N:M Sparsity', 'N:M Sparsity'],
    ['Gaussian process', 'On\nGaussian\n processes', 'Gaussian processes'],
  ])('"%s" is found in "%s"', (phrase, title, shown) => {
    expect(why({ phrases: [phrase] }, paper(title))).toEqual([shown]);
  });

  test.each([
    ['graph', 'Graphene and photographs'],
    ['diffusion model', 'On diffusion, models and more'],
    ['graph', 'See https://graph.org/graph'],
    ['4-bit', 'Gemma-4B-IT'],
  ])('"%s" is not found in "%s"', (phrase, title) => {
    expect(why({ phrases: [phrase] }, paper(title))).toBeUndefined();
  });
});

describe('what puts a paper into a topic', () => {
  test.each<[string, Partial<TopicRules>, Classifiable, boolean]>([
    ['one mention in the title', { phrases: ['graph'] }, paper('A graph'), true],
    ['two mentions in the abstract', { phrases: ['graph'] }, paper('', 'A graph is a graph.'), true],
    ['not one mention in the abstract', { phrases: ['graph'] }, paper('', 'A graph.'), false],
    [
      'one mention of each of two phrases',
      { phrases: ['graph', 'node'] },
      paper('', 'A graph. A node.'),
      true,
    ],
    ['one mention of a strong phrase', { strong: ['graph'] }, paper('', 'A graph.'), true],
    ['a keyword', { phrases: ['graph'] }, paper('', '', { keywords: ['Graphs'] }), true],
    ['a title phrase in the title', { inTitle: ['dataset'] }, paper('A dataset'), true],
    [
      'not a title phrase in the abstract',
      { inTitle: ['dataset'] },
      paper('', 'A dataset, a dataset.'),
      false,
    ],
    [
      'one mention in the company of two hints',
      { phrases: ['a'], weak: ['b', 'c'] },
      paper('', 'a, b, c'),
      true,
    ],
    [
      'not one mention in the company of one hint, however often it comes',
      { phrases: ['a'], weak: ['b'] },
      paper('', 'a, b, b, b, b'),
      false,
    ],
    ['not hints alone', { weak: ['b', 'c'], phrases: ['x'] }, paper('b and c', 'b, c'), false],
    [
      'a needed word beside it',
      { phrases: ['step'], needs: ['diffusion'] },
      paper('Step', 'diffusion'),
      true,
    ],
    ['not without the needed word', { phrases: ['step'], needs: ['diffusion'] }, paper('Step'), false],
    [
      'not what speaks of something else',
      { phrases: ['message passing'], not: ['message passing interface'] },
      paper('Message Passing Interface'),
      false,
    ],
    [
      'not what begins as something else',
      { phrases: ['diffusion model'], not: ['reaction-diffusion'] },
      paper('Reaction-diffusion models'),
      false,
    ],
    [
      'the category of the source',
      { categories: ['eess.AS'] },
      paper('', '', { category: 'cs.SD eess.AS' }),
      true,
    ],
  ])('%s', (_, rules, given, expected) => {
    expect(why(rules, given) !== undefined).toBe(expected);
  });
});

test('the strongest topic comes first, with its strongest reasons first and each only once', () => {
  const topics = [topic('speech', { phrases: ['speech'] }), topic('graphs', { phrases: ['graph', 'node'] })];
  const given = paper('Graphs', 'A graph has nodes. Speech is speech.');
  expect(classify([given], topics).byPaper.get('p')).toEqual([
    { id: 'graphs', why: ['Graphs', 'nodes'] },
    { id: 'speech', why: ['Speech'] },
  ]);
});

test('a topic includes its sub-topics, for the same reasons, and stands behind them', () => {
  const topics = [
    topic('inference', {}),
    topic('decoding', { phrases: ['speculative decoding'], parent: 'inference' }),
  ];
  expect(classify([paper('Speculative decoding')], topics).byPaper.get('p')).toEqual([
    { id: 'decoding', why: ['Speculative decoding'] },
    { id: 'inference', why: ['Speculative decoding'] },
  ]);
});

describe('a correction', () => {
  const topics = [topic('a', { phrases: ['apple'] }), topic('b', { phrases: ['pear'] })];
  const adjusted = (add: string[], remove: string[]) =>
    classify([paper('Apple', '', { adjust: { add, remove } })], topics);

  test('adds a topic and says so', () => {
    expect(adjusted(['b'], []).byPaper.get('p')?.[1]).toEqual({ id: 'b', why: ['added by the curator'] });
  });

  test('leaves the reasons of a topic found anyway', () => {
    expect(adjusted(['a'], []).byPaper.get('p')).toEqual([{ id: 'a', why: ['Apple'] }]);
  });

  test('takes a topic away', () => {
    expect(adjusted([], ['a']).byPaper.get('p')).toEqual([]);
  });

  test.each<[add: string[], remove: string[], topics: string[], title: string]>([
    [['small'], [], ['small', 'middle', 'large'], 'Plum'],
    [['middle'], [], ['middle', 'large'], 'Plum'],
    [[], ['small'], [], 'Apple'],
    [[], ['large'], [], 'Apple'],
    [[], ['small'], ['middle', 'large'], 'Apple and pear'],
    [[], ['middle'], [], 'Apple and pear'],
    [['small'], ['large'], ['small', 'middle', 'large'], 'Apple'],
  ])(
    'keeps whole what topics include: with %j and without %j it is in %j, for "%s"',
    (add, remove, ids, title) => {
      const family = [
        topic('large', {}),
        topic('middle', { phrases: ['pear'], parent: 'large' }),
        topic('small', { phrases: ['apple'], parent: 'middle' }),
      ];
      const { byPaper } = classify([paper(title, '', { adjust: { add, remove } })], family);
      expect(byPaper.get('p')?.map(({ id }) => id)).toEqual(ids);
    },
  );

  test('that names no topic is a finding', () => {
    expect(adjusted(['c'], ['d']).findings.map(({ code, message }) => [code, message])).toEqual([
      ['correction-topic', expect.stringContaining('"c"')],
      ['correction-topic', expect.stringContaining('"d"')],
    ]);
  });
});
