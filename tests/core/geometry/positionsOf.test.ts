import { describe, expect, test } from 'vitest';
import { agreement } from '#core/geometry/clusters.ts';
import { positionsOf } from '#core/geometry/positions.ts';
import type { SparseRows } from '#core/geometry/sparseRows.ts';

/** Rows of a matrix, written whole. */
function sparse(rows: readonly (readonly number[])[]): SparseRows {
  const filled = rows.map((row) => [...row.entries()].filter(([, value]) => value !== 0));
  return {
    columns: filled.map((row) => Int32Array.from(row, ([column]) => column)),
    values: filled.map((row) => Float64Array.from(row, ([, value]) => value)),
    width: rows[0]?.length ?? 0,
  };
}

describe('where papers lie', () => {
  test('two that share no term lie together when a third shares terms of both', () => {
    const positions = positionsOf(
      sparse([
        [1, 1, 0, 0, 0, 0],
        [0, 1, 1, 0, 0, 0],
        [0, 0, 1, 0.5, 0, 0],
        [0, 0, 0, 0, 1, 1],
        [0, 0, 0, 0, 1, 0.8],
      ]),
    );
    expect(agreement(positions, 0, positions, 2)).toBeGreaterThan(0.1);
    expect(Math.abs(agreement(positions, 0, positions, 3))).toBeLessThan(1e-3);
    expect(agreement(positions, 3, positions, 4)).toBeCloseTo(1, 3);
  });

  test('each is a direction of length 1, and one without terms lies nowhere', () => {
    const positions = positionsOf(
      sparse([
        [1, 0],
        [1, 1],
        [0, 0],
        [0, 1],
      ]),
    );
    expect([0, 1, 2, 3].map((at) => Math.round(agreement(positions, at, positions, at) * 1e5) / 1e5)).toEqual(
      [1, 1, 0, 1],
    );
  });

  test.each([
    ['no papers', []],
    ['no terms', [[], []]],
    [
      'papers that are all the same',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ],
    [
      'noughts',
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])('%s: numbers, never NaN', (_what, rows) => {
    const { values } = positionsOf(sparse(rows));
    expect(values.every((value) => Number.isFinite(value))).toBe(true);
  });

  test('the strongest direction is that of power iteration', () => {
    const rows = Array.from({ length: 12 }, (_, row) =>
      Array.from(
        { length: 9 },
        (_unused, column) => ((row * 7 + column * 5) % 11) + (column < 4 === row < 6 ? 6 : 0),
      ),
    );
    const positions = positionsOf(sparse(rows));
    // The oracle: one paper against another in the room of the leading singular vectors, found one by one.
    const expected = naive(rows, positions.dimensions);
    for (let one = 0; one < rows.length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        expect(agreement(positions, one, positions, other)).toBeCloseTo(expected[one]?.[other] ?? 0, 2);
      }
    }
  });
});

/** The cosines of U·S^1.5 of a matrix, whose singular vectors are found by power iteration and deflation. */
function naive(rows: readonly (readonly number[])[], dimensions: number): number[][] {
  const gram = rows.map((one) =>
    rows.map((other) => one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)),
  );
  const placed = rows.map(() => [] as number[]);
  for (let axis = 0; axis < dimensions; axis += 1) {
    let vector = rows.map((_, at) => 1 + ((at * 13 + axis * 7) % 5));
    let square = 0;
    for (let round = 0; round < 3000; round += 1) {
      const next = gram.map((row) => row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0));
      square = Math.hypot(...next);
      vector = next.map((value) => value / (square || 1));
    }
    for (const [at, own] of placed.entries()) own.push((vector[at] ?? 0) * square ** 0.75);
    for (const [one, row] of gram.entries()) {
      for (const other of row.keys())
        row[other] = (row[other] ?? 0) - square * (vector[one] ?? 0) * (vector[other] ?? 0);
    }
  }
  const dot = (a: number[] = [], b: number[] = []) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return placed.map((one) =>
    placed.map((other) => dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other))),
  );
}
