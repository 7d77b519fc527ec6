import { arxivOf } from '../../ids/arxiv.ts';
import macros from '../data/journalMacros.json' with { type: 'json' };
import { firstText } from '../tagged/entryFields.ts';
import type { Entry, Value } from '../tagged/growingEntries.ts';
import { arxivIn } from './identifiersIn.ts';
import { plainField } from './plainField.ts';

/** What is the name of arXiv, in one of its forms: "CoRR", "arXiv preprint arXiv:2106.15845". */
export const isArxiv = /^\W*(?:arxiv\b|corr\b|computing research repository)/i;

const inJournals = 'journaltitle journal booktitle eventtitle howpublished'.split(' ');
const inVolumes = 'booktitle eventtitle journaltitle journal howpublished'.split(' ');

const kinds: readonly [kind: string, types: RegExp][] = [
  ['conference', /^(?:inproceedings|conference)$/],
  ['book', /^(?:incollection|inbook|bookinbook|suppbook|suppcollection|inreference)$/],
  ['journal', /^(?:article|suppperiodical)$/],
];

/** Where a paper stood. Of a preprint whose id is known, arXiv is no venue. */
export function venueOf(_values: readonly Value[], entry: Entry): string | undefined {
  return venue(entry)?.name;
}

/** What its venue is: by the type of the entry, else by the field it stands in. */
export function kindOf(_values: readonly Value[], entry: Entry): string | undefined {
  const found = venue(entry);
  if (!found) return undefined;
  const type = typeOf(entry);
  const kind = kinds.find(([, types]) => types.test(type))?.[0];
  return kind ?? (found.field.startsWith('journal') ? 'journal' : undefined);
}

function venue(entry: Entry): { field: string; name: string } | undefined {
  const fields = /^(?:in|conf|bookin|supp(?:book|coll))/.test(typeOf(entry)) ? inVolumes : inJournals;
  for (const field of fields) {
    const written = firstText(entry.values.get(field) ?? []) ?? '';
    const macro = /^\{?\\([A-Za-z]+)\}?$/.exec(written.trim())?.[1];
    const name = (macro === undefined ? undefined : journals.get(macro)) ?? plainField(written);
    if (name === '' || (isArxiv.test(name) && hasArxiv(entry))) continue;
    if (field !== 'howpublished' || !/https?:|\bdoi\b|^\W*$/i.test(name)) return { field, name };
  }
  return undefined;
}

function typeOf({ values }: Entry): string {
  return firstText(values.get('@type') ?? []) ?? '';
}

function hasArxiv(entry: Entry): boolean {
  if (arxivIn([], entry) !== undefined) return true;
  return ['url', 'doi', '@key'].some((name) => arxivOf(firstText(entry.values.get(name) ?? []) ?? ''));
}

const journals = new Map(Object.entries(macros.journals));
