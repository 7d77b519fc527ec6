import { type Fact, factOfName, holdersOfFacts, isQuiet, type NamedFact } from './factNames.ts';
import { plainName } from './plainName.ts';

/** What a source gives for a fact, and under which name. */
export interface Given {
  /** In lower case, letters and digits only: "containertitle", "journal.name". */
  name: string;
  /** Several where a list holds one in each of its items. */
  values: unknown[];
}

export interface UnreadField {
  /** As it is written, with what leads to it: "externalIds.MAG". */
  name: string;
  value: unknown;
}

export interface Facts {
  /** What is given for each fact, the name that says it best first. */
  given: Map<Fact, Given[]>;
  /** Fields that stand twice under names that are one, with different values; the first counts. */
  twice: { field: string; kept: string; other: string }[];
  /** Fields that hold something and are no facts known here. */
  unread: UnreadField[];
}

/** Finds the facts among named values, nested ones too. A field named "constructor" or "__proto__" is but a field. */
export function factsOf(value: object): Facts {
  const facts: Facts = { given: new Map(), twice: [], unread: [] };
  collect(facts, value, { path: '', written: '' });
  for (const list of facts.given.values()) list.sort((a, b) => rankOf(a) - rankOf(b));
  return facts;
}

/** The name under which a field stands in a value, however it is spelt there. */
export function spelling(value: object, field: string): string | undefined {
  return Object.keys(value).find((name) => plainName(name) === field);
}

/** A value as it stands, or all of those that the items of a list hold. */
export function valueOf(given: Given | undefined): unknown {
  return given?.values.length === 1 ? given.values[0] : given?.values;
}

/** Whether a value holds nothing, down to its last part: `{"date-parts": [[null]]}`. */
export function isEmpty(held: unknown): boolean {
  if (typeof held === 'string') return held.trim() === '';
  if (typeof held === 'object' && held !== null) return Object.values(held).every(isEmpty);
  return held === undefined || held === null;
}

export function isObject(held: unknown): held is Record<string, unknown> {
  return typeof held === 'object' && held !== null && !Array.isArray(held);
}

/** Where fields stand: what leads to them, as `plainName` has it and as it is written, a dot behind. */
interface Where {
  path: string;
  written: string;
}

function collect(facts: Facts, value: object, where: Where): void {
  const seen = new Map<string, { name: string; held: unknown }>();
  for (const [name, raw] of Object.entries(value) as [string, unknown][]) {
    const held = withoutWrap(raw);
    if (isEmpty(held)) continue;
    const path = where.path + plainName(name);
    const first = seen.get(path);
    if (first && JSON.stringify(first.held) !== JSON.stringify(held))
      facts.twice.push({ field: path, kept: first.name, other: name });
    if (first) continue;
    seen.set(path, { name, held });
    take(facts, held, { path, written: where.written + name });
  }
}

function take(facts: Facts, held: unknown, { path, written }: Where): void {
  const named = factAt(path);
  // Where the data of a paper stand is an address; an object called so holds a record.
  const known = named?.fact === 'data' && isObject(held) ? undefined : named;
  const inside = { path: `${path}.`, written: `${written}.` };
  if (holdersOfFacts.has(path)) {
    if (isObject(held) && (!known || holdsFacts(held, path))) return collect(facts, held, inside);
    if (Array.isArray(held) && held.some(isObject)) {
      const byKind = kindsIn(held);
      if (byKind && holdsFacts(byKind, path)) return collect(facts, byKind, inside);
      // Of several titles, and of abstracts, each may say where it is from.
      const isOfSources =
        (known?.fact === 'title' || (known?.fact === 'abstract' && held.every(saysSource))) &&
        held.some((item) => isObject(item) && holdsFacts(item, path));
      if (!known || isOfSources) {
        for (const item of held) if (isObject(item)) collect(facts, item, inside);
        return;
      }
    }
  }
  if (!known) {
    if (!isQuiet(path, isObject(held) ? undefined : written))
      facts.unread.push({ name: written, value: held });
    return;
  }
  const given = facts.given.get(known.fact) ?? [];
  if (given.length === 0) facts.given.set(known.fact, given);
  const same = given.find(({ name }) => name === path);
  if (same) same.values.push(held);
  else given.push({ name: path, values: [held] });
}

function saysSource(item: unknown): boolean {
  return isObject(item) && Object.hasOwn(item, 'source');
}

/** A table made of nested values has the whole path for a name: "authorships.author.display_name". */
function factAt(path: string): NamedFact | undefined {
  return factOfName.get(path) ?? factOfName.get(path.replace(/\.(?:displayname|name|value|text)$/, ''));
}

function holdsFacts(held: object, path: string): boolean {
  return Object.keys(held).some((name) => {
    const inner = `${path}.${plainName(name)}`;
    return factOfName.has(inner) || holdersOfFacts.has(inner);
  });
}

/** `[{"type": "doi", "id": "10.1000/182"}, …]` as `{"doi": "10.1000/182", …}`: values that say what they are. */
function kindsIn(list: readonly unknown[]): Record<string, unknown> | undefined {
  const found = list.map((item) => {
    if (!isObject(item)) return undefined;
    const kind = valueUnder(item, kindNames);
    const held = valueUnder(item, valueNames);
    return typeof kind === 'string' && held !== undefined ? ([kind, held] as const) : undefined;
  });
  const pairs = found.filter((pair) => pair !== undefined);
  if (pairs.length === 0) return undefined;
  // Of several of one kind the first counts, as in a list.
  return Object.fromEntries(pairs.toReversed());
}

const kindNames = ['type', 'idtype', 'identifiertype', 'descriptiontype', 'datetype'];
const valueNames = ['value', 'id', 'identifier', 'description', 'date', 'url', 'text'];

function valueUnder(item: Record<string, unknown>, names: readonly string[]): unknown {
  const found = Object.entries(item).find(
    ([name, held]) => names.includes(plainName(name)) && !isEmpty(held),
  );
  return found?.[1];
}

/** `{"value": …}`, as OpenReview wraps every field. */
function withoutWrap(held: unknown): unknown {
  return isObject(held) && Object.hasOwn(held, 'value') && !Object.hasOwn(held, 'type')
    ? held['value']
    : held;
}

function rankOf({ name }: Given): number {
  return factOfName.get(name)?.rank ?? 0;
}
