/** A matrix most of whose entries are nought: of each row the columns that are not, and their values, side by side. */
export interface SparseRows {
  columns: readonly Int32Array[];
  values: readonly Float64Array[];
  /** How many columns there are. */
  width: number;
}

/** The rows `rows` of a sparse matrix times a dense one of `width` rows and `across` columns, row by row. */
export function times(
  sparse: SparseRows,
  rows: readonly number[],
  dense: Float32Array,
  across: number,
): Float32Array {
  const product = new Float32Array(rows.length * across);
  for (const [at, row] of rows.entries()) {
    const sum = product.subarray(at * across, (at + 1) * across);
    eachEntry(sparse, row, (column, value) => addScaled(sum, value, dense, column * across));
  }
  return product;
}

/** The transpose of the rows `rows` times a dense matrix of as many rows and `across` columns. */
export function transposedTimes(
  sparse: SparseRows,
  rows: readonly number[],
  dense: Float32Array,
  across: number,
): Float32Array {
  const product = new Float32Array(sparse.width * across);
  for (const [at, row] of rows.entries()) {
    eachEntry(sparse, row, (column, value) => {
      addScaled(product.subarray(column * across, (column + 1) * across), value, dense, at * across);
    });
  }
  return product;
}

function eachEntry(
  { columns, values }: SparseRows,
  row: number,
  visit: (column: number, value: number) => void,
): void {
  const own = columns[row] ?? new Int32Array();
  const weights = values[row] ?? new Float64Array();
  for (let at = 0; at < own.length; at += 1) visit(own[at] ?? 0, weights[at] ?? 0);
}

function addScaled(sum: Float32Array, scale: number, from: Float32Array, start: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + scale * (from[start + at] ?? 0);
}
