import { readSaved, writeSaved, type SavedPaper } from '#core/saved/savedList.ts';
import { keptList, savedKey } from './keptList.ts';

/** What is done to the list. Done twice it does no more than once. */
type Change = (papers: SavedPaper[]) => SavedPaper[];

/** Until when a change that was kept is done again should another tab, which did not know it yet, write over it. */
const MOMENT = 1000;

/** What this page has done that storage refused (`until` infinite), or took a moment ago. */
let changes: { change: Change; until: number }[] = [];

/**
 * The reader's own list, kept in this browser only, one list per shelf: several shelves may share an origin
 * (`owner.github.io/one/`, `/two/`), and their papers must not mix.
 */
export const savedStore = {
  /** What is saved, and what storage refused to keep for as long as the page is open. */
  all(): SavedPaper[] {
    return changes.reduce((papers, { change }) => change(papers), readSaved(keptList())?.papers ?? []);
  },

  /** Changes the list; false when it is not kept (storage is blocked or full), so that the page can say so. */
  change(change: Change): boolean {
    changes.push({ change, until: Infinity });
    return keep();
  },

  /** Calls back when another tab changed the list. */
  onChange(listener: () => void): void {
    addEventListener('storage', (event) => {
      if (event.key !== savedKey()) return;
      changes = changes.filter(({ until }) => until > Date.now());
      // What stays as it is, browsers tell no tab of.
      if (changes.length > 0) keep();
      listener();
    });
  },
};

/** Believed only when it can be read back: some private windows take everything and keep nothing. */
function keep(): boolean {
  try {
    const text = writeSaved(savedStore.all());
    putAside(keptList());
    localStorage.setItem(savedKey(), text);
    if (keptList() !== text) return false;
    const until = Date.now() + MOMENT;
    changes = changes.map((each) => ({ ...each, until: Math.min(each.until, until) }));
    // The small shelf in the header: see public/theme.js.
    dispatchEvent(new Event('saved'));
    return true;
  } catch {
    return false;
  }
}

/** Throws when there is no room for it, and then nothing is written over it. */
function putAside(text: string): void {
  const isThere = ([name, value]: [string, string]): boolean => name !== savedKey() && value === text;
  if (!isWhole(text) && !Object.entries(localStorage).some(isThere))
    localStorage.setItem(`${savedKey()} aside ${String(Date.now())}`, text);
}

/** Whether this version reads all of a list. */
export function isWhole(text: string): boolean {
  return readSaved(text)?.isWhole ?? false;
}
