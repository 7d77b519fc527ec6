import { type As, attribute, bare, dated, type Dialect, type Fact, text, texts, within } from '../dialect.ts';
import { people } from '../people.ts';
import { elementsAt, type XmlElement } from '../xmlElement.ts';
import { xmlText } from '../xmlText.ts';

/** "BACKGROUND: …", a part a paragraph, as PubMed itself shows a structured abstract. */
const labelled: As = (found) => {
  const parts = found.flatMap((part) => {
    const label = part.attributes['Label']?.trim() ?? '';
    const said = xmlText(part);
    return said === '' ? [] : [label === '' || /^unlabelled$/i.test(label) ? said : `${label}: ${said}`];
  });
  return parts.length === 0 ? undefined : parts.join('\n\n');
};

const authors = people({
  family: ['LastName'],
  given: ['ForeName', 'FirstName', 'Initials'],
  suffix: ['Suffix'],
  group: ['CollectiveName'],
});

/** A list that PubMed calls incomplete says "et al." without saying it. */
const listed: As = (found) => {
  const lists = found.filter(({ attributes }) => attributes['Type'] !== 'editors');
  const named = authors(lists.flatMap((list) => elementsAt(list, 'Author')));
  const isOpen = lists.some(({ attributes }) => attributes['CompleteYN'] === 'N');
  return named && isOpen ? [...named, 'et al.'] : named;
};

/** "1998 Dec-1999 Jan", "2000 Spring": of what is no day the year is sure. */
const freeDate = within(/^(\d{4})/, bare);

const citation = (top: string): Fact[] => [
  ['id', `${top}PMID`, bare],
  ['pmid', `${top}PMID`, bare],
  ['title', `${top}Article/ArticleTitle`, titled],
  ['title', `${top}Article/VernacularTitle`],
  ['abstract', `${top}Article/Abstract/AbstractText`, labelled],
  ['abstract', `${top}OtherAbstract/AbstractText`, labelled],
  ['authors', `${top}Article/AuthorList`, listed],
  ['journal', `${top}Article/Journal/Title`],
  ['journal', `${top}Article/Journal/ISOAbbreviation`],
  ['journal', `${top}MedlineJournalInfo/MedlineTA`],
  ['volume', `${top}Article/Journal/JournalIssue/Volume`, bare],
  ['issue', `${top}Article/Journal/JournalIssue/Issue`, bare],
  ['date', `${top}Article/Journal/JournalIssue/PubDate`, dated],
  ['date', `${top}Article/Journal/JournalIssue/PubDate/MedlineDate`, freeDate],
  ['date', `${top}Article/ArticleDate`, dated],
  ['pages', `${top}Article/Pagination/MedlinePgn`, bare],
  ['pages', `${top}Article/ELocationID[EIdType=pii]`, bare],
  ['doi', `${top}Article/ELocationID[EIdType=doi]`, bare],
  ['language', `${top}Article/Language`, bare],
  ['keywords', `${top}KeywordList/Keyword`, texts],
  ['keywords', `${top}MeshHeadingList/MeshHeading/DescriptorName`, texts],
];

/** PubMed ends titles with a full stop and puts translated ones into brackets, which are none of theirs. */
function titled(found: readonly XmlElement[]): string | undefined {
  const title = text(found)
    ?.replace(/^\[([^[\]]+)\]\.?$/, '$1')
    .replace(/(?<!\.)\.$/, '');
  return /^not available$/i.test(title ?? '') ? undefined : title;
}

/** Authors of JATS: those whose role says nothing else. */
const contributors = people(
  {
    family: ['name/surname', 'name-alternatives/name/surname', 'string-name/surname'],
    given: ['name/given-names', 'name-alternatives/name/given-names', 'string-name/given-names'],
    suffix: ['name/suffix', 'name-alternatives/name/suffix', 'string-name/suffix'],
    name: ['string-name', 'name-alternatives/string-name'],
    group: ['collab', 'collab-alternatives/collab'],
  },
  ({ attributes }) => /^(?:author|)$/.test(attributes['contrib-type'] ?? ''),
);

