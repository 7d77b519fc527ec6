import type { ListedCitable } from '#core/cite/citable.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { venueAndYear } from '#core/show/venueAndYear.ts';
import { make } from '../page/make.ts';
import { siteAddress } from '../page/loadJson.ts';
import { andMorePeople, comma } from '#interface/counts.ts';
import { kinds } from '#interface/numbers.ts';
import * as words from '#interface/saved.ts';
import { ofInterface, ofShelf } from '../../interface/ofShelf.ts';

/** One paper's row in the list. */
export interface SavedRow {
  element: HTMLLIElement;
  /** Shows the paper as it is now. A field that says it already is left alone, so that whoever writes in it goes on. */
  show(paper: SavedPaper, chosen: boolean): void;
  /** What the shelf tells of it, which arrives later. */
  tell(known: ListedCitable): void;
}

/** What is done when the reader uses a row. */
export interface RowUses {
  onChange(changed: SavedPaper): void;
  onRemove(id: string): void;
  onChoose(id: string, on: boolean): void;
}

/** One saved paper: its title and facts, then what is the reader's own: tags and note, read mark, choice, removal. */
export function savedRow(paper: SavedPaper, { onChange, onRemove, onChoose }: RowUses): SavedRow {
  let now = paper;
  const change = (changed: Partial<SavedPaper>): void => {
    now = { ...now, ...changed };
    onChange(now);
  };
  const choose = make('input', { type: 'checkbox' });
  choose.addEventListener('change', () => onChoose(now.id, choose.checked));
  const link = make('a', ofShelf);
  const people = make('p', { class: 'small faint', ...ofShelf });
  const facts = make('p', { class: 'small faint facts-of' });
  const read = make('input', { type: 'checkbox' });
  read.addEventListener('change', () => change({ read: read.checked }));
  // Both are text until they are clicked: see styles/saved.css.
  const tags = make('input', {
    ...{ type: 'text', autocomplete: 'off', dir: 'auto', class: 'own-tags' },
    ...{ 'aria-label': words.tags, placeholder: words.addTags },
  });
  // At every key: whoever closes the tab has left no field before.
  tags.addEventListener('input', () => change({ tags: tagsOf(tags.value) }));
  const note = make('textarea', {
    ...{ rows: '1', dir: 'auto', class: 'own-note' },
    ...{ 'aria-label': words.note, placeholder: words.addNote },
  });
  note.addEventListener('input', () => {
    growTo(note);
    change({ note: note.value });
  });
  const remove = make('button', { type: 'button', class: 'as-link' }, words.remove);
  remove.addEventListener('click', () => onRemove(now.id));
  const element = make(
    'li',
    { class: 'saved-row' },
    make('h2', {}, link),
    people,
    facts,
    make('div', { class: 'own-words' }, tags, note),
    make(
      'div',
      { class: 'own-marks' },
      make('label', { class: 'switch' }, choose, words.choose),
      make('label', { class: 'switch' }, read, words.read),
      remove,
    ),
  );
  return {
    element,
    show(shown, chosen) {
      now = shown;
      choose.checked = chosen;
      choose.setAttribute('aria-label', words.chooseOne(shown.title));
      link.href = siteAddress(`papers/${shown.id}/`);
      link.textContent = shown.title;
      read.checked = shown.read;
      // "decoding, " is the tag "decoding" too: the comma just typed stays.
      if (tagsOf(tags.value).join() !== shown.tags.join()) tags.value = shown.tags.join(', ');
      if (note.value !== shown.note) note.value = shown.note;
      growTo(note);
      remove.setAttribute('aria-label', words.removeOne(shown.title));
    },
    tell(known) {
      element.classList.add('hue', `h${known.hue}`);
      people.replaceChildren(...peopleOf(known));
      facts.replaceChildren(...factsOf(known));
    },
  };
}

/** As many authors as in every list. */
const MOST = 3;

function peopleOf({ authors }: ListedCitable): (Node | string)[] {
  const rest = authors.length - MOST;
  const names = authors.slice(0, MOST).map(({ name }) => name);
  return [names.join(comma), ...(rest > 0 ? [' ', make('span', ofInterface, andMorePeople(rest))] : [])];
}

function factsOf(known: ListedCitable): (Node | string)[] {
  const place = venueAndYear(known);
  const { claim } = known;
  return [
    ...(place === '' ? [] : [make('span', ofShelf, place), ' ']),
    ...(claim
      ? [make('span', {}, make('b', { class: 'claim-of' }, claim.value), ` ${kinds[claim.kind].one}`)]
      : []),
  ];
}

/** Where a browser does not let a field grow by itself. */
function growTo(note: HTMLTextAreaElement): void {
  note.rows = Math.max(1, note.value.split('\n').length);
}

function tagsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,،、，]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ];
}
