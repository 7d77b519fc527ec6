import { savedNow } from '#core/saved/savedList.ts';
import { part } from '../page/make.ts';
import { savedStore } from '../saved/savedStore.ts';
import { cannotKeep } from '#interface/search.ts';

/** Shows which results are on the reader's own list. */
export function showKept(page: ParentNode): void {
  const kept = new Set(savedStore.all().map(({ id }) => id));
  for (const button of page.querySelectorAll<HTMLElement>('[data-keep]'))
    button.ariaPressed = String(kept.has(button.dataset['keep'] ?? ''));
}

/** Puts the paper of a row on the reader's list, or takes it off, and says where the browser keeps nothing. */
export function keepOrNot(page: HTMLElement, id: string, button: HTMLElement): void {
  const row = button.closest('li');
  const title = row?.querySelector('h3')?.textContent ?? '';
  const [, hue] = /\bh(\d+)\b/.exec(row?.className ?? '') ?? [];
  const wasSaved = savedStore.all().some((each) => each.id === id);
  const paper = savedNow(
    { id, title, hue: hue === undefined ? undefined : Number(hue) },
    new Date().toISOString(),
  );
  // What is done to the list may be done twice: it says what shall be, and does not turn it round.
  const isKept = savedStore.change((list) => {
    const others = list.filter((each) => each.id !== id);
    return wasSaved ? others : others.length < list.length ? list : [...list, paper];
  });
  showKept(page);
  if (!isKept) part(page, '[role="status"]').textContent = button.title = cannotKeep;
}
