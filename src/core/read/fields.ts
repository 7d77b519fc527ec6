import { type Finding, finding } from '../finding.ts';
import type { Place } from '../place.ts';
import type { Notation, SourceRecord } from '../record.ts';
import { authorsOf } from './authors.ts';
import { longestField } from './format.ts';
import { arxivId, arxivIdOfNumber, doiName } from './identifiers.ts';
import { linksOf } from './links.ts';

export interface FieldsReading {
  /** Undefined when the fields hold no paper; an error finding says why. */
  record: SourceRecord | undefined;
  findings: Finding[];
}

type Fields = ReadonlyMap<string, unknown>;

/** The fields an abstract may stand in. */
const prose = new Set(['abstract', 'summary', 'abstractnote', 'description']);

/** Makes a record of named values, as JSON, YAML or a table hold them. `start` quotes the source where it has no title. */
export function recordOfFields(
  value: object,
  { place, notation, start }: { place: Place; notation: Notation; start: string },
): FieldsReading {
  // A map, so that a field named "constructor" or "__proto__" is but a field.
  const fields = new Map<string, unknown>(
    Object.entries(value).map(([name, held]) => [canonical(name), held]),
  );
  const findings: Finding[] = [];
  const unreadable = (field: string, held: unknown, expected: string) => {
    findings.push(finding('field-unreadable', place, { field, value: shown(held), expected }));
  };

  const copiedTitle = first(fields, 'title');
  const copied = joined(first(fields, ...prose));
  for (const [field, text] of Object.entries({ title: copiedTitle, abstract: copied })) {
    if (typeof text === 'string' && text.length > longestField) {
      const values = { field, start: text.slice(0, 60), length: text.length, limit: longestField };
      return { record: undefined, findings: [finding('field-too-long', place, values)] };
    }
  }
  const title = plain(copiedTitle);
  const abstract = (notation === 'markdown' ? structured(copied) : plain(copied)) ?? '';
  if (!title) return { record: undefined, findings: [finding('title-missing', place, { start })] };
  if (abstract === '') findings.push(finding('abstract-missing', place, { title }));

  for (const [field, held] of fields) {
    if (field === 'title' || prose.has(field) || sizeOf(held) <= longestField) continue;
    unreadable(field, held, `of fewer than ${longestField} characters`);
    fields.delete(field);
  }
  const given = first(fields, 'authors', 'author', 'creators', 'creator');
  const authors = given === undefined ? [] : authorsOf(given);
  if (!authors) unreadable('authors', given, 'names, such as ["Ada Lovelace", "Alan Turing"]');

  const { date, year } = when(fields, unreadable);
  const { links, unsafe } = linksOf(fields);
  for (const { field, value: address } of unsafe)
    unreadable(field, address, 'an address that begins with https://');
  const identity = identityOf(
    fields,
    links.map((link) => link.url),
    unreadable,
  );
  const categories = words(first(fields, 'categories'));
  const keywords = words(first(fields, 'keywords', 'tags', 'subjects', 'topics'));
  const record: SourceRecord = {
    title,
    abstract,
    notation,
    authors: authors ?? [],
    date,
    year,
    venue: plain(
      first(fields, 'venue', 'journal', 'booktitle', 'conference', 'containertitle', 'publicationtitle'),
    ),
    volume: plain(first(fields, 'volume')),
    number: plain(first(fields, 'number', 'issue')),
    pages: plain(first(fields, 'pages', 'page')),
    publisher: plain(first(fields, 'publisher')),
    ...identity,
    category: plain(first(fields, 'category', 'primarycategory')) ?? categories[0],
    keywords: keywords.length > 0 ? keywords : categories,
    links,
    place,
  };
  return { record, findings };
}

type Report = (field: string, held: unknown, expected: string) => void;

function identityOf(fields: Fields, addresses: string[], unreadable: Report) {
  const key = plain(first(fields, 'id', 'key', 'citekey', 'citationkey', 'slug'));
  const ownArxiv = first(fields, 'arxiv', 'arxivid', 'eprint');
  const ownDoi = first(fields, 'doi');
  const arxiv = typeof ownArxiv === 'number' ? arxivIdOfNumber(ownArxiv) : arxivId(plain(ownArxiv) ?? '');
  const doi = doiName(plain(ownDoi) ?? '');
  if (ownArxiv !== undefined && !arxiv) unreadable('arxiv', ownArxiv, 'an arXiv id such as 2106.15845');
  if (ownDoi !== undefined && !doi) unreadable('doi', ownDoi, 'a DOI such as 10.1000/182');
  return {
    key,
    arxiv: arxiv ?? arxivId(key ?? '') ?? addresses.map(arxivId).find((id) => id !== undefined),
    doi:
      doi ??
      doiName(key ?? '') ??
      addresses
        .filter((url) => /\bdoi\.org\//i.test(url))
        .map(doiName)
        .find((name) => name !== undefined),
  };
}

function when(fields: Fields, unreadable: Report): { date: string | undefined; year: number | undefined } {
  const writtenDate = first(
    fields,
    'date',
    'published',
    'publishedat',
    'publicationdate',
    'submitted',
    'created',
  );
  const writtenYear = first(fields, 'year');
  const date = /^(\d{4})(-(?:0[1-9]|1[0-2])(-(?:0[1-9]|[12]\d|3[01]))?)?(?:$|[T ])/
    .exec(plain(writtenDate) ?? '')?.[0]
    .trim()
    .replace(/T$/, '');
  if (writtenDate !== undefined && !date) unreadable('date', writtenDate, 'a date such as 2023-06-14');
  const year = /^\d{4}$/.exec(plain(writtenYear) ?? '')?.[0];
  if (writtenYear !== undefined && !year) unreadable('year', writtenYear, 'a year of four digits');
  return { date, year: year ? Number(year) : date ? Number(date.slice(0, 4)) : undefined };
}

/** The first field of these names that holds anything. */
function first(fields: Fields, ...names: string[]): unknown {
  return names
    .map((name) => fields.get(name))
    .find((held) => held !== undefined && held !== null && held !== '');
}

// "PublicationTitle", "publication_title" and "publication-title" are one field.
function canonical(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function plain(held: unknown): string | undefined {
  if (typeof held === 'number' || typeof held === 'boolean') return String(held);
  if (typeof held !== 'string') return undefined;
  // JSON can smuggle in what no text file may hold.
  const text = held
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function joined(held: unknown): unknown {
  return Array.isArray(held) ? held.filter((part) => typeof part === 'string').join(' ') : held;
}

// Line ends part the paragraphs and items of Markdown; in other texts they are where an export happened to wrap.
function structured(held: unknown): string | undefined {
  if (typeof held !== 'string') return plain(held);
  const text = held
    .toWellFormed()
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function words(held: unknown): string[] {
  const list: unknown[] = Array.isArray(held) ? held : typeof held === 'string' ? held.split(/[;,\n]/) : [];
  return [...new Set(list.map(plain).filter((word) => word !== undefined))];
}

function shown(held: unknown): string {
  if (typeof held === 'string') return held.slice(0, 200);
  return sizeOf(held) > 1000 ? 'a long list' : (JSON.stringify(held) ?? String(held));
}

/** About how many characters a value holds; nested deeper than any field of a paper counts as endless. */
function sizeOf(held: unknown, depth = 0): number {
  if (typeof held === 'string') return held.length;
  if (typeof held !== 'object' || held === null) return 1;
  if (depth > 8) return Infinity;
  return Object.values(held).reduce((sum: number, part: unknown) => sum + 1 + sizeOf(part, depth + 1), 0);
}
