import type { SourceRecord } from './record.ts';

/** One paper as all its records say it together. Its texts are as copied; `place` is where they stand. */
export interface Dossier extends Omit<SourceRecord, 'key'> {
  /** What else was copied of it: nothing of it is shown, but a lock knows the paper by it. */
  others: readonly SourceRecord[];
  /** The key of the record whose texts stand. */
  key?: string | undefined;
}
