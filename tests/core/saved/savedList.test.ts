import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSaved, writeSaved } from '#core/saved/savedList.ts';
import { anyList } from './anyPaper.ts';

describe('a saved list as a file', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(readSaved(writeSaved(list))).toEqual({ papers: list, refused: 0, isWhole: true });
      }),
      { seed: 5 },
    );
  });

  test('leaves out entries without id, and counts them', () => {
    expect(readSaved('[{"title": "x"}, {"id": "a", "title": "A"}]')).toMatchObject({
      papers: [{ id: 'a', title: 'A', tags: [], note: '', read: false }],
      refused: 1,
    });
  });

  test('that is something else is refused, never an exception', () => {
    expect(readSaved('@article{x}')).toBeUndefined();
    expect(readSaved('{"papers": 3}')).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => void readSaved(text)),
      { seed: 6 },
    );
  });
});
