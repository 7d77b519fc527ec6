import type { ListedCitable } from '#core/cite/citable.ts';
import { isTexts, loadJson } from './loadJson.ts';

/**
 * What citing needs of these papers, in their order; only the parts of the shelf that hold them are loaded.
 * A paper the shelf does not hold is left out. Rejects when a part cannot be loaded.
 */
export function loadCitables(ids: readonly string[]): Promise<ListedCitable[]> {
  return loadParts<ListedCitable>(
    ids,
    (part) => `search/cite/${String(part)}.gz`,
    ({ id }) => id,
  );
}

/**
 * Those of some papers that stand in files of the same parts, `pathOf` each. A part that does not begin as the list of
 * parts says is of another deployment, and would make papers look gone.
 */
export function loadParts<Entry>(
  ids: readonly string[],
  pathOf: (part: number) => string,
  idOf: (entry: Entry) => string,
): Promise<Entry[]> {
  const load = (first: RequestCache) => loadPartsOnce(ids, pathOf, idOf, first);
  // The list itself may be the older one.
  return load('default').catch(() => load('reload'));
}

async function loadPartsOnce<Entry>(
  ids: readonly string[],
  pathOf: (part: number) => string,
  idOf: (entry: Entry) => string,
  first: RequestCache,
): Promise<Entry[]> {
  if (ids.length === 0) return [];
  // The first id of each part, in the order of their code units: see core/cite/citationParts.ts.
  const starts = await loadJson('search/cite/parts.json', isTexts, first);
  const wanted = new Set(ids.map((id) => starts.findLastIndex((start) => start <= id)));
  wanted.delete(-1);
  const parts = await Promise.all(
    [...wanted].map((part) =>
      loadPart<Entry>(pathOf(part), { first, isFirst: (entry) => idOf(entry) === starts[part] }),
    ),
  );
  const byId = new Map(parts.flat().map((entry) => [idOf(entry), entry]));
  return ids.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
}

/** All entries of a part. Rejects when it does not begin as the list of parts says. */
export function loadPart<Entry>(
  path: string,
  { first, isFirst }: { first: RequestCache; isFirst: (entry: Entry) => boolean },
): Promise<Entry[]> {
  const isPart = (value: unknown): value is Entry[] =>
    Array.isArray(value) && value.length > 0 && isFirst(value[0] as Entry);
  return loadJson(path, isPart, first);
}
