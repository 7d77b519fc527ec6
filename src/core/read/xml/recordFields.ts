import { type Unread, noteUnread } from '../unreadFields.ts';
import type { Dialect } from './dialect.ts';
import { text } from './dialect.ts';
import { elementsAt, elementsIn, type XmlElement } from './xmlElement.ts';

/**
 * The fields of a record by the table of its dialect; of two rows of one field the first that holds anything counts.
 * What no row leads to is noted as unread.
 */
export function recordFields(
  record: XmlElement,
  dialect: Dialect,
  shared: ReadonlyMap<string, XmlElement>,
  unread: Map<string, Unread>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const led = new Set<XmlElement>();
  for (const [field, path, as = text] of dialect.facts) {
    const found = at(record, path, shared);
    for (const element of found) if (element !== record) led.add(element);
    if (fields[field] !== undefined) continue;
    const value = as(found);
    if (value !== undefined) fields[field] = value;
  }
  noteOthers(record, led, unread);
  return fields;
}

/** A path may lead to the record itself ("."), or through what it shares with others ("^meta/year"). */
function at(
  record: XmlElement,
  path: string,
  shared: ReadonlyMap<string, XmlElement>,
): readonly XmlElement[] {
  if (path === '.') return [record];
  if (!path.startsWith('^')) return elementsAt(record, path);
  const [first = '', ...steps] = path.slice(1).split('/');
  const holder = shared.get(first);
  return holder ? elementsAt(holder, steps.join('/')) : [];
}

/** Notes the parts of an element of which nothing is read, the outermost of them. */
function noteOthers(element: XmlElement, led: ReadonlySet<XmlElement>, unread: Map<string, Unread>): void {
  for (const part of elementsIn(element)) {
    if (led.has(part)) continue;
    if (leading(part, led)) noteOthers(part, led, unread);
    else if (holdsAnything(part)) noteUnread(unread, part.name, part.line);
  }
}

/** Whether a row leads into an element. */
function leading(element: XmlElement, led: ReadonlySet<XmlElement>): boolean {
  return elementsIn(element).some((part) => led.has(part) || leading(part, led));
}

function holdsAnything(element: XmlElement): boolean {
  return (
    Object.keys(element.attributes).length > 0 ||
    element.children.some((child) => (typeof child === 'string' ? child.trim() !== '' : holdsAnything(child)))
  );
}
