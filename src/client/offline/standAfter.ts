import type { TroubleKind } from './trouble.ts';

/** What the worker tells a page. */
export type WorkerSays = { version: string; complete: boolean; outdated: boolean } | { trouble: TroubleKind };

/** How the shelf stands in this browser, of all that its workers have told this page. */
export interface Stand {
  /** The deployment that answers, and whether it is kept whole. */
  kept?: { version: string; complete: boolean };
  /** Why a deployment, that one or a newer one, could not be kept. */
  trouble?: TroubleKind;
}

/**
 * A worker that could not take a newer deployment in leaves the older one, which is as available as it was; what it
 * told stands until more is kept than before.
 */
export function standAfter(before: Stand, says: WorkerSays): Stand {
  if ('trouble' in says) return { ...before, trouble: says.trouble };
  const kept = { version: says.version, complete: says.complete };
  const known = before.kept;
  const isMore = kept.complete && known && (!known.complete || known.version !== kept.version);
  return before.trouble === undefined || isMore ? { kept } : { kept, trouble: before.trouble };
}
