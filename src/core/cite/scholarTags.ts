import type { Author } from '../paper.ts';
import type { Citable } from './citable.ts';
import { issued } from './issued.ts';
import { pageRange } from './pageRange.ts';
import { type Publication, publicationOf } from './publicationOf.ts';
import { mostNamed } from './withFewAuthors.ts';

const venueTags: { readonly [Each in Publication]?: string } = {
  proceedings: 'citation_conference_title',
  chapter: 'citation_inbook_title',
};

/**
 * The `citation_*` tags that Google Scholar and Zotero read in a page's head, as [name, content].
 * Scholar ignores a page that lacks title, first author or year, and a title alone would make Zotero take any page
 * for a journal article: so it is all three or none. Where thousands wrote a paper, a tag for each would be more than half
 * of its page: the further ones share one, which Zotero reads after the others.
 *
 * @param page the public address of the paper's page, which Scholar calls that of its abstract
 * @param pdf where its text is, which Zotero saves beside the record
 */
export function scholarTags(
  paper: Citable,
  { page, pdf }: { page?: string | undefined; pdf?: string | undefined } = {},
): [name: string, content: string][] {
  const date = issued(paper);
  const { authors } = paper;
  if (date === undefined || authors.length === 0) return [];
  const names = authors.map((author) => nameTag(author, authors.length === 1));
  const [first, last] = pageRange(paper.pages);
  const publication = publicationOf(paper);
  const venueTag = venueTags[publication] ?? 'citation_journal_title';
  const tags: [string, string | undefined][] = [
    ['citation_title', paper.title],
    ...names.slice(0, mostNamed).map((name): [string, string] => ['citation_author', name]),
    ['citation_authors', names.slice(mostNamed).join('; ')],
    [
      'citation_publication_date',
      [date.year, date.month, date.day].filter((part) => part !== undefined).join('/'),
    ],
    [venueTag, publication === 'preprint' ? undefined : paper.venue],
    ['citation_volume', paper.volume],
    ['citation_issue', paper.number],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_publisher', paper.publisher],
    ['citation_doi', paper.doi],
    ['citation_arxiv_id', paper.arxiv],
    ['citation_pmid', paper.pmid],
    ['citation_pdf_url', pdf],
    ['citation_abstract_html_url', page],
  ];
  return tags.filter((tag): tag is [string, string] => tag[1] !== undefined && tag[1] !== '');
}

/**
 * "García Márquez, Gabriel" where the source gives the parts: Zotero would else take the last word for the family.
 * It takes a lone "García Márquez, Gabriel José" for two people, so that one stays as displayed.
 */
function nameTag({ name, family, given, suffix }: Author, isAlone: boolean): string {
  if (!family || !given || (isAlone && [family, given].every((part) => /\s/.test(part)))) return name;
  return [family, given, suffix].filter(Boolean).join(', ');
}
