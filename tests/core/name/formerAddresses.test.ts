import { expect, test } from 'vitest';
import { makeShelf } from '#core/shelf.ts';

const paper = (title: string, more: object = {}) =>
  JSON.stringify({ title, abstract: `All about ${title} and what became of it.`, ...more });
const shelf = (lines: string[], lock?: string) =>
  makeShelf({
    papers: [{ file: 'papers/a.jsonl', text: lines.join('\n') }],
    corrections: [],
    topics: [],
    lock: lock === undefined ? undefined : { file: 'shelf.lock', text: lock },
    findings: [],
  });

const first = paper('Slow Glaciers Sing', { doi: '10.1000/ex.1' });
const second = paper('Orchards Remember Rain', { arxiv: '2401.00001' });

test('a paper that left the shelf keeps its address, with the identifiers it had', () => {
  const { lock } = shelf([first, second]);
  expect(shelf([first], lock).former).toEqual([
    { id: 'orchards-remember-rain', now: undefined, arxiv: '2401.00001', doi: undefined },
  ]);
});

test('a paper that comes back is at its address again', () => {
  const { lock } = shelf([first, second]);
  const away = shelf([first], lock);
  expect(shelf([second, first], away.lock)).toMatchObject({ former: [], lock });
});

test('two papers that turn out to be one stand at one address, to which the other leads, for ever', () => {
  const twin = paper('How Glaciers Sing', { doi: '10.1000/ex.2' });
  const { lock } = shelf([first, twin]);
  const united = shelf([first, twin.replace('ex.2', 'ex.1')], lock);
  expect(united.papers.map(({ id }) => id)).toEqual(['slow-glaciers-sing']);
  const lost = { id: 'glaciers-sing', now: 'slow-glaciers-sing', arxiv: undefined, doi: '10.1000/ex.2' };
  expect(united.former).toEqual([lost]);
  expect(shelf([first, twin.replace('ex.2', 'ex.1')], united.lock)).toMatchObject({
    former: [lost],
    lock: united.lock,
  });
});
