import { expect, test } from 'vitest';
import { nameGroups } from '#core/classify/nameGroups.ts';
import { termVectors } from '#core/geometry/termVectors.ts';

/** Six papers that say one thing, each of another object, and others that say three more, so that no word is common. */
const papersOf = (own: string) =>
  [own, 'the weather of mountains.', 'a cup of tea.', 'the colour of kettles.'].flatMap((said, kind) =>
    ['trial', 'record', 'ward', 'nurse', 'dose', 'scan'].map((object, index) => ({
      id: `${kind}-${index}`,
      title: `Number ${index}`,
      abstract: said.replace('OBJECT', object),
      names: [],
      acronyms: [],
    })),
  );

const nameOf = (own: string): string | undefined => {
  const papers = papersOf(own);
  return nameGroups(papers, termVectors(papers), [{ papers: [0, 1, 2, 3, 4, 5] }])[0]?.title;
};

test.each([
  ['a clinical OBJECT, translated clinically.', /clinically/i],
  ['a sparse OBJECT, stored sparsely.', /sparsely/i],
])('an adverb names no topic: "%s"', (said, adverb) => {
  expect(nameOf(said)).not.toMatch(adverb);
});

test.each([
  ['an OBJECT of the anomaly.', 'Anomaly'],
  ['an OBJECT of the assembly.', 'Assembly'],
])('a word that only ends as adverbs do names one: "%s"', (said, name) => {
  expect(nameOf(said)).toBe(name);
});

test.each([
  ['an OBJECT should be harvested, and all can harvest as such.', /harvest/i],
  ['they may independently harvest OBJECT.', /harvest/i],
  ['harvesting the OBJECT.', /harvest/i],
])('a verb names no topic: "%s"', (said, verb) => {
  expect(nameOf(said)).not.toMatch(verb);
});

test.each([
  ['an OBJECT of the harvest.', 'Harvest'],
  ['an OBJECT before harvesting.', 'Harvesting'],
])('a noun that may be a verb elsewhere names one: "%s"', (said, name) => {
  expect(nameOf(said)).toBe(name);
});

/** A shelf of groups: each paper says in its title, beside what is its own, what it is given here. */
function titlesOf(said: readonly (readonly string[])[], narrower: readonly string[] = []): string[] {
  let number = 0;
  const papers = said.flat().map((title) => ({
    id: `p${++number}`,
    title,
    abstract: '',
    names: [],
    acronyms: [{ short: 'LLM', long: 'large language model' }],
  }));
  let from = 0;
  const groups = said.map((own) => ({ papers: own.map(() => from++) }));
  return nameGroups(papers, termVectors(papers), groups, [], narrower).map(({ title }) => title);
}

const times = (count: number, title: string) => Array.from({ length: count }, () => title);
const LEARNING = times(3, 'Federated learning');
const PRIVACY = times(4, 'Differential privacy');
const TEA = times(4, 'Green tea');
/** What is said by nearly half of a shelf names nothing. */
const REST = ['Copper kettles', 'Alpine weather', 'Wooden boats', 'Old maps'].flatMap((each) =>
  times(4, each),
);

test('a name that few papers of a group say has a second beside it, which the others say', () => {
  expect(titlesOf([[...LEARNING, ...PRIVACY, ...times(2, 'Servers')], TEA, REST]).slice(0, 2)).toEqual([
    'Differential privacy, Federated learning',
    'Green tea',
  ]);
});

test('a name that hardly any paper of a group says has a phrase beside it that few say, but no word', () => {
  const others = 'Ants Bees Cats Dogs Eels Foxes Goats Hares Ibises Jays Kites Larks'.split(' ');
  const group = (second: string) => [
    ...LEARNING,
    ...times(2, 'Federated learning'),
    ...times(3, second),
    ...others,
  ];
  expect(titlesOf([group('Differential privacy'), TEA, REST])[0]).toBe(
    'Federated learning, Differential privacy',
  );
  expect(titlesOf([group('Privacy'), TEA, REST])[0]).toBe('Federated learning');
});

test('a name that most papers of a group say stands alone', () => {
  expect(titlesOf([[...LEARNING, ...LEARNING, ...PRIVACY], TEA, REST])[0]).toBe('Federated learning');
});

test('a word is no second name, however many say it', () => {
  expect(titlesOf([[...LEARNING, ...times(4, 'Privacy')], TEA, REST])[0]).toBe('Federated learning');
});

test('an acronym beside its long form is in the number of that', () => {
  expect(titlesOf([times(4, 'LLMs'), TEA, REST])[0]).toBe('Large language model (LLM)');
});

test('what names another group is no second name', () => {
  const names = titlesOf([
    [...LEARNING, ...times(2, 'Differential privacy'), ...times(3, 'Mail servers')],
    PRIVACY,
    REST,
  ]);
  expect(names.slice(0, 2)).toEqual(['Federated learning, Mail servers', 'Differential privacy']);
});

test('a second name shares no word with the first', () => {
  const said = [...LEARNING, ...['Continual learning', 'Continual learning', 'Continual learning']];
  expect(titlesOf([said, TEA, REST])[0]).not.toMatch(/, /);
});

test('groups that hold others have one name, a phrase', () => {
  expect(titlesOf([[...LEARNING, ...PRIVACY], TEA, REST], ['Coffee'])[0]).not.toMatch(/, /);
  expect(titlesOf([times(3, 'Privacy'), TEA, REST], ['Coffee'])[0]).toBe('');
});

test('an acronym, its long form and their plurals are one name', () => {
  const said = ['LLM', 'LLMs', 'A large language model', 'Large language models'];
  expect(titlesOf([said, TEA, REST])[0]).toMatch(/large language model/i);
  expect(titlesOf([said, TEA, REST])[0]).not.toMatch(/, /);
});

test('an acronym that stands in the name of another group is left out', () => {
  const models = ['LLM', 'LLMs', 'LLM', 'Large language models'];
  const agents = times(4, 'LLM agents');
  const [one = '', other = ''] = titlesOf([models, agents, TEA, REST]);
  expect(other).toBe('LLM agents');
  expect(one).not.toMatch(/\bLLM/);
});
