import {
  attribute,
  bare,
  dated,
  type Dialect,
  type Fact,
  fitting,
  tag,
  text,
  texts,
  within,
} from '../dialect.ts';
import { people } from '../people.ts';
import { elementsAt, type XmlElement } from '../xmlElement.ts';
import { pageSpan } from './medicine.ts';

const dblpTypes = new Map([
  ['article', 'journal article'],
  ['inproceedings', 'conference paper'],
]);
const dblpFacts: Fact[] = [
  ['id', '.', attribute('key')],
  // DBLP ends titles with a full stop.
  ['title', 'title', within(/^([^]*?)\.?$/)],
  ['authors', 'author', texts],
  ['authors', 'authors/author', texts],
  ['year', 'year', bare],
  ['journal', 'journal'],
  ['booktitle', 'booktitle'],
  ['venue', 'venue'],
  ['volume', 'volume', bare],
  ['number', 'number', bare],
  ['pages', 'pages', bare],
  ['publisher', 'publisher'],
  ['publisher', 'school'],
  ['doi', 'doi', bare],
  ['doi', 'ee', fitting(/^https?:\/\/(?:dx\.)?doi\.org\//i)],
  ['arxiv', 'volume', within(/^abs\/(\S+)$/, fitting(/^abs\//))],
  ['url', 'ee', texts],
  ['type', 'type', bare],
  ['type', '.', (found) => dblpTypes.get(String(tag(found)))],
];

/** The Anthology of the ACL, DBLP and Crossref. */
export const anthologyDialects: readonly Dialect[] = [
  {
    name: 'acl-anthology',
    records: ['paper'],
    within: /(?:^|\/)volume$/,
    shared: ['meta'],
    facts: [
      ['id', 'url', bare],
      ['id', 'bibkey', bare],
      ['title', 'title'],
      ['abstract', 'abstract'],
      ['authors', 'author', people({ family: ['last'], given: ['first'], name: ['.'] })],
      ['booktitle', '^meta/booktitle'],
      ['journal', 'journal'],
      ['volume', '^meta/journal-volume', bare],
      ['year', '^meta/year', bare],
      ['publisher', '^meta/publisher'],
      ['pages', 'pages', bare],
      ['doi', 'doi', bare],
      ['url', 'url', (found) => anthologyAddress(bare(found))],
      ['language', 'language', bare],
    ],
  },
  {
    name: 'dblp',
    records: ['article', 'inproceedings', 'incollection', 'phdthesis', 'mastersthesis', 'book', 'data'],
    within: /(?:^|\/)(?:dblp|r|bht\/(?:ul|dblpcites))$/,
    facts: dblpFacts,
  },
  { name: 'dblp', records: ['info'], within: /\/hit$/, facts: dblpFacts },
  {
    name: 'crossref',
    records: ['journal_article', 'conference_paper', 'posted_content', 'content_item'],
    shared: ['journal_metadata', 'journal_issue', 'proceedings_metadata', 'event_metadata', 'book_metadata'],
    facts: [
      ['title', 'titles', (found) => crossrefTitle(found[0])],
      ['abstract', 'jats:abstract'],
      [
        'authors',
        'contributors/person_name[contributor_role=author]',
        people({ family: ['surname'], given: ['given_name'], suffix: ['suffix'] }),
      ],
      ['journal', '^journal_metadata/full_title'],
      ['booktitle', '^proceedings_metadata/proceedings_title'],
      ['booktitle', '^book_metadata/titles/title'],
      ['publisher', '^proceedings_metadata/publisher/publisher_name'],
      ['volume', '^journal_issue/journal_volume/volume', bare],
      ['issue', '^journal_issue/issue', bare],
      ['pages', 'pages', pageSpan('first_page', 'last_page')],
      ['pages', 'pages/first_page', bare],
      ['date', 'publication_date', dated],
      ['date', 'posted_date', dated],
      ['date', '^journal_issue/publication_date', dated],
      ['date', '^proceedings_metadata/publication_date', dated],
      ['doi', 'doi_data/doi', bare],
      ['url', 'doi_data/resource', bare],
    ],
  },
];

/** An address without a host is of the Anthology itself. */
function anthologyAddress(said: string | undefined): string | undefined {
  return said === undefined || said.includes('://') ? said : `https://aclanthology.org/${said}/`;
}

function crossrefTitle(titles: XmlElement | undefined): string | undefined {
  if (!titles) return undefined;
  const parts = ['title', 'subtitle'].map((name) => text(elementsAt(titles, name))).filter((part) => part);
  return parts.length === 0 ? undefined : parts.join(': ');
}
