import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseIndex } from '#core/classify/phraseIndex.ts';

const empty = { phrases: [], strong: [], weak: [], inTitle: [], needs: [], not: [] };

/** Looks for every phrase at every word, and keeps the leftmost longest: slow and plain. */
function oracle(phrases: string[], text: string[]): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < text.length;) {
    const lengths = phrases
      .map((phrase) => phrase.split(' '))
      .filter((words) => words.every((word, step) => text[at + step] === word))
      .map((words) => words.length);
    const longest = Math.max(0, ...lengths);
    if (longest > 0) found.push([at, at + longest]);
    at += Math.max(longest, 1);
  }
  return found;
}

test('one walk finds what looking for every phrase everywhere finds', () => {
  const word = fc.constantFrom('aa', 'bb', 'cc');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 5 }), fc.array(word, { maxLength: 12 }), (phrases, text) => {
      const mentions = phraseIndex([{ ...empty, phrases }]).mentions(text.join(' '));
      expect(mentions.map(({ start, end }) => [start / 3, (end + 1) / 3])).toEqual(oracle(phrases, text));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('topics do not hide each other, and what a topic needs is not hidden by its phrases', () => {
  const index = phraseIndex([
    { ...empty, phrases: ['graph network'], needs: ['network'] },
    { ...empty, phrases: ['network'] },
  ]);
  expect(index.mentions('graph network').map(({ topic, strength }) => [topic, strength])).toEqual([
    [0, 'phrases'],
    [0, 'needs'],
    [1, 'phrases'],
  ]);
});
