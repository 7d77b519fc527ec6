import type { Match } from '../index/engine.ts';

/** What is known of a paper for one concept of a query. */
export interface Found {
  score: number;
  /** A set of `fields`. */
  fields: number;
}

/** Papers by row. */
export type Rows = Map<number, Found>;

export function rowsOf(matches: readonly Match[], weight = 1): Rows {
  return new Map(matches.map(({ row, score, fields }) => [row, { score: score * weight, fields }]));
}

/** Papers of either; of two scores the better counts, since both are readings of one word. */
export function union(into: Rows, more: Rows): Rows {
  for (const [row, { score, fields }] of more) {
    const known = into.get(row);
    if (known) into.set(row, { score: Math.max(known.score, score), fields: known.fields | fields });
    else into.set(row, { score, fields });
  }
  return into;
}

/** Papers of all, with the mean of the scores; the fields are those that hold every part. */
export function intersection(all: readonly Rows[]): Rows {
  const [smallest, ...others] = all.toSorted((a, b) => a.size - b.size);
  const rows: Rows = new Map();
  for (const [row, first] of smallest ?? []) {
    let { score, fields } = first;
    const everywhere = others.every((other) => {
      const found = other.get(row);
      if (!found) return false;
      score += found.score;
      fields &= found.fields;
      return true;
    });
    if (everywhere) rows.set(row, { score: score / all.length, fields });
  }
  return rows;
}
