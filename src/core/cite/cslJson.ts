import { joinedWords } from './joinedWords.ts';
import type { Citable } from './citable.ts';
import { citationKeys } from './citationKey.ts';
import { issued } from './issued.ts';
import { hasOthers } from '../people/authorNames.ts';
import { personName } from '../people/personName.ts';
import { pageRange } from './pageRange.ts';
import { type Publication, publicationOf } from './publicationOf.ts';

const types: Record<Publication, string> = {
  article: 'article-journal',
  proceedings: 'paper-conference',
  chapter: 'chapter',
  preprint: 'article',
  venue: 'article',
  unsaid: 'article',
};

/** One item of CSL-JSON; keys as the schema spells them. */
type CslItem = Record<string, unknown>;

/** CSL-JSON 1.0.2, as citeproc, Pandoc and Zotero read it; the id is the citation key. */
export function cslJson(papers: readonly Citable[]): string {
  const keys = citationKeys(papers);
  const items = papers.map((paper, index) => item(paper, keys[index] ?? paper.id));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function item(paper: Citable, id: string): CslItem {
  const publication = publicationOf(paper);
  // CSL has no mark for authors that nobody names; this is what Pandoc reads as one.
  const others = hasOthers(paper.authors) ? [{ literal: 'others' }] : [];
  const authors = [...paper.authors.map(cslName), ...others];
  const preprint = publication === 'preprint';
  const all: CslItem = {
    id,
    type: types[publication],
    title: paper.title,
    author: authors.length === 0 ? undefined : authors,
    issued: dateParts(paper),
    'container-title': preprint ? undefined : paper.venue,
    genre: preprint ? 'Preprint' : undefined,
    number: preprint && paper.arxiv !== undefined ? `arXiv:${paper.arxiv}` : undefined,
    publisher: paper.publisher ?? (preprint && paper.arxiv !== undefined ? 'arXiv' : undefined),
    volume: paper.volume,
    issue: paper.number,
    page: paper.pages && pageRange(paper.pages).join('-'),
    DOI: paper.doi,
    PMID: paper.pmid,
    URL: paper.url,
    archive: paper.arxiv === undefined ? undefined : 'arXiv',
    archive_location: paper.arxiv,
    keyword:
      paper.keywords === undefined || paper.keywords.length === 0 ? undefined : joinedWords(paper.keywords),
    abstract: paper.abstract,
    note: paper.note,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
}

function cslName(author: Citable['authors'][number]): CslItem {
  const name = personName(author);
  if (name.literal !== undefined) return { literal: name.literal };
  const { family, given, particle, suffix } = name;
  return {
    family,
    ...(given === '' ? {} : { given }),
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

function dateParts(paper: Citable): CslItem | undefined {
  const date = issued(paper);
  if (date === undefined) return undefined;
  const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
  return { 'date-parts': [parts] };
}
