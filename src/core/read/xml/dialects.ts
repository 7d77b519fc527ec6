import { arxivDialects } from './dialects/arxiv.ts';
import { anthologyDialects } from './dialects/anthologies.ts';
import { medicineDialects } from './dialects/medicine.ts';
import { plainXml } from './dialects/plain.ts';
import { referenceDialects } from './dialects/references.ts';
import type { Dialect } from './dialect.ts';
import { elementsAt, type XmlElement } from './xmlElement.ts';

/** Every dialect of XML that is read; of two that a record fits the earlier has it. */
export const dialects: readonly Dialect[] = [
  ...arxivDialects,
  ...medicineDialects,
  ...referenceDialects,
  ...anthologyDialects,
  plainXml,
];

/** Whether an element may be a record, or is one whose facts others share, by its name and what stands above it. */
export function isOfDialect(name: string, above: readonly string[]): boolean {
  return (byName.get(name) ?? []).some(({ within }) => within?.test(above.join('/')) ?? true);
}

/** Whether an element holds what is shared. */
export function isShared(element: XmlElement): boolean {
  return dialects.some(({ shared }) => shared?.includes(element.name));
}

export function dialectOf(record: XmlElement, above: readonly string[]): Dialect | undefined {
  return byName
    .get(record.name)
    ?.find(
      ({ within, has, records }) =>
        records.includes(record.name) &&
        (within?.test(above.join('/')) ?? true) &&
        (has === undefined || elementsAt(record, has).length > 0),
    );
}

/** The dialects that have a use for an element of a name. */
const byName = new Map<string, Dialect[]>();
for (const dialect of dialects)
  for (const name of [...dialect.records, ...(dialect.shared ?? [])])
    byName.set(name, [...(byName.get(name) ?? []), dialect]);
