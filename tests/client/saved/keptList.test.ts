import { afterEach, expect, test, vi } from 'vitest';
import { isKept } from '../../../src/client/saved/keptList.ts';
import { readSaved, savedNow, writeSaved } from '../../../src/core/saved/savedList.ts';

afterEach(() => vi.unstubAllGlobals());

const list = writeSaved([savedNow({ id: 'kettles', title: 'Kettles' }, '2026-01-01T00:00:00Z')]);

test.each<[what: string, text: string | null]>([
  ['nothing', null],
  ['a list', list],
  ['papers alone', JSON.stringify((JSON.parse(list) as { papers: unknown }).papers)],
  ['a list of nothing', writeSaved([])],
  ['a list of a version to come', list.replace('"version": 1', '"version": 2')],
  ['something else', '"kettles"'],
  ['another list', '{"papers":"kettles"}'],
  ['no JSON', '{"papers":'],
  ['nothing at all', 'null'],
])('what a page asks of a list says what reading it whole says: %s', (_, text) => {
  vi.stubGlobal('document', { querySelector: () => ({ pathname: '/' }) });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (key === 'papershelf.saved:/' ? text : null),
  });
  const whole = readSaved(text ?? '[]')?.papers ?? [];
  for (const id of ['kettles', 'cups']) expect(isKept(id)).toBe(whole.some((each) => each.id === id));
});

test('where storage is blocked a paper is not kept', () => {
  vi.stubGlobal('document', { querySelector: () => null });
  expect(isKept('kettles')).toBe(false);
});
