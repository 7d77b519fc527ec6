import type { SourceRecord } from '../record.ts';

/**
 * Records without the "Abstract" that begins the abstracts of a file, as Wiley's exports have it: "Abstract Silica
 * captures …". Of one paper alone nobody knows whether it is of abstract things.
 */
export function withoutSharedHeading(records: SourceRecord[]): SourceRecord[] {
  const filled = records.filter(({ abstract }) => abstract !== '');
  const headed = filled.filter(({ abstract }) => heading.test(abstract));
  if (headed.length < 2 || headed.length * 5 < filled.length * 4) return records;
  // "Abstract Algebra …" and "Abstract Algebra …" are of one thing.
  const next = headed.map(({ abstract }) => abstract.replace(heading, '').split(/\s/, 1)[0]);
  const alike = [...Map.groupBy(next, (word) => word).values()];
  if (alike.some(({ length }) => length * 2 > headed.length)) return records;
  return records.map((record) => ({ ...record, abstract: record.abstract.replace(heading, '') }));
}

const heading = /^Abstract[ \n]{1,3}(?=[\p{Lu}\d“"(])/u;
