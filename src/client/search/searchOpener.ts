import { singleKeys } from './singleKeys.ts';

// All of search that a page carries before anyone searches. The rest comes when it is wanted.

const trigger = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
const hint = trigger?.querySelector('kbd');
if (hint) hint.hidden = !singleKeys();

const load = () => import('./openSearchDialog.ts');

/** How long it may take, in milliseconds. */
const PATIENCE = 8000;

/** What is typed while the dialog is on its way, which is for its field; undefined while it is not. */
let ahead: string | undefined;

/** Opens the dialog or, on the search page, goes to its field. Where the dialog cannot be loaded the link is followed. */
function open(): void {
  const field = document.querySelector<HTMLInputElement>('search-page input[name="q"]');
  if (field) field.select();
  else if (trigger && ahead === undefined) {
    ahead = '';
    const follow = (): void => {
      const place = new URL(trigger.href);
      if (ahead) place.searchParams.set('q', ahead);
      location.assign(place);
    };
    const limit = setTimeout(follow, PATIENCE);
    void load()
      .then(({ openSearchDialog }) => openSearchDialog(() => ahead))
      .catch(follow)
      .finally(() => {
        clearTimeout(limit);
        ahead = undefined;
      });
  }
}

trigger?.addEventListener('click', (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});

for (const interest of ['pointerenter', 'focus'])
  // Only a head start: a failure shows when the dialog is asked for.
  trigger?.addEventListener(interest, () => void load().catch(() => undefined), { once: true });

/** Of the inputs those into which one writes. */
const typed =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range], [type=file])';

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  if (ahead !== undefined && !command && /^.$/u.test(event.key)) {
    event.preventDefault();
    ahead += event.key;
    return;
  }
  const asked = command
    ? isLetterK(event) && !event.shiftKey
    : event.key === '/' && singleKeys() && !typesInto(event.target);
  if (!asked || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  open();
});

/** Where K stands, on a keyboard that has no Latin letters: Russian л, Greek κ. */
function isLetterK({ key, code }: KeyboardEvent): boolean {
  return /^\p{sc=Latin}$/u.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';
}

function typesInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches(`textarea, select, ${typed}`))
  );
}
