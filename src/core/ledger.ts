/** What became of the lines of one source. `lost`: lines of rejected parts, each told by a finding. */
export interface LineCount {
  total: number;
  blank: number;
  furniture: number;
  record: number;
  lost: number;
}

/** What became of one source file. */
export interface FileAccount {
  file: string;
  /** The format it was read as, `unknown` when none fitted. */
  format: string;
  /** All records that were found: those that became papers, were merged into another, or were rejected. */
  records: number;
  papers: number;
  merged: number;
  rejected: number;
  lines: LineCount;
}

export interface Ledger {
  files: FileAccount[];
  totals: Omit<FileAccount, 'file' | 'format'> & { files: number };
}

/**
 * Adds the accounts up and proves that nothing fell through: in every file
 * lines total = blank + furniture + record + lost, and records = papers + merged + rejected.
 * Throws when a file does not balance: that is a flaw of the program, not of the input.
 */
export function balance(files: FileAccount[]): Ledger {
  const totals = {
    files: files.length,
    records: 0,
    papers: 0,
    merged: 0,
    rejected: 0,
    lines: { total: 0, blank: 0, furniture: 0, record: 0, lost: 0 },
  };
  for (const account of files) {
    check(account);
    totals.records += account.records;
    totals.papers += account.papers;
    totals.merged += account.merged;
    totals.rejected += account.rejected;
    totals.lines.total += account.lines.total;
    totals.lines.blank += account.lines.blank;
    totals.lines.furniture += account.lines.furniture;
    totals.lines.record += account.lines.record;
    totals.lines.lost += account.lines.lost;
  }
  return { files, totals };
}

function check({ file, records, papers, merged, rejected, lines }: FileAccount): void {
  if (lines.total !== lines.blank + lines.furniture + lines.record + lines.lost) {
    throw new Error(
      `The lines of ${file} do not balance: ${lines.total} in all, but ${lines.blank} blank, ` +
        `${lines.furniture} furniture, ${lines.record} of records and ${lines.lost} lost. ` +
        'This is an error of Papershelf; please report it together with the file.',
    );
  }
  if (records !== papers + merged + rejected) {
    throw new Error(
      `The records of ${file} do not balance: ${records} in all, but ${papers} papers, ${merged} merged ` +
        `and ${rejected} rejected. This is an error of Papershelf; please report it together with the file.`,
    );
  }
}
