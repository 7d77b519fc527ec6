import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { chance } from './chance.ts';
import { type SparseRows, times, transposedTimes } from './sparseRows.ts';

/** Where each thing lies: a direction of length 1 in a room of `dimensions`, one after the other in `values`. */
export interface Positions {
  dimensions: number;
  values: Float32Array;
}

/** Directions kept at most: more made neighbours and topics of 3,000 abstracts no better. */
const MOST_DIMENSIONS = 100;
/**
 * Of few papers each direction is soon one paper's own: so many times the root of their number are kept. With 10 for the
 * 64 of the first shelf, four groups of them held .88 of the pairs that a curator put together, with 100 .49.
 */
const OF_ROOT = 1.3;
/** Searched beside those kept, so that the last of them are found well. */
const SPARE = 20;
/**
 * Times the search is repeated, which sharpens it: with 3 a word more in one title of 600 papers changed the neighbours of
 * 29 papers, with 4 of none. One that begins from numbers of the terms, which a new term shifts, changed those of 587.
 */
const ROUNDS = 4;
/** Rows from which the directions are learnt; further ones only take their places, so that 100,000 cost no more memory. */
const SAMPLE = 8000;
/**
 * How far the strong directions are preferred: places are scaled by this power of the singular values. With 1, the usual,
 * neighbours were of one arXiv category in .564 of cases, with 1.5 in .576 (3,000 abstracts), with 2 no better.
 */
const POWER = 1.5;

/**
 * Latent semantic analysis (Deerwester et al. 1990): papers that use words of one kind come to lie in one direction,
 * though they share none of them. The truncated singular value decomposition is found by iterating a random subspace
 * (Halko, Martinsson & Tropp 2011), from fixed numbers. A row without entries lies nowhere: all its values are 0.
 *
 * @param seeds what the numbers of each row begin with: the same for the same paper, so that others that come and go
 *   move it no more than they must
 */
export function positionsOf(rows: SparseRows, seeds: readonly number[] = []): Positions {
  const count = rows.columns.length;
  const wanted = Math.min(MOST_DIMENSIONS, Math.ceil(OF_ROOT * Math.sqrt(count)));
  const all = Array.from({ length: count }, (_, row) => row);
  const step = Math.max(1, count / SAMPLE);
  const sample = Array.from({ length: Math.ceil(count / step) }, (_, at) => Math.floor(at * step));
  const across = Math.min(wanted + SPARE, sample.length, rows.width);
  const dimensions = Math.min(wanted, across);
  if (dimensions === 0) return { dimensions: 1, values: new Float32Array(count) };

  const start = new Float32Array(sample.length * across);
  for (const [at, row] of sample.entries()) {
    const next = chance(seeds[row] ?? row);
    for (let to = 0; to < across; to += 1) start[at * across + to] = next() + next() + next() - 1.5;
  }
  let basis = orthonormal(start, across);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = orthonormal(times(rows, sample, transposedTimes(rows, sample, basis, across), across), across);
  }
  const seen = transposedTimes(rows, sample, basis, across);
  const { vectors, values: squares } = strongest(products(seen, across));
  // The directions of terms, each as long as its singular value wants.
  const scale = squares.map((square) => Math.max(square, 0) ** ((POWER - 2) / 2));
  const directions = turned(seen, across, dimensions, (from, to) =>
    (squares[to] ?? 0) > FAINTEST * (squares[0] ?? 0) ? vectors.get(from, to) * (scale[to] ?? 0) : 0,
  );
  const values = times(rows, all, directions, dimensions);
  for (let at = 0; at < count; at += 1) toLengthOne(values.subarray(at * dimensions, (at + 1) * dimensions));
  return { dimensions, values };
}

/** Of the strongest square: below, a direction is rounding. */
const FAINTEST = 1e-9;

/** Scales a direction to length 1, in place; one of no length stays. */
export function toLengthOne(direction: Float32Array): void {
  let sum = 0;
  for (const value of direction) sum += value * value;
  if (sum === 0) return;
  const scale = 1 / Math.sqrt(sum);
  for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
}

/** The products of all pairs of columns. */
function products(dense: Float32Array, across: number): Matrix {
  const sums = new Float64Array(across * across);
  for (let start = 0; start < dense.length; start += across) {
    for (let one = 0; one < across; one += 1) {
      const value = dense[start + one] ?? 0;
      if (value === 0) continue;
      const row = one * across;
      for (let other = one; other < across; other += 1) {
        sums[row + other] = (sums[row + other] ?? 0) + value * (dense[start + other] ?? 0);
      }
    }
  }
  const made = Matrix.zeros(across, across);
  for (let one = 0; one < across; one += 1) {
    for (let other = one; other < across; other += 1) {
      made.set(one, other, sums[one * across + other] ?? 0);
      made.set(other, one, sums[one * across + other] ?? 0);
    }
  }
  return made;
}

/** The eigenvectors of a symmetric matrix as columns, those of the greatest eigenvalues first. */
function strongest(symmetric: Matrix): { vectors: Matrix; values: number[] } {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(symmetric, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((_, at) => at)
    .toSorted((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0));
  return {
    vectors: eigenvectorMatrix.subMatrixColumn(order),
    values: order.map((at) => realEigenvalues[at] ?? 0),
  };
}

/** The same columns made orthonormal; those that add nothing to the others become noughts. */
function orthonormal(dense: Float32Array, across: number): Float32Array {
  const { vectors, values } = strongest(products(dense, across));
  return turned(dense, across, across, (from, to) => {
    const square = values[to] ?? 0;
    return square > FAINTEST * (values[0] ?? 0) ? vectors.get(from, to) / Math.sqrt(square) : 0;
  });
}

/** A dense matrix of `across` columns times one of `to` columns, whose entries `entry` tells. */
function turned(
  dense: Float32Array,
  across: number,
  to: number,
  entry: (from: number, to: number) => number,
): Float32Array {
  const turn = Float64Array.from({ length: across * to }, (_, at) => entry(Math.floor(at / to), at % to));
  const made = new Float32Array((dense.length / Math.max(across, 1)) * to);
  for (let row = 0; row * across < dense.length; row += 1) {
    for (let from = 0; from < across; from += 1) {
      const value = dense[row * across + from] ?? 0;
      if (value === 0) continue;
      for (let at = 0; at < to; at += 1) {
        made[row * to + at] = (made[row * to + at] ?? 0) + value * (turn[from * to + at] ?? 0);
      }
    }
  }
  return made;
}
