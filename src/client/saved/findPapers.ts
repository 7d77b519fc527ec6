import type { Citable } from '#core/cite/citable.ts';
import { type NamedPaper, namedPaper, withKeys } from '#core/saved/namedPaper.ts';
import { breather } from '../page/breather.ts';
import { loadPart } from '../page/loadCitables.ts';
import { isTexts, loadJson } from '../page/loadJson.ts';

/**
 * The papers of this shelf that these are, each in the place of the one it is; undefined where there is none. One list
 * tells in which parts of the shelf to look, so that a thousand papers are found as soon as one. Rejects when the shelf
 * cannot be asked.
 */
export function findPapers(named: readonly NamedPaper[]): Promise<(Citable | undefined)[]> {
  const find = (first: RequestCache) => findOnce(named, first);
  // The list itself may be of an older deployment.
  return find('default').catch(() => find('reload'));
}

async function findOnce(named: readonly NamedPaper[], first: RequestCache): Promise<(Citable | undefined)[]> {
  if (named.length === 0) return [];
  // The first id of each part, and fingerprints of all keys in it: see src/pages/search/cite/keys.json.ts.
  const rows = (await loadJson('search/cite/keys.json', isTexts, first)).map((row) => row.split(' '));
  const partsOf = new Map<string, number[]>();
  for (const [part, [, ...prints]] of rows.entries())
    for (const print of prints) partsOf.set(print, [...(partsOf.get(print) ?? []), part]);
  const breathe = breather();
  const wanted: number[][] = [];
  for (const { prints } of named) {
    wanted.push([...new Set(prints.flatMap((print) => partsOf.get(print) ?? []))]);
    await breathe();
  }
  const parts = new Map(
    await Promise.all(
      [...new Set(wanted.flat())].map(async (part) => {
        const papers = await loadPart<Citable>(`search/cite/${String(part)}.gz`, {
          first,
          isFirst: ({ id }) => id === rows[part]?.[0],
        });
        return [part, papers.map((paper) => ({ paper, keys: namedPaper(paper).keys }))] as const;
      }),
    ),
  );
  const found: (Citable | undefined)[] = [];
  for (const [at, { keys }] of named.entries()) {
    const near = (wanted[at] ?? []).flatMap((part) => parts.get(part) ?? []);
    found.push(withKeys(keys, near));
    await breathe();
  }
  return found;
}
