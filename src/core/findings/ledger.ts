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
  /** How surely it is that format, from 0 to 1. */
  sure: number;
  /** All records that were found: those that became papers, were merged into another, or were rejected. */
  records: number;
  papers: number;
  merged: number;
  rejected: number;
  lines: LineCount;
}

export interface Ledger {
  files: FileAccount[];
  totals: Omit<FileAccount, 'file' | 'format' | 'sure'> & { files: number };
}

/** A source as it was read; `records` in the order in which all records were grouped. */
interface Source {
  file: string;
  reading:
    | { format: string; sure?: number; records: readonly unknown[]; rejected: number; lines: LineCount }
    | undefined;
}

/**
 * Adds up what became of all sources and proves that nothing fell through: in every file
 * lines total = blank + furniture + record + lost, and every record is a paper, merged or rejected.
 * `papers` are the records of each paper by their numbers, counted file after file, the one whose texts stand first.
 * Throws when a file does not balance: that is a flaw of the program, not of the input.
 */
export function balance(sources: readonly Source[], papers: readonly (readonly number[])[]): Ledger {
  const leads = new Set(papers.flatMap(([lead]) => lead ?? []));
  const isMerged = new Set(papers.flatMap(([, ...others]) => others));
  let start = 0;
  const files = sources.map(({ file, reading }): FileAccount => {
    if (!reading) throw new Error(`The ledger lacks the reading of ${file}: give one for each source.`);
    const { format, sure = 0, records, rejected, lines } = reading;
    const own = records.map((_record, index) => start + index);
    start += records.length;
    const account = {
      file,
      format,
      sure,
      records: records.length + rejected,
      papers: own.filter((index) => leads.has(index)).length,
      merged: own.filter((index) => isMerged.has(index)).length,
      rejected,
      lines,
    };
    check(account);
    return account;
  });
  if (start !== leads.size + isMerged.size) {
    throw new Error(
      `${leads.size + isMerged.size} records were grouped, but ${start} were read. ${internal}`,
    );
  }
  const sum = (value: (account: FileAccount) => number) =>
    files.reduce((all, account) => all + value(account), 0);
  const totals = {
    files: files.length,
    records: sum(({ records }) => records),
    papers: sum(({ papers }) => papers),
    merged: sum(({ merged: count }) => count),
    rejected: sum(({ rejected }) => rejected),
    lines: {
      total: sum(({ lines }) => lines.total),
      blank: sum(({ lines }) => lines.blank),
      furniture: sum(({ lines }) => lines.furniture),
      record: sum(({ lines }) => lines.record),
      lost: sum(({ lines }) => lines.lost),
    },
  };
  return { files, totals };
}

const internal = 'This is an error of Papershelf; please report it together with the files.';

function check({ file, records, papers, merged, rejected, lines }: FileAccount): void {
  if (lines.total !== lines.blank + lines.furniture + lines.record + lines.lost) {
    throw new Error(
      `The lines of ${file} do not balance: ${lines.total} in all, but ${lines.blank} blank, ` +
        `${lines.furniture} furniture, ${lines.record} of records and ${lines.lost} lost. ${internal}`,
    );
  }
  if (records !== papers + merged + rejected) {
    throw new Error(
      `The records of ${file} do not balance: ${records} in all, but ${papers} papers, ${merged} merged ` +
        `and ${rejected} rejected. ${internal}`,
    );
  }
}
