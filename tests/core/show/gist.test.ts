import { describe, expect, test } from 'vitest';
import type { Text } from '#core/paper.ts';
import { contentOf } from '#core/show/contentOf.ts';
import { endedEarly } from '#core/show/endedEarly.ts';
import { gist } from '#core/show/gist.ts';
import { withoutOpening } from '#core/show/withoutOpening.ts';
import { findContribution } from '#core/recognise/contribution.ts';
import { sentences } from '#core/text/sentences.ts';

const text = (value: string): Text => [{ type: 'text', value }];

function gistOf(title: string, abstract: string): string {
  const contribution = findContribution(abstract, sentences(abstract));
  return gist({ title: text(title), abstract: text(abstract), contribution, claims: [], names: [] });
}

describe('the gist of a paper', () => {
  test('is the sentence that states its contribution', () => {
    expect(
      gistOf(
        'Graph Hashing',
        'Embedding tables are large. We introduce GraphHash, which clusters user-item graphs by modularity. It is fast.',
      ),
    ).toBe('We introduce GraphHash, which clusters user-item graphs by modularity.');
  });

  test('is one behind it where it says hardly more than the title', () => {
    expect(
      gistOf(
        'Secret Communication over the Bosonic Wiretap Channel',
        'We propose a new scheme for secret communication over the bosonic wiretap channel. The scheme is based on randomness extractors, pulse-position modulation, and Reed-Solomon codes.',
      ),
    ).toMatch(/^The scheme is based on randomness extractors/);
  });

  test('stays where no other says more of the paper itself', () => {
    expect(
      gistOf('Fast Quantizers', 'We propose fast quantizers. Experiments show state-of-the-art results.'),
    ).toBe('We propose fast quantizers.');
  });

  test('is, of a paper that states none, the first sentence in which the authors speak of their work', () => {
    expect(gistOf('Microglia', 'Microglia are cells. I test three tools for finding their centres.')).toBe(
      'I test three tools for finding their centres.',
    );
  });

  test('is the first sentence where they speak of it nowhere, in any language', () => {
    expect(gistOf('标题', '稳定子态在量子信息科学中占有特殊地位。它们可以被有效地表示。')).toMatch(
      /^稳定子态/,
    );
  });

  test('of a paper without an abstract is empty', () => {
    expect(gistOf('A Title', '')).toBe('');
  });
});

test.each([
  ['To address these challenges, we propose PEARL.', 'We propose PEARL.'],
  ['Therefore, in this work, a surrogate is proposed.', 'A surrogate is proposed.'],
  ['Specifically, BERT is tuned.', 'BERT is tuned.'],
  ['Motivated by these findings, iPad users are asked.', 'iPad users are asked.'],
  // These say something.
  ['To mitigate hallucination in captions, we propose X.', undefined],
  ['By using photoemission spectroscopy, we reveal a band.', undefined],
  // These are no openings.
  ['Simple, fast and robust methods win.', undefined],
  ['Here we report robust, direct rotation.', undefined],
  ['This paper presents methods, models and data.', undefined],
  ['We thus propose, for the first time, a method.', undefined],
])('"%s" is shown in a list as "%s"', (sentence, shown = sentence) => {
  expect(withoutOpening(sentence)).toBe(shown);
});

describe('a sentence that is too long for a list', () => {
  const clause = 'we describe a system that schedules the requests of many users on a few machines';

  test('ends before a clause, not within brackets, and says that it goes on', () => {
    const long = `In this work ${clause} (with queues, caches, and priorities of each of them and of all that they hold, be it much or little, too), which ${clause}, and ${clause}.`;
    expect(endedEarly(long)).toMatch(/^In this work we describe .*? on a few machines …$/);
  });

  test('ends with no word that wants another', () => {
    const long = `We show that ${clause}, compared to ${'many '.repeat(30)}others.`;
    expect(endedEarly(long)).toMatch(/ on a few machines …$/);
  });

  test('is not cut for its last words', () => {
    const sentence = `${clause}, and ${clause}, too, as they say.`;
    expect(sentence.length).toBeGreaterThan(180);
    expect(endedEarly(sentence)).toBe(sentence);
  });

  test.each(['深'.repeat(300), '😀'.repeat(200)])('without spaces ends within no letter', (sentence) => {
    expect(endedEarly(sentence).isWellFormed()).toBe(true);
    expect(endedEarly(sentence).length).toBeLessThan(190);
  });
});

test('words that say what a text is about weigh one, vague ones half, talk and grammar nothing', () => {
  expect([...contentOf('We propose a novel network that quantizes')]).toEqual([
    ['network', 0.5],
    ['quantiz', 1],
  ]);
});
