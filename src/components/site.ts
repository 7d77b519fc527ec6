import type { ProsePage } from '#core/prose.ts';
import type { Settings } from '#core/settings.ts';

/** What every page tells of the whole site: its settings, its size, and the curator's own pages, which the foot leads to. */
export interface Site extends Settings {
  prose: Pick<ProsePage, 'id' | 'title'>[];
  /** How many papers it has. */
  papers: number;
}
