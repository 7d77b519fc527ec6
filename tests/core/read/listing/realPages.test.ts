import { describe, expect, it } from 'vitest';
import { listing } from '#core/read/listing.ts';
import { realPages, shownPapers } from './made/realPages.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '').replace(/\.$/, '');
/** Search engines show the beginning of an abstract. */
const begun = (text: string) => text.slice(0, 140);
const letters = (name: string) => Array.from(name.matchAll(/\b\p{L}/gu), ([letter]) => letter).join('');

describe('a page as sites have it', () => {
  for (const { site, shows, text } of realPages) {
    it.each([3, 5])(`is read paper by paper, with its facts: ${site}, %i papers`, (count) => {
      const papers = shownPapers.slice(0, count);
      const { records } = listing.read('papers/page.txt', text(papers));
      expect(records.map(({ title }) => squeezed(title))).toEqual(papers.map(({ title }) => squeezed(title)));
      for (const [at, paper] of papers.entries()) {
        const { abstract = '', authors = [], year, date, arxiv, doi } = records[at] ?? {};
        if (shows.includes('abstract')) expect(begun(abstract)).toBe(begun(paper.abstract));
        if (shows.includes('abstract') && !abstract.endsWith('…'))
          expect(squeezed(abstract)).toBe(squeezed(paper.abstract));
        if (shows.includes('authors'))
          expect(authors.map(({ name }) => letters(name))).toEqual(paper.authors.map(letters));
        if (shows.includes('year')) expect(year ?? Number(date?.slice(0, 4))).toBe(paper.year);
        if (shows.includes('arxiv')) expect(arxiv).toBe(paper.arxiv);
        if (shows.includes('doi')) expect(doi).toBe(paper.doi);
      }
    });
  }
});
