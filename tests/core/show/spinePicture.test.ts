import { expect, it } from 'vitest';
import { spineCard, spineSign } from '#core/show/spinePicture.ts';

const spines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ hue: index % 24, height: index % 12 }));
const count = (svg: string) => svg.match(/<rect /g)?.length ?? 0;

it('draws a spine for every paper, on a board, on a ground', () => {
  expect(count(spineCard('A shelf', '64 papers', spines(64)))).toBe(64 + 2);
});

it('draws a sample of a large shelf and an empty board for an empty one', () => {
  expect(count(spineCard('A shelf', '', spines(100_000)))).toBe(100 + 2);
  expect(count(spineCard('A shelf', '', []))).toBe(2);
});

it('sets a long name in two rows and says that more follows; no name is mark-up', () => {
  const svg = spineCard(
    'A very long name of a shelf that <b>holds</b> all there is about glue and paper & ink',
    '',
    [],
  );
  expect(svg.match(/<text .*?<\/text>/g)).toHaveLength(3);
  expect(svg).toContain('…</text>');
  expect(svg).not.toContain('<b>');
});

it('signs with four spines, in other colours for other topics', () => {
  expect(count(spineSign([]))).toBe(5);
  expect(spineSign([1, 2, 3, 4])).not.toBe(spineSign([5, 6, 7, 8]));
});
