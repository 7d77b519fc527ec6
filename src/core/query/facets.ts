import type { FacetGroup, Facets, FacetValue, Selection } from './answer.ts';
import { facetGroups, unknown } from './answer.ts';
import { claimKinds } from '../claimKinds.ts';
import { kindBit } from '../index/claimCode.ts';
import type { Engine, Facts, Named } from '../index/engine.ts';
import type { Claim } from '../paper.ts';
import { reaches } from './amount.ts';
import type { Condition } from './condition.ts';

/** The values of a paper in each group; `unknown` where it says nothing. */
export type ValuesOf = (group: FacetGroup, row: number) => readonly string[];

/** What is only loaded when it is asked for. */
export type Tables = Readonly<Partial<Record<'author' | 'venue', Named>>>;

export function valuesOf(facts: Facts, tables: Tables): ValuesOf {
  const named = (group: 'author' | 'venue', row: number) =>
    (tables[group]?.rows[row] ?? []).map((at) => tables[group]?.names[at] ?? unknown);
  const known: Record<FacetGroup, (row: number) => readonly string[]> = {
    topic: (row) => (facts.topics[row] ?? []).map((at) => facts.topicTitles[at]?.id ?? unknown),
    claim: (row) => claimKinds.filter((kind) => claims(row, kind, facts)),
    year: (row) => (facts.years[row] ? [String(facts.years[row])] : []),
    venue: (row) => named('venue', row),
    author: (row) => named('author', row),
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
    return values(group, row).some(
      (value) => wanted.includes(value) || (group === 'year' && wanted.some((span) => isWithin(value, span))),
    );
  });
}

/** Is a year in a span of years, `2023..2025`? */
function isWithin(year: string, span: string): boolean {
  const [from, to] = spanOf(span) ?? [];
  return from !== undefined && to !== undefined && Number(year) >= from && Number(year) <= to;
}

/** The first and the last year of `2023..2025`, `2023..` or `..2025`; undefined when it is none of these. */
export function spanOf(value: string): [from: number, to: number] | undefined {
  const found = /^(\d{4})?\.\.(\d{4})?$/.exec(value);
  return found && value !== '..' ? [Number(found[1] ?? 0), Number(found[2] ?? Infinity)] : undefined;
}

/** Does a paper meet one of these conditions? */
export function meets(row: number, conditions: readonly Condition[], facts: Facts): boolean {
  return conditions.some((condition) => isMet(row, condition, facts) !== condition.not);
}

function isMet(row: number, condition: Condition, facts: Facts): boolean {
  const year = facts.years[row] ?? 0;
  if (condition.kind === 'code') return facts.code[row] === true;
  if (condition.kind === 'claim') return claims(row, condition.claim, facts);
  if (condition.kind === 'amount')
    return (facts.measures?.[row] ?? []).some(
      (measure) => measure.kind === condition.claim && reaches(measure, condition),
    );
  if (condition.kind === 'yearless') return year === 0;
  return year >= condition.from && year <= condition.to;
}

/** Does it claim something of this kind, or, of none, anything? */
function claims(row: number, kind: Claim['kind'] | undefined, facts: Facts): boolean {
  const set = facts.claims[row] ?? 0;
  return (kind === undefined ? set : set & kindBit(kind)) !== 0;
}

/** The facts that conditions need, with the claimed numbers where one compares them. */
export async function factsFor(conditions: readonly Condition[], engine: Engine): Promise<Facts> {
  const facts = await engine.facts();
  const compares = conditions.some(({ kind }) => kind === 'amount');
  return compares ? { ...facts, measures: await engine.measures() } : facts;
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
  const facets: Facets = { topic: [], claim: [], year: [], venue: [], code: [], author: [] };
  for (const group of groups) {
    const counts = new Map<string, number>(
      (selection[group] ?? []).filter((value) => !spanOf(value)).map((value) => [value, 0]),
    );
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
