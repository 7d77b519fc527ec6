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
