import { expect, test } from 'vitest';
import { planCopy } from '../../src/integrations/portable/copyPlan.ts';

const people = Array.from({ length: 60 }, (_, at) => `authors/person-${String(at)}/index.html`);
/** Every third of them wrote the same paper. */
const first = new Map(people.map((path, at) => [path, `/papers/paper-${String(at % 3)}/`]));

test('pages of authors are bound together, those of one paper side by side', () => {
  const { bound, pages, place } = planCopy(['authors/index.html', ...people], new Set(), first);
  expect(pages).toEqual(['authors/index.html']);
  const papers = bound.flatMap((each) => [...each.pages.values()].map((path) => first.get(path)));
  expect(papers).toEqual(papers.toSorted());
  expect(papers).toHaveLength(60);
  for (const path of people) {
    const { file, at = '' } = place(path) ?? { file: '' };
    expect(bound.find((each) => each.file === file)?.pages.get(at)).toBe(path);
  }
});

test('pages that begin with no paper keep their order', () => {
  const { bound } = planCopy(people, new Set());
  expect(bound.flatMap(({ pages }) => [...pages.values()])).toEqual(people);
});
