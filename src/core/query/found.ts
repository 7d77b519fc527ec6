import type { Engine, Match } from '../index/engine.ts';

/** What is known of a paper for one concept of a query. */
export type Found = Pick<Match, 'score' | 'fields'>;

/** Papers by row. */
export type Rows = ReadonlyMap<number, Found>;

/** Papers that hold all words of these keys. */
export async function holding(keys: readonly string[], engine: Engine, weight = 1): Promise<Rows> {
  const found = await Promise.all(keys.map((key) => engine.find(key)));
  return intersection(
    found.map(
      (matches) => new Map(matches.map((each) => [each.row, { ...each, score: each.score * weight }])),
    ),
  );
}

/** Papers of any; of two scores the better counts, since both are readings of one word. */
export function union(all: readonly Rows[]): Rows {
  const rows = new Map(all[0]);
  for (const [row, found] of all.slice(1).flatMap((more) => [...more])) {
    const { score, fields } = rows.get(row) ?? found;
    rows.set(row, { score: Math.max(score, found.score), fields: fields | found.fields });
  }
  return rows;
}

/** Papers of all, with the mean of the scores; the fields are those that hold every part. */
export function intersection(all: readonly Rows[]): Rows {
  const [smallest, ...others] = all.toSorted((a, b) => a.size - b.size);
  const rows = new Map<number, Found>();
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
