import { describe, expect, test } from 'vitest';
import { type Files, shelfOf } from '../shelfOf.ts';

const papers = [
  { title: 'Trees', abstract: 'We climb.' },
  { title: 'Canopy: Forests on Foot', abstract: 'We present Canopy, which walks.' },
];

/** The year of each paper, by its address, of a shelf that has this lock. */
function years(files: Files, lock: string | undefined): { years: object; told: string[] } {
  const { papers: all, findings } = shelfOf({ ...files, ...(lock !== undefined && { 'shelf.lock': lock }) });
  return {
    years: Object.fromEntries(all.map(({ id, year }) => [id, year])),
    told: findings.flatMap(({ code }) => (code.startsWith('correction') ? [code] : [])),
  };
}

const correction = (paper: string) => `- paper: ${JSON.stringify(paper)}\n  year: 2020\n`;

describe('a correction names its paper by the address', () => {
  const { lock, papers: first } = shelfOf({ 'papers/a.jsonl': papers });
  const [trees = '', canopy = ''] = first.map(({ id }) => id);

  test.each([
    canopy,
    `papers/${canopy}/`,
    `/papers/${canopy}`,
    `https://example.org/shelf/papers/${canopy}/#cite`,
  ])('%s', (paper) => {
    const files = { 'papers/a.jsonl': papers, 'corrections/a.yaml': correction(paper) };
    expect(years(files, lock)).toEqual({ years: { [trees]: undefined, [canopy]: 2020 }, told: [] });
  });

  test('also where its title was mended since, or it stood there before', () => {
    const mended = [{ ...papers[0] }, { ...papers[1], title: 'Canopy: Woods' }];
    const files = { 'papers/a.jsonl': mended, 'corrections/a.yaml': correction(canopy) };
    expect(years(files, lock).years).toEqual({ [trees]: undefined, [canopy]: 2020 });

    const twice = lock.replace(/^(trees) (.*)$/m, '$1 $2 arxiv:2106.15845\nolder doi:10.1145/abc');
    const both = [{ ...papers[0], arxiv: '2106.15845', doi: '10.1145/abc' }, papers[1]];
    expect(
      years({ 'papers/a.jsonl': both as object[], 'corrections/a.yaml': correction('older') }, twice).years,
    ).toEqual({ [trees]: 2020, [canopy]: undefined });
  });

  test('and is told where the lock knows no such address, or there is none', () => {
    for (const paper of ['papers/bushes/', canopy]) {
      const files = { 'papers/a.jsonl': papers, 'corrections/a.yaml': correction(paper) };
      expect(years(files, paper === canopy ? undefined : lock).told).toEqual(['correction-paper-unknown']);
    }
  });

  test('a title comes before an address', () => {
    const three = [...papers, { title: canopy, abstract: 'Roofs.' }];
    const files = { 'papers/a.jsonl': three, 'corrections/a.yaml': correction(canopy) };
    expect(years(files, lock).years).toMatchObject({ [canopy]: undefined, [`${canopy}-2`]: 2020 });
  });
});
