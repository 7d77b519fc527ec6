import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf, joinedOf } from '#core/index/entry.ts';
import { chunks } from '#core/words/chunk.ts';
import { paper } from '../query/memoryEngine.ts';

describe('a word that is written in one and in parts', () => {
  const papers = [
    paper('a', 'Finetuning', 'Pretraining, online.'),
    paper('b', 'Fine-tuning', 'Pre-training, on-line, low-rank.'),
  ];
  const joined = joinedOf(papers);

  test('is known with its parts, where each says what the whole says', () => {
    expect([...joined]).toEqual([
      ['finetun', ['fin', 'tun']],
      ['pretrain', ['pre', 'train']],
      ['onlin', []],
    ]);
  });

  test('is found by either spelling, and by its parts', () => {
    for (const each of papers) {
      expect([...entryOf(each, joined).title.keys()].toSorted()).toEqual(['fin', 'finetun', 'tun']);
    }
    expect([...entryOf(paper('c', 'Online', ''), joined).title.keys()]).toEqual(['onlin']);
  });

  test('is what looking at all chunks at once finds', () => {
    const part = fc.constantFrom('fine', 'tuning', 'on', 'line', 'low', 'GPT', '3', '模型');
    const word = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '-'))
      .map(([parts, between]) => parts.join(between));
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const all = texts.flatMap((each) => [...chunks(each)]);
        const inOne = new Set(
          all.flatMap(({ parts, whole, unspaced }) => (parts.length === 1 && !unspaced ? [whole] : [])),
        );
        for (const [whole, parts] of joinedOf(texts.map((each) => paper('x', '', each)))) {
          expect(inOne.has(whole)).toBe(true);
          const ways = all.filter((chunk) => chunk.whole === whole && chunk.parts.length > 1);
          expect(ways.length).toBeGreaterThan(0);
          if (parts.length > 0) expect(ways.map((way) => way.parts)).toContainEqual(parts);
        }
        for (const { parts, whole } of all)
          if (parts.length > 1 && inOne.has(whole))
            expect(joinedOf(texts.map((each) => paper('x', '', each))).has(whole)).toBe(true);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
