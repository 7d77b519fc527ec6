import { printedIds } from '../../ids/claimedIds.ts';
import { arxivOf } from '../../ids/arxiv.ts';
import { linkKind } from '../../ids/linkKind.ts';
import { withoutEnd } from '../../ids/withoutEnd.ts';
import { namesOf } from '../../people/namesOf.ts';
import { type NameList, nameList, namesBefore } from './nameList.ts';
import type { Role } from './roleScores.ts';
import { type Label, labelOf } from '../labelled/labelOf.ts';
import { shortMonths } from '../../shortMonths.ts';

/** Fields of a paper by name, as `recordOfFields` takes them. */
export interface Facts extends Partial<Record<(typeof plainFields)[number], string>> {
  authors: string[];
  keywords: string[];
  categories: string[];
  arxiv?: string;
  doi?: string;
  date?: string;
  year?: string;
  url?: string;
  pdf?: string;
  code?: string;
  data?: string;
  project?: string;
}

export function noFacts(): Facts {
  return { authors: [], keywords: [], categories: [] };
}

/**
 * Adds what a line of a paper holds to its facts; whether it held any.
 *
 * @param names who is named on the line, as far as its page tells
 */
export function addFacts(text: string, role: Role, facts: Facts, names?: NameList): boolean {
  const before = JSON.stringify(facts);
  const label = labelOf(text);
  // "https://doi.org/10.1000/182Citations: 12", "DOI:10.1000/182Bibkey:berger"
  addIds(text.slice(0, longest).replaceAll(/(?<=\d)(?=\p{Lu}\p{Ll}{2,20}: ?\S)/gu, ' '), facts);
  if (label?.isKnown && label.value !== '') addField(label, facts);
  else if (role === 'authors' || namesBefore(text)?.names.marked) {
    addAuthors(text, facts, names);
    // "18 Jan 2024 · Ada Berger, Tom Roe · Edit"
    if (/^\d[^·|]{3,20} [·|] /.test(text)) addDate(text, facts);
  } else if (role === 'venue') addVenue(text, facts);
  else if (label === undefined) addDate(text, facts);
  return JSON.stringify(facts) !== before;
}

/** Adds what stands behind a label. */
function addField({ tag, value }: Label, facts: Facts): void {
  if (tag === 'authors' || tag === 'speakers') addAuthors(value, facts);
  else if (tag === 'keywords') addKeywords(value, facts);
  else if (tag === 'year' || tag === 'date') addDate(value, facts);
  // The ACL calls the proceedings a volume.
  else if (tag === 'volume' && value.length > 20) facts.conference ??= value;
  else if (isPlain(tag)) facts[tag] ??= value;
  if (tag === 'conference' || tag === 'venue' || tag === 'journal') addYear(value, facts);
}

/** Fields whose value is what stands behind their label; ids and addresses are found wherever they stand. */
const plainFields = [
  'venue',
  'journal',
  'conference',
  'volume',
  'number',
  'pages',
  'publisher',
  'pmid',
] as const;

function isPlain(tag: string): tag is (typeof plainFields)[number] {
  return (plainFields as readonly string[]).includes(tag);
}

const longest = 4000;

