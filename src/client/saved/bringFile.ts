import { mergeSaved } from '#core/saved/mergeSaved.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { make } from '../page/make.ts';
import { saveFile } from '../page/saveFile.ts';
import { importSaved, type Imported } from './importSaved.ts';
import { andMore } from '#interface/counts.ts';
import * as words from '#interface/saved.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

/** More papers than this no page can show. */
const MOST = 10_000;

/** So many titles are shown; the others are in the file that the reader may save. */
const SHOWN = 100;

/**
 * Reads a file for this list, and shows in `box` how far it is, a button that ends it, and at last what could not be
 * added. Rejects when file or shelf cannot be read.
 */
export async function bringFile(
  file: File,
  box: HTMLElement,
  own: () => SavedPaper[],
): Promise<{ papers: SavedPaper[]; told: string }> {
  const end = new AbortController();
  const progress = make('progress', { max: '1', 'aria-label': words.reading });
  const cancel = make('button', { type: 'button', class: 'tool' }, words.cancelImport);
  cancel.addEventListener('click', () => end.abort());
  box.replaceChildren(progress, ' ', cancel);
  try {
    const brought = await importSaved(file, {
      signal: end.signal,
      onProgress: (share) => (progress.value = share),
    });
    box.replaceChildren(...listsOf(brought));
    return outcome(brought, own());
  } catch (error) {
    box.replaceChildren();
    if (end.signal.aborted) return { papers: [], told: words.importCancelled };
    throw error;
  }
}

function outcome({ papers, missing, refused }: Imported, own: readonly SavedPaper[]) {
  if (papers.length > MOST) return { papers: [], told: words.tooLarge };
  const found = papers.length;
  if (found + missing.length + refused === 0) return { papers: [], told: words.noList };
  const added = Math.max(0, mergeSaved(own, papers).length - own.length);
  return {
    papers,
    told: words.brought({ found, already: found - added, missing: missing.length, refused }),
  };
}

/** What has no place on the list: titles of other shelves, and flaws of the file. */
function listsOf({ missing, flaws }: Imported): HTMLElement[] {
  const save = make('button', { type: 'button', class: 'tool' }, words.saveMissing);
  save.addEventListener('click', () =>
    saveFile(`${missing.join('\n')}\n`, 'not-on-this-shelf.txt', 'text/plain'),
  );
  return [
    ...(missing.length > 0 ? [folded(words.notHere(missing.length), missing, save)] : []),
    ...(flaws.length > 0 ? [folded(words.flawsOfFile, flaws)] : []),
  ];
}

function folded(summary: string, lines: readonly string[], ...below: HTMLElement[]): HTMLElement {
  const items = lines.slice(0, SHOWN).map((line) => make('li', ofShelf, line));
  const more = lines.length > SHOWN ? [make('p', {}, andMore(lines.length - SHOWN))] : [];
  return make('details', {}, make('summary', {}, summary), make('ul', {}, ...items), ...more, ...below);
}
