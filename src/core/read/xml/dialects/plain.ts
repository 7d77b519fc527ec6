import { paragraphs, texts, type Dialect } from '../dialect.ts';
import { elementsIn, type XmlElement } from '../xmlElement.ts';

/**
 * XML of no known dialect, as programs of one's own write it: elements called paper, article or record that have a
 * title; each of their parts is a field of its own name.
 */
export const plainXml: Dialect = {
  name: 'xml',
  records: [
    ...'paper article record entry item publication reference document doc row result book'.split(' '),
  ],
  // A root is what holds them.
  within: /./,
  has: 'title',
  facts: [],
};

export function fieldsByName(record: XmlElement): Record<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(record.attributes));
  for (const name of new Set(elementsIn(record).map((part) => part.name))) {
    const parts = elementsIn(record).filter((part) => part.name === name);
    const inner = parts.flatMap(elementsIn);
    // "<authors><author>…": a list in an element of its own.
    const isList = inner.length > 0 && inner.every((part) => name.startsWith(part.name));
    const value = isList ? texts(inner) : parts.length > 1 ? texts(parts) : paragraphs(parts);
    if (value !== undefined) fields.set(name, value);
  }
  return Object.fromEntries(fields);
}
