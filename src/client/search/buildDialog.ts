import { siteAddress } from '../page/loadJson.ts';
import { make } from '../page/make.ts';
import { rememberSingleKeys, singleKeys } from './singleKeys.ts';
import * as words from '#interface/search.ts';
import { pieces } from '../../interface/pieces.ts';

export interface DialogParts {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  understood: HTMLElement;
}

/** The dialog's elements: a combobox over a list of links, what was understood, and a foot with help and settings. */
export function buildDialog(): DialogParts {
  const field = make('input', {
    name: 'q',
    type: 'text',
    role: 'combobox',
    'aria-label': words.field,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-options',
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    dir: 'auto',
  });
  const close = make('button', { type: 'button', class: 'close' }, words.close);
  const form = make('form', { class: 'ask', role: 'search' }, field, close);
  const list = make('div', {
    id: 'search-options',
    role: 'listbox',
    'aria-label': words.results,
    class: 'options',
  });
  const status = make('p', { role: 'status', class: 'hidden' });
  const understood = make('div', { class: 'told' });
  const dialog = make(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    make('div', { class: 'sheet-of-search' }, form, status, understood, list, foot()),
  );
  close.addEventListener('click', () => dialog.close());
  return { dialog, form, field, list, status, understood };
}

function foot(): HTMLElement {
  const box = make('input', { type: 'checkbox' });
  box.checked = singleKeys();
  box.addEventListener('change', () => {
    rememberSingleKeys(box.checked);
    for (const hint of document.querySelectorAll<HTMLElement>('[data-search-open] kbd'))
      hint.hidden = !box.checked;
  });
  return make(
    'p',
    { class: 'foot-of-search' },
    make('span', { class: 'keys' }, ...withKeys(words.keys)),
    make('a', { href: `${siteAddress('search/')}#help` }, words.howToAsk),
    make('label', {}, box, ' ', ...withKeys(words.slashOpens)),
  );
}

const keys: Readonly<Record<string, readonly string[]>> = { arrows: ['↑', '↓'], enter: ['↵'], slash: ['/'] };

function withKeys(saying: string): (Node | string)[] {
  return pieces(saying).flatMap(({ kind, text }): (Node | string)[] =>
    kind === 'place' ? (keys[text] ?? []).map((key) => make('kbd', {}, key)) : [text],
  );
}
