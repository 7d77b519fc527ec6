import { IndexError, type Engine } from '#core/index/engine.ts';
import { search, type SearchOptions } from '#core/query/search.ts';
import type { Answer, Selection } from '#core/query/answer.ts';
import { layout, type ReadFile } from '#index/code/files.ts';
import { openIndex } from '#index/read/openIndex.ts';
import { withOwnForms } from '#interface/forms.ts';
import { fetchBytes, StatusError } from '../page/fetchBytes.ts';
import { siteAddress } from '../page/loadJson.ts';

// Who marks a page comes from a search and has this file: one file is smaller than one that both share.
export { mark } from '#core/query/excerpt.ts';
export { keyOf, queryWords } from '#core/words/chunk.ts';
export { lettersOf } from '#core/words/unspaced.ts';

let opened: Promise<Engine> | undefined;

/**
 * Answers from the index of this site, opened once. Rejects with an `IndexError` when it cannot be read. A page that is
 * left open outlives the index it has opened: where a file of it has gone, the index is opened again, as it is by now.
 */
export async function answer(query: string, selection: Selection, options: SearchOptions): Promise<Answer> {
  const ask = async () => search(query, selection, await openEngine(), options);
  try {
    return await ask();
  } catch (error) {
    // Without network there is nothing newer, and what was loaded goes on answering.
    if (error instanceof IndexError && ['offline', 'slow'].includes(error.fault)) throw error;
    opened = undefined;
    return ask();
  }
}

/** The answer to no question. */
export function noAnswer(query: string): Answer {
  const nothing = { understood: [], about: [], filters: [], hits: [], failed: [], nearest: [] };
  return { query, empty: true, total: 0, ...nothing };
}

/**
 * Opens the index before the first question, and asks it one: the first letter that is typed would else wait for three
 * files one after the other, which every question needs, and for a program that has not run yet.
 */
export function warmUp(): void {
  // A failure is told when something is asked.
  openEngine()
    .then((engine) => search('a', {}, engine, { count: 0 }))
    .catch(() => undefined);
}

function openEngine(): Promise<Engine> {
  opened ??= openIndex(readFile)
    .then(withOwnForms)
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}

const readFile: ReadFile = async (path, again) => {
  const isEntry = path === layout.entry;
  try {
    // The entry is asked for anew each time; all else lies in a folder named after its content.
    const cache = again ? 'reload' : isEntry ? 'no-cache' : 'default';
    return await fetchBytes(siteAddress(`pagefind/${path}`), { cache });
  } catch (error) {
    throw new IndexError(faultOf(error, isEntry), path, { cause: error });
  }
};

function faultOf(error: unknown, isEntry: boolean): IndexError['fault'] {
  if (error instanceof StatusError) return isEntry && error.status === 404 ? 'missing' : 'damaged';
  return error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'offline';
}
