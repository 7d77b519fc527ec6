import { readSaved, writeSaved, type SavedPaper } from '#core/saved/savedList.ts';

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
    return changes.reduce((papers, { change }) => change(papers), readSaved(read())?.papers ?? []);
  },

  /** Changes the list; false when it is not kept (storage is blocked or full), so that the page can say so. */
  change(change: Change): boolean {
    changes.push({ change, until: Infinity });
    return keep();
  },

  /** Lists that this version cannot read, or not all of: of another version, or damaged. They are never written over. */
  unread(): string[] {
    const own = isWhole(read()) ? [] : [read()];
    return [...new Set([...own, ...asides().map((name) => localStorage.getItem(name) ?? '')])];
  },

  /** Calls back when another tab changed the list. */
  onChange(listener: () => void): void {
    addEventListener('storage', (event) => {
      if (event.key !== key()) return;
      changes = changes.filter(({ until }) => until > Date.now());
      if (read() !== writeSaved(savedStore.all()) && changes.length > 0) keep();
      listener();
    });
  },
};

/** Believed only when it can be read back: some private windows take everything and keep nothing. */
function keep(): boolean {
  try {
    const text = writeSaved(savedStore.all());
    putAside(read());
    localStorage.setItem(key(), text);
    if (read() !== text) return false;
    const until = Date.now() + MOMENT;
    changes = changes.map((each) => ({ ...each, until: Math.min(each.until, until) }));
    return true;
  } catch {
    return false;
  }
}

/** Throws when there is no room for it, and then nothing is written over it. */
function putAside(text: string): void {
  if (isWhole(text) || asides().some((name) => localStorage.getItem(name) === text)) return;
  const name = `${key()} aside ${String(Date.now())}`;
  localStorage.setItem(name, text);
  if (localStorage.getItem(name) !== text) throw new Error(name);
}

function asides(): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(`${key()} aside `));
  } catch {
    return [];
  }
}

function isWhole(text: string): boolean {
  return readSaved(text)?.refused === 0;
}

/** The list as it is kept, or one of nothing. Where storage is blocked, to touch it is an error already. */
function read(): string {
  try {
    return localStorage.getItem(key()) ?? '[]';
  } catch {
    return '[]';
  }
}

function key(): string {
  const brand = document.querySelector<HTMLAnchorElement>('a.brand');
  return `papershelf.saved:${brand?.pathname ?? '/'}`;
}