const jats = (top: string): Fact[] => {
  const meta = `${top}front/article-meta`;
  const journal = `${top}front/journal-meta`;
  return [
    ['id', `${meta}/article-id[pub-id-type=pmcid]`, bare],
    ['id', `${meta}/article-id[pub-id-type=pmc]`, bare],
    ['id', `${meta}/article-id[pub-id-type=pmid]`, bare],
    ['id', `${meta}/article-id[pub-id-type=publisher-id]`, bare],
    ['pmid', `${meta}/article-id[pub-id-type=pmid]`, bare],
    ['doi', `${meta}/article-id[pub-id-type=doi]`, bare],
    ['arxiv', `${meta}/article-id[pub-id-type=arxiv]`, bare],
    ['title', `${meta}/title-group`, headline],
    ['abstract', `${meta}/abstract[!abstract-type]`],
    ['abstract', `${meta}/abstract[abstract-type=abstract]`],
    ['abstract', `${meta}/abstract[abstract-type=section]`],
    ['abstract', `${meta}/trans-abstract`],
    ['authors', `${meta}/contrib-group/contrib`, contributors],
    ['journal', `${journal}/journal-title-group/journal-title`],
    ['journal', `${journal}/journal-title`],
    ['publisher', `${journal}/publisher/publisher-name`],
    ['volume', `${meta}/volume`, bare],
    ['issue', `${meta}/issue`, bare],
    ['pages', meta, pageSpan('fpage', 'lpage')],
    ['pages', `${meta}/elocation-id`, bare],
    ['pages', `${meta}/fpage`, bare],
    ...['[pub-type=epub]', '[date-type=pub]', '[pub-type=ppub]', '[pub-type=collection]', ''].map(
      (kind): Fact => ['date', `${meta}/pub-date${kind}`, dated],
    ),
    ['keywords', `${meta}/kwd-group/kwd`, texts],
    ['url', `${meta}/self-uri`, attribute('xlink:href')],
  ];
};

function headline([group]: readonly XmlElement[]): string | undefined {
  if (!group) return undefined;
  const parts = ['article-title', 'subtitle'].flatMap((name) => elementsAt(group, name)).map(xmlText);
  return parts.filter((part) => part !== '').join(': ') || undefined;
}

/** "12-19" of two elements that hold its ends. */
export function pageSpan(first: string, last: string): As {
  return ([around]) => {
    if (!around) return undefined;
    const ends = [first, last].map((path) => bare(elementsAt(around, path)));
    return ends.every((end) => end !== undefined) ? [...new Set(ends)].join('-') : undefined;
  };
}

/** What medicine's archives give. */
export const medicineDialects: readonly Dialect[] = [
  {
    name: 'pubmed',
    records: ['PubmedArticle'],
    facts: [
      ...citation('MedlineCitation/'),
      ['doi', 'PubmedData/ArticleIdList/ArticleId[IdType=doi]', bare],
      ['pmcid', 'PubmedData/ArticleIdList/ArticleId[IdType=pmc]', bare],
      ['pmid', 'PubmedData/ArticleIdList/ArticleId[IdType=pubmed]', bare],
    ],
  },
  { name: 'pubmed', records: ['MedlineCitation'], facts: citation('') },
  {
    name: 'pubmed',
    records: ['PubmedBookArticle'],
    facts: [
      ['id', 'BookDocument/PMID', bare],
      ['pmid', 'BookDocument/PMID', bare],
      ['title', 'BookDocument/ArticleTitle', titled],
      ['title', 'BookDocument/Book/BookTitle', titled],
      ['abstract', 'BookDocument/Abstract/AbstractText', labelled],
      ['authors', 'BookDocument/AuthorList', listed],
      ['authors', 'BookDocument/Book/AuthorList', listed],
      ['booktitle', 'BookDocument/Book/BookTitle'],
      ['publisher', 'BookDocument/Book/Publisher/PublisherName'],
      ['date', 'BookDocument/Book/PubDate', dated],
      ['date', 'BookDocument/ContributionDate', dated],
      ['date', 'BookDocument/Book/BeginningDate', dated],
      ['doi', 'BookDocument/ArticleIdList/ArticleId[IdType=doi]', bare],
      ['doi', 'BookDocument/Book/ELocationID[EIdType=doi]', bare],
      ['keywords', 'BookDocument/KeywordList/Keyword', texts],
      ['type', 'BookDocument/PublicationType', () => 'book-section'],
    ],
  },
  { name: 'jats', records: ['record'], has: 'metadata/x:article/front', facts: jats('metadata/x:article/') },
  { name: 'jats', records: ['article'], has: 'front', facts: jats('') },
  {
    name: 'europe-pmc',
    records: ['result'],
    within: /resultList$/,
    facts: [
      ['id', 'id', bare],
      ['pmid', 'pmid', bare],
      ['pmcid', 'pmcid', bare],
      ['doi', 'doi', bare],
      ['title', 'title', titled],
      ['abstract', 'abstractText'],
      [
        'authors',
        'authorList/author',
        people({ family: ['lastName'], given: ['firstName'], name: ['fullName'], group: ['collectiveName'] }),
      ],
      ['authors', 'authorString', bare],
      ['journal', 'journalInfo/journal/title'],
      ['journal', 'journalTitle'],
      ['volume', 'journalInfo/volume', bare],
      ['issue', 'journalInfo/issue', bare],
      ['volume', 'journalVolume', bare],
      ['issue', 'issue', bare],
      ['pages', 'pageInfo', bare],
      ['date', 'firstPublicationDate', bare],
      ['year', 'pubYear', bare],
      ['keywords', 'keywordList/keyword', texts],
    ],
  },
];
