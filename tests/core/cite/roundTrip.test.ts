import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { citables } from '#core/cite/citables.ts';
import { exportFormats } from '#core/cite/exportFormats.ts';
import { shelfOf, written } from '../shelfOf.ts';

const FIRST = fileURLToPath(new URL('../../first-shelf/', import.meta.url));
const filesOf = (folder: string) =>
  readdirSync(join(FIRST, folder)).map((name) => [
    `${folder}/${name}`,
    readFileSync(join(FIRST, folder, name), 'utf8'),
  ]);
const { papers } = shelfOf(Object.fromEntries([...filesOf('papers'), ...filesOf('corrections')]));

// A plain reference is for readers, and papers.json says more than a citation.
const formats = exportFormats.filter(({ name, write }) => write && name !== 'reference');

test.each(formats)('what goes out as $label comes back as the same papers', ({ write, extension }) => {
  const all = [...citables(papers, (id) => `https://papers.example/papers/${id}/`).values()];
  const back = shelfOf({ [`papers/back.${extension}`]: write?.(all) ?? '' });
  expect(back.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(back.papers.map(said)).toEqual(papers.map(said));
});

/** Formulas as plain text: no format but BibTeX can say them otherwise. */
function said(paper: Parameters<typeof written>[0]) {
  const { title, abstract, authors, year, doi, arxiv, venue } = written(paper);
  return { title, abstract, authors, year, doi, arxiv, venue };
}
