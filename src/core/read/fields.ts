import { type Finding, finding } from '../findings/finding.ts';
import { sift } from '../findings/sift.ts';
import type { Place } from '../findings/place.ts';
import { arxivOf, arxivOfNumber } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import { pmidOf } from '../ids/pmid.ts';
import type { Notation, SourceRecord } from '../record.ts';
import { authorsOf, namesMore } from '../people/authorsOf.ts';
import { dateOf } from '../dateOf.ts';
import { type Fields, first, namedFields } from './fieldNames.ts';
import { longestField } from './format.ts';
import {
  categoriesOf,
  cleaned,
  hasUnreadable,
  plain,
  shown,
  sizeOf,
  structured,
  words,
  unprintableIn,
} from './heldText.ts';
import { linksOf } from './links.ts';

export interface FieldsReading {
  /** Undefined when the fields hold no paper; an error finding says why. */
  record: SourceRecord | undefined;
  findings: Finding[];
}

/** The fields an abstract may stand in. */
const prose = new Set(['abstract', 'summary', 'abstractnote', 'description']);

/** Makes a record of named values, as JSON, YAML or a table hold them. `start` quotes the source where it has no title. */
export function recordOfFields(value: object, given: Given): FieldsReading {
  const about = () => ({ what: `"${given.start}"`, place: given.place });
  const { result, findings } = sift([value], ([one]) => (one ? read(one, given) : undefined), about);
  return result ?? { record: undefined, findings };
}

interface Given {
  place: Place;
  notation: Notation;
  start: string;
}

function read(value: object, { place, notation, start }: Given): FieldsReading {
  const { fields, twice } = namedFields(cleaned(value));
  const findings: Finding[] = twice.map((names) => finding('field-twice', place, names));
  const code = unprintableIn(value);
  if (code !== undefined) findings.push(finding('text-control', place, { code }));
  const unreadable: Report = (field, held, expected) => {
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
  else if (namesMore(given)) findings.push(finding('authors-more', place, { value: shown(given) }));

  const { date, year } = when(fields, unreadable);
  const { links, own, unsafe } = linksOf(fields);
  for (const { field, value: address } of unsafe)
    unreadable(field, address, 'an address that begins with https://');
  const line = (field: string, ...names: string[]) => {
    const held = first(fields, field, ...names);
    const text = plain(held);
    if (held !== undefined && text === undefined) unreadable(field, held, 'a plain text');
    return text;
  };
  const list = (field: string, read: (held: unknown) => string[], ...names: string[]) => {
    const held = first(fields, field, ...names);
    if (hasUnreadable(held)) unreadable(field, held, 'a list of words');
    return read(held);
  };
  const categories = list('categories', categoriesOf);
  const keywords = list('keywords', words, 'tags', 'subjects', 'topics');
  const record: SourceRecord = {
    title,
    abstract,
    notation,
    authors: authors ?? [],
    date,
    year,
    venue: line('venue', 'journal', 'booktitle', 'conference', 'containertitle', 'publicationtitle'),
    venueKind: venueKindOf(fields),
    volume: line('volume'),
    number: line('number', 'issue'),
    pages: line('pages', 'page'),
    publisher: line('publisher'),
    ...identityOf(fields, own, unreadable),
    category: categoriesOf(line('category', 'primarycategory'))[0] ?? categories[0],
    keywords: keywords.length > 0 ? keywords : categories,
    links,
    place,
  };
  return { record, findings };
}

/** What the source calls the venue, and else what kind of publication it says the paper is. */
function venueKindOf(fields: Fields): SourceRecord['venueKind'] {
  const type = plain(first(fields, 'type', 'entrytype', 'itemtype', 'publicationtype')) ?? '';
  if (/conference|proceedings/i.test(type)) return 'conference';
  if (/journal/i.test(type)) return 'journal';
  if (/book|chapter|incollection/i.test(type)) return 'book';
  if (first(fields, 'venue') !== undefined) return undefined;
  if (first(fields, 'journal') !== undefined) return 'journal';
  return first(fields, 'booktitle', 'conference') === undefined ? undefined : 'conference';
}

type Report = (field: string, held: unknown, expected: string) => void;

function identityOf(fields: Fields, addresses: string[], unreadable: Report) {
  const key = plain(first(fields, 'id', 'key', 'citekey', 'citationkey', 'slug'));
  const ownArxiv = first(fields, 'arxiv', 'arxivid', 'eprint');
  const ownDoi = first(fields, 'doi');
  const ownPmid = first(fields, 'pmid', 'pubmedid', 'pubmed');
  const arxiv = typeof ownArxiv === 'number' ? arxivOfNumber(ownArxiv) : arxivOf(plain(ownArxiv) ?? '');
  const doi = doiOf(plain(ownDoi) ?? '');
  const pmid = pmidOf(plain(ownPmid) ?? '');
  if (ownPmid !== undefined && !pmid) unreadable('pmid', ownPmid, 'a number of PubMed such as 21249755');
  if (ownArxiv !== undefined && !arxiv) unreadable('arxiv', ownArxiv, 'an arXiv id such as 2106.15845');
  if (ownDoi !== undefined && !doi) unreadable('doi', ownDoi, 'a DOI such as 10.1000/182');
  return {
    key,
    pmid: pmid ?? addresses.map(pmidOf).find((found) => found !== undefined),
    arxiv: (arxiv ?? [key ?? '', ...addresses].map(arxivOf).find((found) => found !== undefined))?.id,
    doi:
      doi ??
      doiOf(key ?? '') ??
      addresses
        .filter((url) => /\bdoi\.org\//i.test(url))
        .map(doiOf)
        .find((name) => name !== undefined),
  };
}

const dateNames = ['date', 'published', 'publishedat', 'publicationdate', 'submitted', 'created'];

function when(fields: Fields, unreadable: Report): { date: string | undefined; year: number | undefined } {
  const writtenDate = first(fields, ...dateNames);
  const writtenYear = first(fields, 'year');
  const date = dateOf(plain(writtenDate) ?? '');
  if (writtenDate !== undefined && !date)
    unreadable('date', writtenDate, 'a day of the calendar such as 2023-06-14');
  const year = /^\d{4}$/.exec(plain(writtenYear) ?? '')?.[0];
  if (writtenYear !== undefined && !year) unreadable('year', writtenYear, 'a year of four digits');
  return { date, year: year ? Number(year) : undefined };
}

function joined(held: unknown): unknown {
  return Array.isArray(held) ? held.filter((part) => typeof part === 'string').join(' ') : held;
}
