/** Fields by their names in lower case without separators: "PublicationTitle" and "publication_title" are one field. */
export type Fields = Map<string, unknown>;

export interface NamedFields {
  fields: Fields;
  /** Fields that stand twice under names that are one, with different values; the first counts. */
  twice: { field: string; kept: string; other: string }[];
}

/** A map, so that a field named "constructor" or "__proto__" is but a field. */
export function namedFields(value: object): NamedFields {
  const fields: Fields = new Map();
  const names = new Map<string, string>();
  const twice: NamedFields['twice'] = [];
  for (const [name, held] of Object.entries(value) as [string, unknown][]) {
    const field = canonical(name);
    const kept = names.get(field);
    if (kept === undefined || isEmpty(fields.get(field))) {
      fields.set(field, held);
      names.set(field, name);
    } else if (!isEmpty(held) && JSON.stringify(held) !== JSON.stringify(fields.get(field)))
      twice.push({ field, kept, other: name });
  }
  return { fields, twice };
}

/** The first field of these names that holds anything. */
export function first(fields: ReadonlyMap<string, unknown>, ...names: string[]): unknown {
  return names.map((name) => fields.get(name)).find((held) => !isEmpty(held));
}

/** The name under which a field stands in a value, however it is spelt there. */
export function spelling(value: object, field: string): string | undefined {
  return Object.keys(value).find((name) => canonical(name) === field);
}

function canonical(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function isEmpty(held: unknown): boolean {
  return held === undefined || held === null || held === '';
}
