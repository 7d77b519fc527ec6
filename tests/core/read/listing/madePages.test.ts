import { describe, expect, it } from 'vitest';
import { listing } from '#core/read/listing.ts';
import { isUnseen, madePage } from './made/layouts.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Of the papers of some made pages, how many are read right field by field, and how many are none. */
function measured(seeds: readonly number[]) {
  const count = { papers: 0, title: 0, abstract: 0, authors: 0, year: 0, invented: 0 };
  for (const seed of seeds) {
    const page = madePage(seed);
    const { records } = listing.read('papers/made.txt', page.text);
    const byTitle = new Map(records.map((record) => [squeezed(record.title), record]));
    for (const { title, abstract, authors, year } of page.papers) {
      count.papers += 1;
      const found = byTitle.get(squeezed(title));
      if (!found) continue;
      byTitle.delete(squeezed(title));
      const names = found.authors.map(({ name }) => name).join('; ');
      const foundYear = found.year ?? Number(found.date?.slice(0, 4));
      count.title += 1;
      count.abstract += Number(squeezed(found.abstract) === squeezed(abstract));
      count.authors += Number(names === authors.join('; '));
      count.year += Number(year === undefined || foundYear === year);
    }
    count.invented += byTitle.size;
  }
  return count;
}

describe('made pages in many layouts and languages', () => {
  const seeds = Array.from({ length: 150 }, (_, seed) => seed);

  it('are read field by field', () => {
    const { papers, invented, ...right } = measured(seeds.filter((seed) => !isUnseen(seed)));
    expect(papers).toBeGreaterThan(300);
    for (const share of Object.values(right)) expect(share / papers).toBeGreaterThan(0.95);
    expect(invented / papers).toBeLessThan(0.02);
  });
});
