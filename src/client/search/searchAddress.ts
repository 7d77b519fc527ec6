import { facetGroups, type FacetGroup, type Selection } from '#core/query/answer.ts';

/** All that makes a list of results: two equal states give the same list. */
export interface SearchState {
  query: string;
  selection: Selection;
  /** The order of the list. */
  order: 'relevance' | 'newest';
  /** How many results are shown. */
  show: number;
}

/** Results shown at first, and added by each "show more". */
export const step = 20;

/** Beyond this, narrowing beats scrolling; it also bounds what an address can ask for. */
const most = 1000;

/** An address longer than this is refused by hosts; no query of a reader comes near. */
const longestQuery = 1000;

const mostValues = 50;

export function readAddress(parameters: URLSearchParams): SearchState {
  const shown = Math.ceil(Number(parameters.get('show')) / step) * step;
  const chosen = facetGroups.map((group) => [group, values(parameters, group)] as const);
  return {
    query: parameters.get('q') ?? '',
    selection: Object.fromEntries(chosen.filter(([, list]) => list.length > 0)),
    order: parameters.get('sort') === 'newest' ? 'newest' : 'relevance',
    show: Math.min(Math.max(Number.isFinite(shown) ? shown : 0, step), most),
  };
}

/** Only what differs from an untouched page is written, always in the same order. */
export function writeAddress({ query, selection, order, show }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query.slice(0, longestQuery));
  for (const group of facetGroups)
    for (const value of selection[group] ?? []) parameters.append(group, value);
  if (order === 'newest') parameters.set('sort', order);
  if (show > step) parameters.set('show', String(Math.min(show, most)));
  return parameters;
}

/** The selection with one value chosen or no longer chosen. */
export function choose(selection: Selection, group: FacetGroup, value: string, chosen: boolean): Selection {
  const others = (selection[group] ?? []).filter((each) => each !== value);
  return chooseOnly(selection, group, chosen ? [...others, value] : others);
}

/** The selection with these values, and no others, of a group. */
export function chooseOnly(selection: Selection, group: FacetGroup, values: readonly string[]): Selection {
  const { [group]: _, ...rest } = selection;
  return values.length > 0 ? { ...rest, [group]: values } : rest;
}

export function isEmpty({ query, selection }: Pick<SearchState, 'query' | 'selection'>): boolean {
  return query.trim() === '' && Object.keys(selection).length === 0;
}

function values(parameters: URLSearchParams, group: FacetGroup): string[] {
  const given = parameters.getAll(group).filter((value) => value !== '');
  return [...new Set(given)].slice(0, mostValues);
}
