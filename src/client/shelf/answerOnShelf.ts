import type { Answer } from '#core/query/answer.ts';
import { papers } from '#interface/counts.ts';
import { answer, warmUp } from '../search/answer.ts';
import { newestOnly } from '../search/newestOnly.ts';
import { nothingMatches } from '#interface/search.ts';

/**
 * Lets the spines answer what is typed into a field: those that match rise and keep their colour, those that hold some of
 * its words keep their colour, all others sink to the grey of paper. A spine of a large shelf, which stands for a topic or
 * a year, matches where one of its papers does.
 */
export function answerOnShelf(shelf: HTMLElement, field: HTMLInputElement, tally: HTMLElement): void {
  const spines = [...shelf.querySelectorAll<HTMLAnchorElement>('.spine')];
  const boards = shelf.querySelectorAll('.board');

  const ask = newestOnly<string, Answer | undefined>(
    // Papers have a row in the index, groups of papers are counted.
    async (query) =>
      query.trim() === ''
        ? undefined
        : answer(query, {}, { count: 0, facets: spines.some(({ dataset }) => dataset['row'] === undefined) }),
    (found) => show(found),
    // The field leads to the search page, which says what is wrong.
    () => show(undefined),
  );

  function show(found: Answer | undefined): void {
    const isAsked = found !== undefined && !found.empty;
    shelf.classList.toggle('asked', isAsked);
    const matches = isAsked ? matchesOf(found) : () => 0;
    const answering = new Set<Element | null>();
    for (const spine of spines) {
      const held = matches(spine);
      spine.classList.toggle('found', held === 1);
      spine.classList.toggle('near', held > 0 && held < 1);
      if (held > 0) answering.add(spine.closest('.board'));
    }
    // Told by a class: to find it out from the spines, a style sheet would look at all of them at each change of one.
    for (const board of boards) board.classList.toggle('sunk', isAsked && !answering.has(board));
    tally.textContent = !isAsked ? '' : found.total > 0 ? papers(found.total) : nothingMatches;
  }

  field.addEventListener('input', () => ask(field.value));
  warmUp();
  ask(field.value);
}

/** How much of the query a spine holds, 0 to 1. */
function matchesOf(found: Answer): (spine: HTMLAnchorElement) => number {
  const rows = new Map(
    (found.papers ?? []).map(({ row, coverage }) => [String(row), coverage > 0.999 ? 1 : coverage]),
  );
  // Where none holds all, the best are what was found.
  const isWhole = [...rows.values()].includes(1);
  const groups = new Set(
    (['topic', 'year'] as const).flatMap((group) =>
      (found.facets?.[group] ?? []).flatMap(({ value, count }) => (count > 0 ? `${group}s/${value}/` : [])),
    ),
  );
  return ({ dataset, href }) => {
    const { row } = dataset;
    if (row === undefined)
      return [...groups].some((path) => href.replace(/index\.html$/, '').endsWith(`/${path}`)) ? 1 : 0;
    const held = rows.get(row) ?? 0;
    return isWhole ? held : Math.ceil(held);
  };
}
