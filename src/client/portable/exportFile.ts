import { exportFileOf } from '#core/cite/exportFileOf.ts';
import { loadCitables, loadParts } from '../page/loadCitables.ts';
import { isTexts, loadJson } from '../page/loadJson.ts';

/** The papers of one list, as `makeExports.ts` writes it. */
interface List {
  /** The first line of the list's JSON file. */
  head: string;
  ids: string[];
}

/**
 * The text of an export file of the site (`papers/x.bib`, `topics/y.json`, `papers.ris`): a copy on a disk writes it when
 * it is asked for, from the same data by the same code. Rejects when there is no such file.
 */
export async function exportFile(path: string): Promise<{ text: string; mediaType: string }> {
  const file = exportFileOf(path);
  if (file === undefined) throw new Error(`There is no export ${path}.`);
  const { offer, id, format } = file;
  const list = offer === 'paper' ? undefined : await loadJson(`assets/lists/${id || 'papers'}.json`, isList);
  const ids = list?.ids ?? [id];
  if (format.write === undefined) {
    const lines = await describedLines(ids);
    const text = list
      ? `${list.head}\n${lines.join(',\n')}\n]}\n`
      : `${JSON.stringify(JSON.parse(the(lines, path)), null, 1)}\n`;
    return { text, mediaType: format.mediaType };
  }
  const papers = await loadCitables(ids);
  return { text: format.write(list ? papers : [the(papers, path)]), mediaType: format.mediaType };
}

/** A list may be empty, but a file of one paper tells of that paper. */
function the<T>([only]: readonly T[], path: string): T {
  if (only === undefined) throw new Error(`There is no export ${path}.`);
  return only;
}

/** What the whole shelf's JSON file says of these papers, a line each; only the parts that hold them are loaded. */
async function describedLines(ids: readonly string[]): Promise<string[]> {
  const lines = await loadParts<[id: string, line: string]>(
    ids,
    (part) => `assets/described/${String(part)}.json`,
    ([id]) => id,
  );
  return lines.map(([, line]) => line);
}

function isList(value: unknown): value is List {
  return isTexts((value as Partial<List> | null)?.ids);
}
