import { expect, test } from 'vitest';
import { citables } from '#core/cite/citables.ts';
import { exportFormats } from '#core/cite/exportFormats.ts';
import type { Paper } from '#core/paper.ts';
import { firstPapers } from '../firstShelf.ts';
import { type Files, shelfOf, written } from '../shelfOf.ts';

// A plain reference and Markdown are for readers, and papers.json says more than a citation.
const formats = exportFormats.filter(({ name, write }) => write && !['reference', 'markdown'].includes(name));

test.each(formats)('what goes out as $label comes back as the same papers', ({ write, extension }) => {
  const all = [...citables(firstPapers, (id) => `https://papers.example/papers/${id}/`).values()];
  const back = shelfOf({ [`papers/back.${extension}`]: write?.(all) ?? '' });
  expect(back.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(back.papers.map(said)).toEqual(firstPapers.map(said));
});

const numbered: Files = {
  'papers/a.jsonl': [
    { title: 'In PubMed Only', abstract: 'One.', pmid: 21249755, year: 2011 },
    { title: 'In Both', abstract: 'Two.', pmid: 29000000, arxiv: '2106.15845', year: 2021 },
    { title: 'With All', abstract: 'Three.', pmid: 30000000, doi: '10.1000/182', journal: 'Notes' },
  ],
};

test.each(formats)('the numbers of PubMed come back from $label', ({ write, extension }) => {
  const given = shelfOf(numbered).papers;
  const all = [...citables(given, (id) => `https://papers.example/papers/${id}/`).values()];
  const back = shelfOf({ [`papers/back.${extension}`]: write?.(all) ?? '' });
  const ids = ({ pmid, arxiv, doi }: Paper) => ({ pmid, arxiv, doi });
  expect(back.papers.map(ids)).toEqual(given.map(ids));
  expect(given.map(({ pmid }) => pmid)).toEqual(expect.arrayContaining(['21249755', '29000000', '30000000']));
  const unread = back.findings.filter(({ code }) => code === 'fields-unread');
  expect(unread.map(({ message }) => message).join()).not.toMatch(/pmid|N1|AN|%[MZ]/);
});

/** Formulas as plain text: no format but BibTeX can say them otherwise. */
function said(paper: Parameters<typeof written>[0]) {
  const { title, abstract, authors, year, doi, arxiv, pmid, venue } = written(paper);
  return { title, abstract, authors, year, doi, arxiv, pmid, venue };
}
