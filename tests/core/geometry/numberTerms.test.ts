import { expect, test } from 'vitest';
import { numberTerms } from '#core/geometry/numberTerms.ts';

test.each([
  ['AND', 'Navigation with AND.', true],
  ['NoT', 'Reasoning with NoT.', true],
  // "a method that we call Through the Looking Glass"
  ['Through', 'Planning. Through experiments.', false],
])('the name %s stands in "%s": %s', (name, abstract, isNamed) => {
  const numbered = numberTerms([{ id: 'a', title: '', abstract, names: [name] }]);
  const found = numbered.occurrences(0).filter((_, at) => at % 3 === 0);
  expect([...found].some((term) => numbered.isName(term))).toBe(isNamed);
});
