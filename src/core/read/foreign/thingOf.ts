import type { SourceRecord } from '../../record.ts';
import { plainName } from '../plainName.ts';

/** A thing that is no paper, and the field that shows it. */
export interface Thing {
  what: string;
  field: string;
}

/** Things that have titles as papers do, and the plain names of fields that only they have. */
const things: readonly { what: string; fields: string; haveYears?: true }[] = [
  { what: 'places', fields: 'geometry coordinates latitude longitude lat lng lon' },
  { what: 'goods', fields: 'price prices currency sku instock', haveYears: true },
  { what: 'tasks', fields: 'completed duedate assignee userid' },
  { what: 'films', fields: 'director directors cast actors imdbid imdbrating boxoffice', haveYears: true },
  { what: 'music', fields: 'artist artists album', haveYears: true },
];

/**
 * What else than a paper an object of JSON is: "goods". Undefined where it says more of a
 * paper than a title, and where nothing speaks for another thing: a title with notes may be a paper.
 */
export function thingOf(
  value: object,
  { authors, arxiv, doi, pmid, venue, year }: SourceRecord,
): Thing | undefined {
  const names = Object.keys(value);
  const isOfPaper =
    authors.length > 0 ||
    [arxiv, doi, pmid, venue].some((held) => held !== undefined) ||
    names.some((name) => plainName(name).includes('abstract'));
  if (isOfPaper) return undefined;
  for (const { what, fields, haveYears = false } of things) {
    const known = fields.split(' ');
    const field = names.find((name) => known.includes(plainName(name)));
    if (field !== undefined && (haveYears || year === undefined)) return { what, field };
  }
  return undefined;
}

/** What a file is whose objects all are such things, and what to do with it. */
export function signOfThings(
  things: readonly (Thing | undefined)[],
): { what: string; advice: string } | undefined {
  const [first] = things;
  if (!first || things.includes(undefined)) return undefined;
  return {
    what: `JSON of ${first.what}, as its "${first.field}" shows`,
    advice:
      'take it out of the folder, or give its papers what tells them: "authors", "abstract", "doi" or "venue"',
  };
}
