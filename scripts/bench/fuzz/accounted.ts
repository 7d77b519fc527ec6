import { balance } from '#core/findings/ledger.ts';
import type { Reading } from '#core/read/format.ts';
import { linesOf } from '#core/read/lines.ts';

/** In every reading each line is of a record, of the page around, blank or lost, and the sums are told. */
export function accounted(text: string, reading: Reading): Reading {
  const total = [...linesOf(text)].length;
  if (reading.lines.total !== total)
    throw new Error(`${reading.lines.total} of ${total} lines are accounted for`);
  balance(
    [{ file: 'papers/a', reading }],
    reading.records.map((_, at) => [at]),
  );
  for (const { title, abstract } of reading.records)
    if (typeof title !== 'string' || typeof abstract !== 'string') throw new Error('a record has no text');
  return reading;
}
