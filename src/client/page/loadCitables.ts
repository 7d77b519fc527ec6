import type { Citable } from '#core/cite/citable.ts';
import { loadJson } from './loadJson.ts';

/**
 * What citing needs of these papers, in their order; only the parts of the shelf that hold them are loaded.
 * A paper the shelf does not hold is left out. Rejects when a part cannot be loaded.
 */
export async function loadCitables(ids: readonly string[]): Promise<Citable[]> {
  // The first id of each part, in the order of their code units: see src/pages/search/cite/[part].json.ts.
  const starts = (await loadJson('search/cite/parts.json')) as string[];
  const wanted = new Set(
    ids.map((id) => starts.findLastIndex((start) => start <= id)).filter((part) => part >= 0),
  );
  const parts = await Promise.all(
    [...wanted].map(async (part) => (await loadJson(`search/cite/${part}.json`)) as Citable[]),
  );
  const byId = new Map(parts.flat().map((paper) => [paper.id, paper]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
