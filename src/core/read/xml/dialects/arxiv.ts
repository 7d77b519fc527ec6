import {
  type As,
  wrapped,
  attribute,
  attributes,
  bare,
  type Dialect,
  type Fact,
  fitting,
  mailDate,
  text,
  texts,
  within,
} from '../dialect.ts';
import { people } from '../people.ts';

/** What arXiv's announcements put before an abstract and behind a title. */
const announced = /^\s*arXiv:\S+\s+Announce Type:\s+\S+\s+Abstract:\s*([^]*)$/;
const withoutNumber = /^([^]*?)\.? \(arXiv:[^()]*\)(?: UPDATED)?$/;

/** The older feeds hold HTML: "<p>We …</p>", "<a href=…>Jane Doe</a>". */
const announcedText: As<string> = (found) =>
  within(
    announced,
    wrapped,
  )(found)
    ?.replace(/^<p>|<\/p>$/g, '')
    .trim();
const unlinked: As<string> = (found) => bare(found)?.replace(/<[^<>]*>/g, '');

const arxivFacts = (top: string): Fact[] => [
  ['id', `${top}/id`, bare],
  ['arxiv', `${top}/id`, bare],
  ['title', `${top}/title`],
  ['abstract', `${top}/abstract`, wrapped],
  [
    'authors',
    `${top}/authors/author`,
    people({ family: ['keyname'], given: ['forenames'], suffix: ['suffix'] }),
  ],
  ['authors', `${top}/authors`, bare],
  ['date', `${top}/created`, bare],
  ['date', `${top}/version[version=v1]/date`, mailDate],
  ['categories', `${top}/categories`, bare],
  ['comments', `${top}/comments`],
  ['journalref', `${top}/journal-ref`],
  ['reportno', `${top}/report-no`],
  ['doi', `${top}/doi`, within(/^(\S+)/, bare)],
];

const dublinCore = (top: string): Fact[] => [
  ['title', `${top}dc:title`],
  ['abstract', `${top}dc:description`, wrapped],
  ['authors', `${top}dc:creator`, people({ name: ['.'] })],
  ['date', `${top}dc:date`, within(/^(\d{4}(?:-\d\d){0,2})/, bare)],
  ['doi', `${top}dc:identifier`, fitting(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,}\//i)],
  ['url', `${top}dc:identifier`, fitting(/^https?:\/\//i, texts)],
  ['keywords', `${top}dc:subject`, texts],
  ['publisher', `${top}dc:publisher`],
  ['language', `${top}dc:language`, bare],
  ['type', `${top}dc:type`, bare],
];

/** The answers of arXiv's interfaces, and feeds. */
export const arxivDialects: readonly Dialect[] = [
  {
    name: 'oai-arxiv',
    records: ['record'],
    has: 'metadata/x:arXiv',
    facts: arxivFacts('metadata/x:arXiv'),
  },
  {
    name: 'oai-arxiv-raw',
    records: ['record'],
    has: 'metadata/x:arXivRaw',
    facts: arxivFacts('metadata/x:arXivRaw'),
  },
  {
    name: 'oai-dublin-core',
    records: ['record'],
    has: 'metadata/oai_dc:dc',
    facts: [['id', 'header/identifier', bare], ...dublinCore('metadata/oai_dc:dc/')],
  },
  { name: 'dublin-core', records: ['dc'], facts: dublinCore('') },
  {
    name: 'atom',
    records: ['entry'],
    facts: [
      ['id', 'id', bare],
      ['title', 'title', within(withoutNumber)],
      ['abstract', 'summary', announcedText],
      ['abstract', 'content'],
      ['authors', 'author', people({ name: ['name'] })],
      ['authors', 'dc:creator', unlinked],
      ['date', 'published', bare],
      ['date', 'updated', bare],
      ['category', 'arxiv:primary_category', attribute('term')],
      ['categories', 'category', attributes('term')],
      ['comments', 'arxiv:comment'],
      ['journalref', 'arxiv:journal_ref'],
      ['journalref', 'arxiv:journal_reference'],
      ['doi', 'arxiv:doi', within(/^(\S+)/, bare)],
      ['doi', 'arxiv:DOI', within(/^(\S+)/, bare)],
      ['doi', 'link[title=doi]', attribute('href')],
      ['pdf', 'link[title=pdf]', attribute('href')],
      ['pdf', 'link[type=application/pdf]', attribute('href')],
      ['url', 'link[rel=alternate]', attribute('href')],
      ['url', 'link[!rel]', attribute('href')],
    ],
  },
  {
    name: 'rss',
    records: ['item'],
    facts: [
      ['id', 'guid', bare],
      ['title', 'title', within(withoutNumber)],
      ['abstract', 'description', announcedText],
      ['authors', 'dc:creator', unlinked],
      ['authors', 'author', bare],
      ['date', 'pubDate', mailDate],
      ['date', 'dc:date', bare],
      ['categories', 'category', texts],
      ['journalref', 'arxiv:journal_reference'],
      ['doi', 'arxiv:DOI', within(/^(\S+)/, bare)],
      ['doi', 'prism:doi', bare],
      ['journal', 'prism:publicationName', text],
      ['url', 'link', bare],
    ],
  },
];