function addIds(text: string, facts: Facts): void {
  if (!/[\d/]/.test(text)) return;
  const arxiv = arxivOf(
    text.replace(/^\[?\d{1,4}[\].)]+ */, '').replace(/(?<! ) {1,9}\[[\w ,-]{0,80}\][^]*$/, ''),
  );
  if (arxiv) facts.arxiv ??= arxiv.id;
  for (const { kind, id } of printedIds(text)) facts[kind] ??= id;
  for (const [found] of text.matchAll(/https?:\/\/[^\s<>"]{3,400}/gi)) {
    const url = withoutEnd(found);
    const kind = linkKind(url) ?? 'url';
    if (kind === 'paper') facts.url ??= url;
    else if (kind in { pdf: 1, code: 1, data: 1, project: 1, url: 1 }) facts[kind as 'url'] ??= url;
  }
  const pmid = /\bPMID:? ?(\d{5,9})\b/.exec(text)?.[1];
  if (pmid !== undefined) facts.pmid ??= pmid;
  if (pmid !== undefined) facts.url ??= `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  if (arxiv) facts.categories.push(...categoriesIn(text));
}

function categoriesIn(text: string): string[] {
  return [
    ...text.matchAll(
      /(?<![\w.-])(?:cs|math|stat|eess|econ|q-bio|q-fin|astro-ph|cond-mat|physics|nlin)\.[A-Z]{2}(?![\w.])/g,
    ),
  ].map(([category]) => category);
}

function addKeywords(value: string, facts: Facts): void {
  const found = categoriesIn(value);
  if (found.length > 0) facts.categories.push(...found);
  else facts.keywords.push(...listed(value));
}

function listed(value: string): string[] {
  return value
    .split(/[;,·•|、，；،]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function addAuthors(text: string, facts: Facts, known?: NameList): void {
  const named = namesBefore(text);
  const names = named
    ? text.slice(0, text.length - named.rest.length)
    : text.replace(/^(?:authors?|by)[: ] ?/i, '');
  const read = (named?.names ?? nameList(names) ?? known)?.names ?? namesOf(names);
  const more =
    read.some((name) => moreNames.test(name)) || /(?:…|\.\.\.|et al\.?|\+ ?\d+.{0,12})[ -]*$/.test(names);
  const people = read.filter((name) => !moreNames.test(name));
  const last = people.at(-1);
  const all = more && last !== undefined ? [...people.slice(0, -1), `${last} et al.`] : people;
  facts.authors.push(...all.filter((name) => !facts.authors.includes(name)));
  if (named) addVenue(named.rest, facts);
}

const moreNames = /^(?:\+ ?\d+|\d+ (?:more|other)|…|\.\.\.|et al)/i;

function addVenue(text: string, facts: Facts): void {
  addYear(text, facts);
  const bare = /^\d{1,5}(?::\d{1,4})? ?[-–] ?\d{1,5}(?::\d{1,4})?$/.exec(text);
  if (bare) facts.pages ??= text;
  const pages = /(?:,|:|^)? ?\b(?:pages|pp\.?|p\.) ?(\d{1,6}) ?[-–—] ?(\d{1,6})(?!\d)/i.exec(text);
  if (pages) facts.pages ??= `${pages[1]}-${pages[2]}`;
  const venue = text
    .replace(pages?.[0] ?? '', '')
    .replace(/(?:https?:\/\/|\bdoi: ?|\b(?=10\.\d{4,9}\/))[^\s,;]{1,300}/gi, '')
    // Google Scholar: "Journal of Roads, 2018 - Elsevier"
    .replace(/(?:^|, )(?:19|20)\d\d - [^-]{2,40}$/, '')
    .replace(/ (?:cite this (?:article|paper)|open access|google scholar|crossref)$/i, '')
    .replace(/(?<![\s,.;:])[\s,.;:]{1,20}$/, '');
  if (/\p{L}{2}/u.test(venue) && !/^arxiv/i.test(venue)) facts.venue ??= venue;
}

function addYear(text: string, facts: Facts): void {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (year !== undefined) facts.year ??= year;
}

const month = `(${shortMonths.join('|')})[a-z]{0,7}\\.?`;
const dates: readonly [RegExp, (groups: readonly string[]) => (string | undefined)[]][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([, y, m, d]) => [y, m, d]],
  [/^((?:19|20)\d\d)[-/.](0[1-9]|1[0-2])$/, ([, y, m]) => [y, m]],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.? ${month},? (\\d{4})(?!\\d)`, 'i'),
    ([, d, m, y]) => [y, m, d],
  ],
  [
    new RegExp(`(?<![a-z])${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i'),
    ([, m, d, y]) => [y, m, d],
  ],
  [new RegExp(`(?<![a-z])${month},? (\\d{4})(?!\\d)`, 'i'), ([, m, y]) => [y, m]],
];

/** Of "Received 2 May 2019, Accepted …, Available online 3 June 2020" the day on which the paper came out. */
function publishedPart(text: string): string {
  const parts = text.split(/[,;/|·•] ?(?=\p{Lu}\p{Ll})/u);
  const isNamed = parts.filter((part) => handedIn.test(part)).length > 0 && parts.length > 1;
  if (!isNamed) return text.slice(0, 200);
  return parts.find((part) => cameOut.test(part)) ?? parts.find((part) => !handedIn.test(part)) ?? '';
}

const handedIn = /^\P{L}{0,3}(?:submission )?(?:received|accepted|revised|submitted|modified)\b/iu;
const cameOut = /\b(?:published|available online|online|issued|posted)\b/i;

function addDate(text: string, facts: Facts): void {
  const part = publishedPart(text.slice(0, 400));
  for (const [pattern, read] of dates) {
    const found = pattern.exec(part);
    if (!found) continue;
    const [year = '', named = '', day] = read(found);
    const number = /\d/.test(named)
      ? Number(named)
      : shortMonths.indexOf(named.slice(0, 3).toLowerCase()) + 1;
    const two = (value: number) => String(value).padStart(2, '0');
    facts.date ??= [year, two(number), ...(day === undefined ? [] : [two(Number(day))])].join('-');
    return;
  }
  // "J. Examples 2016; 2021-31"
  const year = /^(?:\D{0,40}|[\d,]{1,7}\*?\s)(?<!\d)((?:19|20)\d\d)(?:\D{0,4}$|; ?\d)/.exec(part)?.[1];
  if (year !== undefined) facts.year ??= year;
}
