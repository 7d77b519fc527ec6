import { describe, expect, it } from 'vitest';
import { balance } from '#core/findings/ledger.ts';

const lines = { total: 10, blank: 3, furniture: 1, record: 4, lost: 2 };
const reading = { format: 'listing', sure: 0.6, records: [1, 2, 3], rejected: 1, lines };

describe('the ledger', () => {
  it('accounts for every record and line, file by file and in all', () => {
    const ledger = balance(
      [
        { file: 'papers/a.txt', reading },
        { file: 'papers/b.txt', reading: { ...reading, records: [4], rejected: 0 } },
      ],
      [[0, 1], [2], [3]],
    );
    expect(ledger.files).toEqual([
      {
        file: 'papers/a.txt',
        format: 'listing',
        sure: 0.6,
        records: 4,
        papers: 2,
        merged: 1,
        rejected: 1,
        lines,
      },
      {
        file: 'papers/b.txt',
        format: 'listing',
        sure: 0.6,
        records: 1,
        papers: 1,
        merged: 0,
        rejected: 0,
        lines,
      },
    ]);
    expect(ledger.totals).toEqual({
      files: 2,
      records: 5,
      papers: 3,
      merged: 1,
      rejected: 1,
      lines: { total: 20, blank: 6, furniture: 2, record: 8, lost: 4 },
    });
  });

  it('of nothing is empty', () => {
    expect(balance([], []).totals).toMatchObject({
      files: 0,
      records: 0,
      lines: { total: 0 },
    });
  });

  it.each([
    [
      'a line is missing',
      { ...reading, lines: { ...lines, blank: 2 } },
      [[0], [1], [2]],
      'lines of papers/a.txt',
    ],
    ['a record is neither a paper nor merged', reading, [[0], [2]], 'records of papers/a.txt'],
    ['more records were grouped than read', reading, [[0], [1], [2], [3]], '4 records were grouped'],
    ['a file was not read', undefined, [], 'lacks the reading of papers/a.txt'],
  ])('throws when %s', (_what, given, papers, message) => {
    expect(() => balance([{ file: 'papers/a.txt', reading: given }], papers)).toThrow(message);
  });
});
