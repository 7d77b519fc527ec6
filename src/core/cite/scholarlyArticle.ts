import { doiAddress } from '../ids/identifierAddress.ts';
import { authorNames, hasOthers } from '../people/authorNames.ts';
import { isGroup } from '../people/isGroup.ts';
import type { Citable } from './citable.ts';
import { issued } from './issued.ts';
import { type Publication, publicationOf } from './publicationOf.ts';

/** What a paper of each kind is part of. */
const wholes: Record<Publication, string> = {
  article: 'Periodical',
  proceedings: 'Book',
  chapter: 'Book',
  preprint: 'CreativeWork',
  venue: 'CreativeWork',
  unsaid: 'CreativeWork',
};

/** schema.org's ScholarlyArticle as JSON-LD, safe inside a `<script>`; the abstract is not told a second time. */
export function scholarlyArticle(paper: Citable, page: string): string {
  const date = issued(paper);
  const identifiers = [paper.doi && doiAddress(paper.doi), paper.arxiv && `arXiv:${paper.arxiv}`];
  const known = identifiers.filter((identifier) => identifier !== undefined && identifier !== '');
  const article = {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: paper.title,
    author:
      paper.authors.length === 0
        ? undefined
        : paper.authors.map((author) => ({
            '@type': isGroup(author) ? 'Organization' : 'Person',
            name: author.name,
          })),
    // Nobody can be named for those whom the source leaves out.
    creditText: hasOthers(paper.authors) ? authorNames(paper.authors).join(', ') : undefined,
    datePublished:
      date &&
      [date.year, date.month, date.day]
        .filter((part) => part !== undefined)
        .map(two)
        .join('-'),
    isPartOf:
      paper.venue === undefined ? undefined : { '@type': wholes[publicationOf(paper)], name: paper.venue },
    identifier: known.length === 0 ? undefined : known,
    url: page,
    sameAs: paper.url === page ? undefined : paper.url,
  };
  return JSON.stringify(article).replaceAll('<', '\\u003c');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
