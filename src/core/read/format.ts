import type { Finding } from '../findings/finding.ts';
import type { LineCount } from '../findings/ledger.ts';
import type { SourceRecord } from '../record.ts';

/** One way of writing papers down. A new format is one such value in the list of `readSource.ts`. */
export interface Format {
  name: string;
  /**
   * How surely the text is of this format, from 0 (no) to 1 (surely), judged by `head`, its first
   * `headLength` characters. The ending of `file` may break a tie, never decide.
   */
  claims(file: string, head: string): number;
  /** The most it ever claims, where that is not 1: it is not asked when another is as sure. */
  surest?: number;
  /** Reads a text without byte-order mark. Never throws: a flaw of the text is a finding. */
  read(file: string, text: string): Reading;
  /**
   * The same bit by bit, for a text so long that to read it at once holds up a page; offered where records do not tell
   * by themselves where they begin. All parts together are what `read` gives.
   */
  readParts?(file: string, text: string): Generator<ReadingPart>;
}

/** What one stretch of a file holds. */
export interface ReadingPart extends Pick<Reading, 'records' | 'rejected' | 'furniture' | 'findings'> {
  /** Where in the text the stretch ends. */
  end: number;
}

/** What stands in one source file, every line accounted for. */
export interface Reading {
  format: string;
  /** How surely, from 0 to 1, as the format claims the text. */
  sure?: number;
  records: SourceRecord[];
  /** Records that could not be kept, each with a finding. */
  rejected: number;
  furniture: Furniture[];
  findings: Finding[];
  lines: LineCount;
}

/** A reading to be filled. */
export function emptyReading(format: string): Reading {
  const lines = { total: 0, blank: 0, furniture: 0, record: 0, lost: 0 };
  return { format, records: [], rejected: 0, furniture: [], findings: [], lines };
}

/** A line of the page the text was copied from that belongs to no paper. */
export interface Furniture {
  line: number;
  text: string;
  /** What it is: "date", "subscription", …; "unknown" when told only by its surroundings. */
  what: string;
}

export const headLength = 65_536;

/**
 * The most characters a title or an abstract may have. The longest abstracts in print have some ten
 * thousand; more is a file read as the wrong format, or an attack on every later stage.
 */
export const longestField = 100_000;
