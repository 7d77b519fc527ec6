import { describe, expect, it } from 'vitest';
import { readSource } from '#core/read/readSource.ts';
import { type ArticlePage, articlePages, furtherPages } from './made/articlePages.ts';
import { realPages, shownPapers } from './made/realPages.ts';
import { copiedPages } from './made/copiedPages.ts';
import { sitePages } from './made/sitePages.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '').replace(/\.$/, '');

/** What is read of a page, as far as its truth says anything. */
function asked({ text, papers }: ArticlePage) {
  const { records, findings, lines } = readSource('papers/page.txt', text);
  const read = records.map((record, at) => {
    const truth = papers[at];
    const isCut = /(?:…|\.\.\.)$/.test(record.abstract);
    const all = {
      title: squeezed(record.title),
      abstract: squeezed(isCut ? (truth?.abstract ?? '') : record.abstract),
      authors: record.authors.map(({ name }) => name),
      year: record.year ?? Number(record.date?.slice(0, 4)),
      doi: record.doi,
      arxiv: record.arxiv,
      keywords: record.keywords,
      venue: record.venue,
    };
    return Object.fromEntries(
      Object.entries(all).filter(([name]) => truth?.[name as keyof typeof truth] !== undefined),
    );
  });
  return { read, findings, lost: lines.lost };
}

describe('a page of an article is its paper and no more', () => {
  it.each(
    [...articlePages, ...furtherPages, ...sitePages, ...copiedPages].map(
      (page) => [page.site, page] as const,
    ),
  )('%s', (_site, page) => {
    const { read, findings, lost } = asked(page);
    expect(read).toEqual(
      page.papers.map(({ title, abstract, ...facts }) => ({
        title: squeezed(title),
        ...(abstract === undefined ? {} : { abstract: squeezed(abstract) }),
        ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)),
      })),
    );
    expect(lost).toBe(0);
    // What is of the page is told once.
    const told = findings.filter(({ code }) => /furniture-guessed|lines-outside/.test(code));
    expect(told.length).toBeLessThan(2);
  });
});

describe('a list whose first abstract alone is headed', () => {
  it.each(realPages.filter(({ shows }) => shows.includes('abstract')))(
    'is no page of one paper: $site',
    ({ text }) => {
      const begun = shownPapers[0]?.abstract.slice(0, 60) ?? '';
      const page = text(shownPapers)
        .replace(/Abstract:? ?\n?/g, '')
        .replace(begun, `Abstract: ${begun}`);
      expect(readSource('papers/page.txt', page).records.length).toBe(shownPapers.length);
    },
  );
});
