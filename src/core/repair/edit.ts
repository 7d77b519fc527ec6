import type { Change, Text } from '../paper.ts';

/** Another reading of the stretch `[start, end)` of a source. */
export interface Edit extends Pick<Change, 'kind' | 'by' | 'reason'> {
  start: number;
  end: number;
  pieces: Text;
  /** How long the stretch was as copied, where a human restored it. */
  copied?: number;
}
