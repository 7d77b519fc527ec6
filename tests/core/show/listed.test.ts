import { expect, test } from 'vitest';
import { listed } from '#core/show/listed.ts';

const entries = Array.from({ length: 400 }, (_, index) => ({
  id: String(index),
  year: index % 3 ? 2020 : undefined,
}));
const idsListed = (papers: number) =>
  listed(entries, ({ year }) => year !== undefined, papers).map(({ id }) => Number(id));

test('a small shelf lists everything everywhere', () => {
  expect(idsListed(400)).toHaveLength(400);
});

test('a list without a beginning of its own has those alone that stand nowhere else', () => {
  expect(listed(entries, ({ year }) => year !== undefined, 10_000, 0)).toEqual(
    entries.filter(({ year }) => year === undefined),
  );
});

test('a large shelf lists the beginning, and whatever stands in no other list, in the same order', () => {
  expect(idsListed(10_000)).toEqual([
    ...Array.from({ length: 100 }, (_, index) => index),
    ...entries.flatMap(({ year }, index) => (index >= 100 && year === undefined ? index : [])),
  ]);
});
