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
import { arxivNames } from '../../arxivText/arxivNames.ts';
import { people } from '../people.ts';

/** What arXiv's announcements put before an abstract and behind a title. */
const announced = /^\s*arXiv:\S+\s+Announce Type:\s+\S+\s+Abstract:\s*([^]*)$/;
const withoutNumber = /^([^]*?)\.? \(arXiv:[^()]*\)(?: UPDATED)?$/;

/** A paper's own id, of the address or name under which arXiv keeps it. */
const ofArxiv = within(/^(?:https?:\/\/arxiv\.org\/abs\/|oai:arXiv\.org:)(\S+?)(?:v\d+)?$/i, bare);

/** The older feeds hold HTML: "<p>We …</p>", "<a href=…>Jane Doe</a>". */
const announcedText: As<string> = (found) =>
  within(
    announced,
    wrapped,
  )(found)
    ?.replace(/^<p>|<\/p>$/g, '')
    .trim();
const listed: As<string[]> = (found) => {
  const said = bare(found);
  return said === undefined ? undefined : arxivNames(said.replace(/<[^<>]*>/g, ''));
};

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
  ['authors', `${top}/authors`, listed],
  ['date', `${top}/created`, bare],
  ['date', `${top}/version[version=v1]/date`, mailDate],
  ['categories', `${top}/categories`, bare],
  ['comments', `${top}/comments`],
  ['venue', `${top}/journal-ref`],
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
    facts: [['id', 'header/identifier', ofArxiv], ...dublinCore('metadata/oai_dc:dc/')],
  },
  { name: 'dublin-core', records: ['dc'], facts: dublinCore('') },
  {
    name: 'atom',
    records: ['entry'],
    facts: [
      ['id', 'id', ofArxiv],
      ['title', 'title', within(withoutNumber)],
      ['abstract', 'summary', announcedText],
      ['abstract', 'content'],
      ['authors', 'author', people({ name: ['name'] })],
      ['authors', 'dc:creator', listed],
      ['date', 'published', bare],
      ['date', 'updated', bare],
      ['category', 'arxiv:primary_category', attribute('term')],
      ['categories', 'category', attributes('term')],
      ['comments', 'arxiv:comment'],
      ['venue', 'arxiv:journal_ref'],
      ['venue', 'arxiv:journal_reference'],
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
      ['id', 'guid', ofArxiv],
      ['title', 'title', within(withoutNumber)],
      ['abstract', 'description', announcedText],
      ['authors', 'dc:creator', listed],
      ['authors', 'author', bare],
      ['date', 'pubDate', mailDate],
      ['date', 'dc:date', bare],
      ['categories', 'category', texts],
      ['venue', 'arxiv:journal_reference'],
      ['doi', 'arxiv:DOI', within(/^(\S+)/, bare)],
      ['doi', 'prism:doi', bare],
      ['journal', 'prism:publicationName', text],
      ['url', 'link', bare],
    ],
  },
];
