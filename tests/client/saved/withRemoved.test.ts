import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type RemovedPaper, withRemoved } from '../../../src/client/saved/withRemoved.ts';

const paper = (id: string) => ({ id, title: id, tags: [], note: '', read: false, saved: '' });
const list = [...'abcdef'].map(paper);

/** Takes these off the list, one after the other. */
function takeOff(ids: readonly string[]) {
  const removed: RemovedPaper[] = [];
  let left = list;
  for (const id of ids) {
    const at = left.findIndex((each) => each.id === id);
    removed.push({ paper: paper(id), after: left[at - 1]?.id });
    left = left.filter((each) => each.id !== id);
  }
  return { left, removed };
}

it('puts papers back where they stood, in whatever order they were taken off', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...'abcdef']), (ids) => {
      const { left, removed } = takeOff(ids);
      expect(withRemoved(left, removed)).toEqual(list);
    }),
    { seed: 1 },
  );
});

it('lets one that came back by itself stand where it does now', () => {
  const { left, removed } = takeOff(['b', 'c']);
  const back = withRemoved([...left, paper('b')], removed).map(({ id }) => id);
  expect(back).toEqual(['a', 'c', 'd', 'e', 'f', 'b']);
});

it('loses none, even where what stood before it has gone for good', () => {
  expect(withRemoved([], [{ paper: paper('b'), after: 'a' }])).toEqual([paper('b')]);
});
