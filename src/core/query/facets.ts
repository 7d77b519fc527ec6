import type { FacetGroup, Facets, FacetValue, Selection } from './answer.ts';
import { facetGroups, unknown } from './answer.ts';
import type { Authors, Facts } from '../index/engine.ts';
import type { Condition } from './condition.ts';

/** The values of a paper in each group; `unknown` where it says nothing. */
export type ValuesOf = (group: FacetGroup, row: number) => readonly string[];

/** `authors` may be missing as long as nobody asks for them. */
export function valuesOf(facts: Facts, authors: Authors | undefined): ValuesOf {
  const known: Record<FacetGroup, (row: number) => readonly string[]> = {
    topic: (row) => (facts.topics[row] ?? []).map((at) => facts.topicTitles[at]?.id ?? unknown),
    year: (row) => (facts.years[row] ? [String(facts.years[row])] : []),
    author: (row) => (authors?.rows[row] ?? []).map((at) => authors?.names[at] ?? unknown),
    code: (row) => [facts.code[row] === true ? 'yes' : 'no'],
  };
  return (group, row) => {
    const values = known[group](row);
    return values.length === 0 ? [unknown] : values;
  };
}

/** Does a paper have one of the chosen values in every group, but for one that is left out? */
export function chosen(row: number, selection: Selection, values: ValuesOf, except?: FacetGroup): boolean {
  return facetGroups.every((group) => {
    const wanted = selection[group];
    if (group === except || wanted === undefined || wanted.length === 0) return true;
    return values(group, row).some((value) => wanted.includes(value));
  });
}

/** Does a paper meet one of these conditions? */
export function meets(row: number, conditions: readonly Condition[], facts: Facts): boolean {
  return conditions.some((condition) => {
    const year = facts.years[row] ?? 0;
    if (condition.kind === 'code') return (facts.code[row] === true) !== condition.not;
    if (condition.kind === 'unknown year') return (year === 0) !== condition.not;
    return (year >= condition.from && year <= condition.to) !== condition.not;
  });
}

/** Counts every value over the rows that the other groups let through, so that siblings of a choice stay in sight. */
export function countFacets(
  rows: readonly number[],
  selection: Selection,
  values: ValuesOf,
  facts: Facts,
  groups: readonly FacetGroup[],
): Facets {
  const titles = new Map(facts.topicTitles.map(({ id, title }) => [id, title]));
  const facets: Facets = { topic: [], year: [], author: [], code: [] };
  for (const group of groups) {
    const counts = new Map<string, number>((selection[group] ?? []).map((value) => [value, 0]));
    for (const row of rows) {
      if (!chosen(row, selection, values, group)) continue;
      for (const value of new Set(values(group, row))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    facets[group] = [...counts]
      .map(([value, count]): FacetValue => ({
        value,
        label: group === 'topic' ? (titles.get(value) ?? value) : value,
        count,
        chosen: selection[group]?.includes(value) ?? false,
      }))
      .toSorted((a, b) => order(group, a, b));
  }
  return facets;
}

function order(group: FacetGroup, a: FacetValue, b: FacetValue): number {
  const last = Number(a.value === unknown) - Number(b.value === unknown);
  if (last !== 0) return last;
  if (group === 'year') return Number(b.value) - Number(a.value);
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}
