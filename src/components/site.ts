import type { ProsePage } from '#core/prose.ts';
import type { Settings } from '#core/settings.ts';

/** What every page tells of the whole site: its settings, and the curator's own pages, which the foot leads to. */
export interface Site extends Settings {
  prose: Pick<ProsePage, 'id' | 'title'>[];
}
