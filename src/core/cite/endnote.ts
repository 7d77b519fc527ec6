import type { Citable } from './citable.ts';
import { issued } from './issued.ts';
import { authorNames } from '../people/authorNames.ts';
import { sortName } from '../people/personName.ts';
import { type Publication, publicationOf } from './publicationOf.ts';

const types: Record<Publication, string> = {
  article: 'Journal Article',
  proceedings: 'Conference Paper',
  chapter: 'Book Section',
  preprint: 'Unpublished Work',
  venue: 'Generic',
  unsaid: 'Generic',
};

/** EndNote's tagged import format (.enw): `%X value` lines, records parted by an empty line. */
export function endnote(papers: readonly Citable[]): string {
  return papers.map((paper) => record(paper)).join('\n');
}

function record(paper: Citable): string {
  const publication = publicationOf(paper);
  const lines: [string, string | number | undefined][] = [
    ['%0', types[publication]],
    ...authorNames(paper.authors, sortName).map((name): [string, string] => ['%A', name]),
    ['%T', paper.title],
    [publication === 'article' ? '%J' : '%B', publication === 'preprint' ? undefined : paper.venue],
    ['%D', issued(paper)?.year],
    ['%V', paper.volume],
    ['%N', paper.number],
    ['%P', paper.pages],
    ['%I', paper.publisher],
    ['%R', paper.doi],
    // One number in one database, as PubMed writes its own; the second stands in a note.
    ['%M', paper.arxiv === undefined ? paper.pmid : `arXiv:${paper.arxiv}`],
    ['%~', paper.arxiv === undefined && paper.pmid ? 'PubMed' : undefined],
    ['%Z', paper.arxiv && paper.pmid && `PMID: ${paper.pmid}`],
    ...(paper.keywords ?? []).map((keyword): [string, string] => ['%K', keyword]),
    ['%U', paper.url],
    ['%Z', paper.note],
    ['%X', paper.abstract],
  ];
  return lines
    .map(([tag, value]) => [
      tag,
      String(value ?? '')
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    ])
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag} ${value}\n`)
    .join('');
}
