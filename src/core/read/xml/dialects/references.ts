import {
  type As,
  dateOfParts,
  attribute,
  bare,
  type Dialect,
  type Fact,
  fitting,
  paragraphs,
  texts,
  within,
} from '../dialect.ts';
import { people } from '../people.ts';
import { elementsAt, type XmlElement } from '../xmlElement.ts';
import { bareText, xmlText } from '../xmlText.ts';
import { pageSpan } from './medicine.ts';

/** EndNote writes "Family, Given", and a comma behind what is no person. */
const endnoteNames: As = (found) => {
  const names = found.map(bareText).filter((name) => name !== '');
  if (names.length === 0) return undefined;
  return names.map((name) => (name.endsWith(',') ? { literal: name.slice(0, -1) } : name));
};

/** A day as a whole ("2019-05-03"), or beside its year ("May 3"). */
const endnoteDate: As<string> = ([dates]) => {
  if (!dates) return undefined;
  const [year] = elementsAt(dates, 'year').map(bareText);
  const [day = ''] = elementsAt(dates, 'pub-dates/date').map(bareText);
  if (/^\d{4}-\d\d/.test(day)) return day;
  const [, month, number] = /^([A-Z][a-z]{2,8})\.?(?: (\d{1,2}))?$/.exec(day) ?? [];
  return year === undefined || month === undefined ? undefined : dateOfParts(year, month, number);
};

/** The title of MODS in its parts: "The", "Structure", "of Words". */
const modsTitle: As = (found) => {
  for (const info of found) {
    const part = (name: string) => elementsAt(info, name).map(xmlText).join(' ').trim();
    const title = [part('nonSort'), part('title')].filter((said) => said !== '').join(' ');
    const whole = [title, part('subTitle')].filter((said) => said !== '').join(': ');
    if (whole !== '') return whole;
  }
  return undefined;
};

const modsPeople: As = (found) => {
  const isAuthor = (name: XmlElement): boolean => {
    const roles = elementsAt(name, 'role/roleTerm').map((role) => bareText(role).toLowerCase());
    return roles.length === 0 || roles.some((role) => /^(?:aut|author|cre|creator)$/.test(role));
  };
  const named = found.filter(isAuthor).flatMap((name) => {
    const isGroup = /^(?:corporate|conference)$/.test(name.attributes['type'] ?? '');
    const person = people(isGroup ? { group: ['namePart'] } : modsName)([
      { ...name, children: [...name.children, ...joinedParts(name)] },
    ]);
    return person ?? [];
  });
  return named.length === 0 ? undefined : named;
};
const modsName = {
  family: ['namePart[type=family]'],
  given: ['given'],
  suffix: ['namePart[type=termsOfAddress]'],
  name: ['namePart[!type]', 'namePart', 'displayForm'],
};

/** Writers of MODS give each given name a part of its own. */
function joinedParts(name: XmlElement): XmlElement[] {
  const given = elementsAt(name, 'namePart[type=given]').map(bareText).join(' ');
  return given === '' ? [] : [{ ...name, name: 'given', attributes: {}, children: [given] }];
}

const genres: As<string> = (found) => texts(found)?.join(', ');
const host = 'relatedItem[type=host]';
/** Writers put the parts of a whole above the paper or into what holds it. */
const modsParts = [`${host}/part`, 'part'].flatMap((part): Fact[] => [
  ['volume', `${part}/detail[type=volume]/number`, bare],
  ['issue', `${part}/detail[type=issue]/number`, bare],
  ['issue', `${part}/detail[type=number]/number`, bare],
  ['pages', `${part}/extent[unit=pages]`, pageSpan('start', 'end')],
  ['pages', `${part}/extent[unit=page]`, pageSpan('start', 'end')],
  ['pages', `${part}/extent/start`, bare],
  ['pages', `${part}/extent/list`, bare],
  ['pages', `${part}/detail[type=page]/number`, bare],
]);
const modsDates = ['dateIssued', 'copyrightDate', 'dateCreated'].flatMap((date) =>
  ['originInfo', `${host}/originInfo`, `${host}/part`].map((info): Fact => [
    'date',
    `${info}/${info.endsWith('part') ? 'date' : date}`,
    within(/^(\d{4}(?:-\d\d){0,2})/, bare),
  ]),
);

/** What programs that keep references write. */
export const referenceDialects: readonly Dialect[] = [
  {
    name: 'endnote',
    records: ['record'],
    within: /(?:^|\/)records$/,
    facts: [
      ['id', 'rec-number', bare],
      ['title', 'titles/title'],
      ['abstract', 'abstract', paragraphs],
      ['authors', 'contributors/authors/author', endnoteNames],
      ['journal', 'periodical/full-title'],
      ['venue', 'titles/secondary-title'],
      ['journal', 'periodical/abbr-1'],
      ['volume', 'volume', bare],
      ['number', 'number', bare],
      ['pages', 'pages', bare],
      ['date', 'dates', endnoteDate],
      ['year', 'dates/year', within(/(\d{4})/, bare)],
      ['publisher', 'publisher'],
      ['keywords', 'keywords/keyword', texts],
      ['doi', 'electronic-resource-num', bare],
      ['url', 'urls/related-urls/url', fitting(/^https?:\/\//i, texts)],
      ['url', 'urls/web-urls/url', fitting(/^https?:\/\//i, texts)],
      ['pdf', 'urls/pdf-urls/url', fitting(/^https?:\/\//i, texts)],
      ['language', 'language', bare],
      ['type', 'ref-type', attribute('name')],
    ],
  },
  {
    name: 'mods',
    records: ['mods'],
    facts: [
      ['id', 'identifier[type=citekey]', bare],
      ['id', '.', attribute('ID')],
      ['title', 'titleInfo[!type]', modsTitle],
      ['title', 'titleInfo', modsTitle],
      ['abstract', 'abstract', paragraphs],
      ['authors', 'name', modsPeople],
      ['venue', `${host}/titleInfo[!type]`, modsTitle],
      ['venue', `${host}/titleInfo`, modsTitle],
      ...modsParts,
      ...modsDates,
      ['publisher', 'originInfo/publisher'],
      ['publisher', `${host}/originInfo/publisher`],
      ['keywords', 'subject/topic', texts],
      ['doi', 'identifier[type=doi]', bare],
      ['url', 'location/url', texts],
      ['url', 'identifier[type=uri]', texts],
      ['language', 'language/languageTerm', bare],
      ['type', `${host}/genre`, genres],
      ['type', 'genre', genres],
    ],
  },
];
