import { type Fact, factOfName, holdersOfFacts } from './factNames.ts';
import { isEmpty, isObject } from './fieldNames.ts';
import { jsonHolders, type JsonHolder, type JsonItem } from './jsonItems.ts';
import { isTooDeep } from '../yaml/isTooDeep.ts';
import type { JsonStretch } from './jsonValues.ts';
import { paperFacts } from './paperFacts.ts';
import { plainName } from './plainName.ts';

/** Whether an object has a title and more of a paper under its own names, so that it is one and holds none. */
export function isPaper(value: object): boolean {
  const facts = new Set(Object.keys(value).map((name) => factOfName.get(plainName(name))?.fact));
  return facts.has('title') && (facts.has('abstract') || facts.has('authors'));
}

/** What an object without a title holds when it is a paper all the same, and not what holds papers. */
export function hasFactsOfPaper(value: object): boolean {
  return Object.keys(value).some((name) => ofPapers.has(factOfName.get(plainName(name))?.fact));
}

const ofPapers = new Set<Fact | undefined>(['title', 'abstract', 'authors', 'year', 'date', 'doi', 'link']);

/**
 * The papers that a JSON text holds in a list (`{"papers": […]}`) or under their ids (`{"2401.00001": {…}}`), at most
 * some names down: of what holds papers the outermost, and of those the one that holds most.
 */
export function papersWithin(stretch: JsonStretch): JsonItem[] {
  const found = jsonHolders(stretch)
    .map((holder) => ({ depth: holder.path.split('.').length, items: papersOf(holder) }))
    .filter(({ items }) => items.length > 0);
  return found.toSorted((a, b) => a.depth - b.depth || b.items.length - a.items.length)[0]?.items ?? [];
}

/** The items of what holds papers; none where it holds a fact of one ("titles"), or other papers ("references"). */
function papersOf({ path, isArray, items }: JsonHolder): JsonItem[] {
  if (
    isFact(path.slice(path.lastIndexOf('.') + 1)) ||
    /(?:^|\.)(?:references?|citations?|(?:related|similar)[^.]{0,30})$/i.test(path)
  )
    return [];
  const objects = items.filter(({ text }) => text.startsWith('{'));
  const asked = objects.slice(0, 20);
  if (isArray) return asked.some(isTitled) ? objects : [];
  // In an object of facts one may have a title, too: {"article": {…}, "journal": {"title": …}}.
  const titled = asked.filter((item) => !isFact(item.key ?? '') && isTitled(item));
  return objects.length > 1 && titled.length * 5 >= asked.length * 4 ? objects : [];
}

function isFact(name: string): boolean {
  const plain = plainName(name);
  const known = factOfName.get(plain);
  // Where its data stand is a fact of a paper; what services call data are papers.
  return (known !== undefined && known.fact !== 'data') || holdersOfFacts.has(plain);
}

function isTitled({ text }: JsonItem): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && !isTooDeep(value) && paperFacts(value).given.has('title');
  } catch {
    // A broken item says nothing; its neighbours do.
    return false;
  }
}

/** Papers whose facts stand in columns, `{"title": ["A", "B"], "year": [2019, 2020]}`, each with its own; or undefined. */
export function papersOfColumns(value: object): object[] | undefined {
  const columns = Object.entries(value).flatMap(([name, held]: [string, unknown]) => {
    const isColumn = typeof held === 'object' && held !== null;
    return isColumn
      ? [{ name, fact: factOfName.get(plainName(name))?.fact, cells: Object.values(held) as unknown[] }]
      : [];
  });
  const titles = columns.find(({ fact }) => fact === 'title')?.cells ?? [];
  if (titles.length < 2 || !titles.every((title) => typeof title === 'string')) return undefined;
  const full = columns.filter(({ cells }) => cells.length === titles.length);
  if (full.length < 2) return undefined;
  return titles.map((_, at) =>
    Object.fromEntries(full.map(({ name, cells }) => [name, cells[at]]).filter(([, held]) => !isEmpty(held))),
  );
}
