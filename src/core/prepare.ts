import type { Correction } from './correct/readCorrections.ts';
import { correctRecord } from './correct/correctRecord.ts';
import type { Finding } from './findings/finding.ts';
import type { Change, Paper } from './paper.ts';
import { joinLinks } from './recognise/joinLinks.ts';
import { recognise } from './recognise/recognise.ts';
import type { Recognised } from './recognise/recognise.ts';
import type { SourceRecord } from './record.ts';
import { scanText } from './repair/scanText.ts';
import { sentences } from './text/sentences.ts';

/** A record made ready on its own: corrected, repaired, parsed and recognised, before it meets the others. */
export interface Prepared {
  record: SourceRecord;
  paper: Omit<Paper, 'id' | 'topics' | 'related'>;
  plain: { title: string; abstract: string };
  recognised: Recognised;
  topics: { add: string[]; remove: string[] };
  findings: Finding[];
}

/** Takes one record as far as it gets without knowing the rest of the shelf. */
export function prepare(source: SourceRecord, correction: Correction | undefined): Prepared {
  const corrected = correctRecord(source, correction);
  const { record } = corrected;
  const title = scanText(record.title, 'title', record.notation, corrected.spans);
  const abstract = scanText(record.abstract, 'abstract', record.notation, corrected.spans);
  const plain = { title: title.plain, abstract: abstract.plain };
  const recognised = recognise({ ...plain, sentences: sentences(plain.abstract) });
  const changes: Change[] = [...title.changes, ...abstract.changes];
  return {
    record,
    plain,
    recognised,
    topics: corrected.topics,
    findings: corrected.findings,
    paper: {
      ...facts(record),
      title: title.text,
      abstract: abstract.text,
      links: joinLinks(record.links, recognised.links),
      arxiv: record.arxiv ?? recognised.arxiv,
      doi: record.doi ?? recognised.doi,
      names: corrected.names?.map((name) => ({ name, field: 'title' as const })) ?? recognised.names,
      acronyms: recognised.acronyms,
      claims: recognised.claims,
      contribution: recognised.contribution,
      version: corrected.version,
      changes,
      original: changes.length > 0 ? { title: source.title, abstract: source.abstract } : undefined,
      source: source.place,
    },
  };
}

function facts(record: SourceRecord) {
  const { authors, date, year, venue, venueKind, volume, number, pages, publisher, category, keywords } =
    record;
  return {
    authors,
    date,
    year: year ?? (date === undefined ? undefined : Number(date.slice(0, 4))),
    venue,
    venueKind,
    volume,
    number,
    pages,
    publisher,
    category,
    keywords,
  };
}
