import type { SavedPaper } from '#core/saved/savedList.ts';
import { make } from '../page/make.ts';
import * as words from '#interface/saved.ts';

/** What stands in the place of a paper that was taken off the list, until the reader leaves: it can be put back. */
export function removedRow(paper: SavedPaper, onUndo: () => void): HTMLLIElement {
  const undo = make(
    'button',
    { type: 'button', class: 'as-link', 'aria-label': words.undoOne(paper.title) },
    words.undo,
  );
  undo.addEventListener('click', onUndo);
  return make('li', { class: 'removed-row small' }, `${words.removed(paper.title)} `, undo);
}
