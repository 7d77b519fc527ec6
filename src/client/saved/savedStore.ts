import { readSaved, writeSaved } from '#core/saved/savedList.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';

/**
 * The reader's own list, kept in this browser only, one list per shelf: several shelves may share an origin
 * (`owner.github.io/one/`, `/two/`), and their papers must not mix.
 */
export const savedStore = {
  /** What is saved; empty when storage is blocked. */
  all(): SavedPaper[] {
    try {
      return readSaved(localStorage.getItem(key()) ?? '[]')?.papers ?? [];
    } catch {
      return [];
    }
  },

  /** Keeps the list; false when the browser refuses (blocked or full), so that the page can say so. */
  keep(papers: readonly SavedPaper[]): boolean {
    try {
      localStorage.setItem(key(), writeSaved(papers));
      return true;
    } catch {
      return false;
    }
  },

  /** Calls back when another tab changed the list. */
  onChange(listener: () => void): void {
    addEventListener('storage', (event) => {
      if (event.key === key()) listener();
    });
  },
};

function key(): string {
  const brand = document.querySelector<HTMLAnchorElement>('a.brand');
  return `papershelf.saved:${brand?.pathname ?? '/'}`;
}
