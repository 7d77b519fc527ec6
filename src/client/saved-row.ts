import type { SavedPaper } from '#core/saved/savedList.ts';
import { make } from './search-make.ts';
import { siteAddress } from './search-data.ts';

interface Uses {
  chosen: boolean;
  onChange(changed: SavedPaper): void;
  onRemove(): void;
  onChoose(on: boolean): void;
}

/** One saved paper: choose it, mark it read, tag it, write a note, take it off the list. */
export function savedRow(paper: SavedPaper, { chosen, onChange, onRemove, onChoose }: Uses): HTMLLIElement {
  let now = paper;
  const change = (part: Partial<SavedPaper>): void => {
    now = { ...now, ...part };
    onChange(now);
  };
  const choose = make('input', { type: 'checkbox', 'aria-label': `Choose ${paper.title}` });
  choose.checked = chosen;
  choose.addEventListener('change', () => onChoose(choose.checked));
  const read = make('input', { type: 'checkbox' });
  read.checked = paper.read;
  read.addEventListener('change', () => change({ read: read.checked }));
  const tags = make('input', { type: 'text', value: paper.tags.join(', '), autocomplete: 'off' });
  // At every key: whoever closes the tab has left no field before.
  tags.addEventListener('input', () => change({ tags: tagsOf(tags.value) }));
  const note = make('textarea', { rows: '2' }, paper.note);
  note.addEventListener('input', () => change({ note: note.value }));
  const remove = make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': `Remove ${paper.title}` },
    'Remove',
  );
  remove.addEventListener('click', onRemove);
  return make(
    'li',
    { class: 'saved-row' },
    make(
      'h2',
      {},
      choose,
      ' ',
      make('a', { href: siteAddress(`papers/${paper.id}/`), dir: 'auto' }, paper.title),
    ),
    make(
      'div',
      { class: 'saved-fields' },
      make('label', { class: 'switch' }, read, 'Read'),
      make('label', {}, 'Tags ', tags),
      make('label', {}, 'Note ', note),
      remove,
    ),
  );
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
