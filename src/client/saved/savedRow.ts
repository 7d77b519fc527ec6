import type { SavedPaper } from '#core/saved/savedList.ts';
import { make } from '../page/make.ts';
import { siteAddress } from '../page/loadJson.ts';
import * as words from '#interface/saved.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

/** One paper's row in the list. */
export interface SavedRow {
  element: HTMLLIElement;
  /** Shows the paper as it is now. A field that says it already is left alone, so that whoever writes in it goes on. */
  show(paper: SavedPaper, chosen: boolean): void;
}

/** What is done when the reader uses a row. */
export interface RowUses {
  onChange(changed: SavedPaper): void;
  onRemove(id: string): void;
  onChoose(id: string, on: boolean): void;
}

/** One saved paper: choose it, mark it read, tag it, write a note, take it off the list. */
export function savedRow(paper: SavedPaper, { onChange, onRemove, onChoose }: RowUses): SavedRow {
  let now = paper;
  const change = (changed: Partial<SavedPaper>): void => {
    now = { ...now, ...changed };
    onChange(now);
  };
  const choose = make('input', { type: 'checkbox' });
  choose.addEventListener('change', () => onChoose(now.id, choose.checked));
  const link = make('a', ofShelf);
  const read = make('input', { type: 'checkbox' });
  read.addEventListener('change', () => change({ read: read.checked }));
  const tags = make('input', { type: 'text', autocomplete: 'off', dir: 'auto' });
  // At every key: whoever closes the tab has left no field before.
  tags.addEventListener('input', () => change({ tags: tagsOf(tags.value) }));
  const note = make('textarea', { rows: '2', dir: 'auto' });
  note.addEventListener('input', () => change({ note: note.value }));
  const remove = make('button', { type: 'button', class: 'tool' }, words.remove);
  remove.addEventListener('click', () => onRemove(now.id));
  const fields = make(
    'div',
    { class: 'saved-fields' },
    make('label', { class: 'switch' }, read, words.read),
    make('label', {}, `${words.tags} `, tags),
    make('label', {}, `${words.note} `, note),
    remove,
  );
  return {
    element: make('li', { class: 'saved-row' }, make('h2', {}, choose, ' ', link), fields),
    show(paper, chosen) {
      now = paper;
      choose.checked = chosen;
      choose.setAttribute('aria-label', words.choose(paper.title));
      link.href = siteAddress(`papers/${paper.id}/`);
      link.textContent = paper.title;
      read.checked = paper.read;
      // "decoding, " is the tag "decoding" too: the comma just typed stays.
      if (tagsOf(tags.value).join() !== paper.tags.join()) tags.value = paper.tags.join(', ');
      if (note.value !== paper.note) note.value = paper.note;
      remove.setAttribute('aria-label', words.removeOne(paper.title));
    },
  };
}

function tagsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ];
}
