import type { ProsePage } from '#core/prose.ts';
import type { Frame } from '#core/frame.ts';
import type { Settings } from '#core/settings.ts';

/** What every page tells of the whole site: its settings, its size, and the curator's own pages, which the foot leads to. */
export interface Site extends Settings {
  prose: Pick<ProsePage, 'id' | 'title'>[];
  /** What a curator puts around every page. */
  frame: Frame;
  /** Whether there is a style sheet of the curator's own. */
  isStyled: boolean;
  /** How many papers it has. */
  papers: number;
  /** Whether any of them claims something in numbers. */
  hasClaims: boolean;
}
