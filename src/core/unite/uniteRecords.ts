import type { Dossier } from '../dossier.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { SourceRecord } from '../record.ts';
import { agreements, type Fact, ofThePublication } from './agreements.ts';
import { titleLetters } from '../words/copiedWords.ts';
import { isPreprint, isPublished } from './publication.ts';
import { isCopy } from './sameText.ts';

/**
 * One paper out of all its records, the first of which holds the texts that stand. Every fact that any of them gives is
 * there; of two that contradict each other the first stands and a warning quotes both, unless a correction has
 * `settled` the field. `taken` says what each of the others gave.
 */
export function uniteRecords(
  [first, ...others]: readonly [SourceRecord, ...SourceRecord[]],
  settled: ReadonlySet<string> = new Set(),
): { dossier: Dossier; taken: string[][]; findings: Finding[] } {
  const findings: Finding[] = [];
  const dossier: Dossier = { ...first, others, links: [...first.links], keywords: [...first.keywords] };
  /** Which record each fact is from. */
  const sources = new Map<Fact, SourceRecord>();
  const added = new Map<SourceRecord, string[]>();
  for (const record of others) {
    const differ = (field: string, stands: unknown, value: unknown, by: SourceRecord) => {
      if (settled.has(field)) return;
      const other = `${by.place.file}:${by.place.line}`;
      const values = { field, title: first.title, value: shown(value), stands: shown(stands), other };
      findings.push(finding('facts-differ', record.place, values));
    };
    if (titleLetters(record.title) !== titleLetters(first.title))
      differ('title', first.title, record.title, first);
    if (!isCopy(record.abstract, first.abstract)) differ('abstract', first.abstract, record.abstract, first);
    // What a preprint says of its place and year, "arXiv, 2023", contradicts no publication; it gives way to it.
    if (isPreprint(dossier) && isPublished(record)) Object.assign(dossier, withoutPlace(dossier, record));
    const isEarlier = isPublished(dossier) && isPreprint(record);
    // Volume and pages of one journal say nothing of a paper that another record puts elsewhere.
    const elsewhere = !isOnePlace(dossier, record);
    const agree = <F extends Fact>(fact: F): void => {
      const stands = dossier[fact];
      const value = record[fact];
      if (value === undefined || (elsewhere && fact !== 'venue' && ofThePublication.has(fact))) return;
      if (isEarlier && stands !== undefined && (fact === 'venue' || fact === 'year')) return;
      const agreed = stands === undefined ? value : agreements[fact](stands, value);
      if (agreed === undefined) differ(fact, stands, value, sources.get(fact) ?? first);
      else if (agreed !== stands) {
        Object.assign(dossier, { [fact]: agreed });
        sources.set(fact, record);
      }
    };
    for (const fact of Object.keys(agreements) as Fact[]) agree(fact);
    const keywords = record.keywords.filter((word) => !dossier.keywords.some((own) => isOneWord(own, word)));
    const links = record.links.filter(({ url }) => !dossier.links.some((own) => own.url === url));
    dossier.keywords.push(...keywords);
    dossier.links.push(...links);
    added.set(record, [...(keywords.length > 0 ? ['keywords'] : []), ...(links.length > 0 ? ['links'] : [])]);
  }
  const taken = others.map((record) => {
    const facts = [...sources].flatMap(([fact, source]) => (source === record ? fact : []));
    return [...facts, ...(added.get(record) ?? [])];
  });
  return { dossier, taken, findings };
}

function withoutPlace({ venue, year }: Dossier, record: SourceRecord): Partial<Dossier> {
  const place = venue === undefined ? [] : [...ofThePublication].map((fact) => [fact, undefined] as const);
  return { ...Object.fromEntries(place), year: record.year === undefined ? year : undefined };
}

function isOnePlace({ venue }: Dossier, record: SourceRecord): boolean {
  return (
    venue === undefined || record.venue === undefined || agreements.venue(venue, record.venue) !== undefined
  );
}

function isOneWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A list of authors as their names; of a long text its beginning. */
function shown(value: unknown): string {
  const names = Array.isArray(value)
    ? value.map((each: unknown) =>
        typeof each === 'object' && each !== null && 'name' in each ? String(each.name) : String(each),
      )
    : [String(value)];
  const text = names.join('; ').replace(/\s+/g, ' ').trim();
  return text.length > 100 ? `${text.slice(0, 99).toWellFormed()}…` : text;
}
