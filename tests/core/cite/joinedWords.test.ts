import { expect, it } from 'vitest';
import { joinedWords } from '#core/cite/joinedWords.ts';

it.each([
  [['graphs', 'gates'], 'graphs, gates'],
  [['Models, Molecular', 'gates'], 'Models, Molecular; gates'],
  [['Models, Molecular'], 'Models, Molecular;'],
  [[], ''],
])('%j in one text are %j', (words, text) => {
  expect(joinedWords(words)).toBe(text);
});
