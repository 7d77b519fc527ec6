import type { ListedCitable } from '#core/cite/citable.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { removedRow } from './removedRow.ts';
import { savedRow } from './savedRow.ts';
import type { RowUses, SavedRow } from './savedRow.ts';

/** Rows that are made in one go: to make thousands holds the page up. */
const SOME = 100;

/** A paper of the list, or one that was taken off it and can be put back. */
export interface Entry {
  paper: SavedPaper;
  isRemoved?: boolean;
}

/** The rows of the reader's list. A paper keeps its row for as long as it is shown, and with it what is being typed there. */
export class SavedRows {
  private rows = new Map<string, SavedRow>();
  private removed = new Map<string, HTMLLIElement>();
  private known: ReadonlyMap<string, ListedCitable> = new Map();
  private turn = 0;
  private readonly list: HTMLElement;
  private readonly uses: RowUses & { onUndo: (id: string) => void };

  constructor(list: HTMLElement, uses: RowUses & { onUndo: (id: string) => void }) {
    this.list = list;
    this.uses = uses;
  }

  /** Shows these papers, in this order. Of many that are new some stand there at once, the others as time allows. */
  show(entries: readonly Entry[], chosen: ReadonlySet<string>): void {
    const ids = new Set(entries.map(({ paper }) => paper.id));
    this.rows = new Map([...this.rows].filter(([id]) => ids.has(id)));
    for (const { paper } of entries) this.rows.get(paper.id)?.show(paper, chosen.has(paper.id));
    this.turn += 1;
    this.addSome(entries, chosen, this.turn);
  }

  /** What the shelf tells of these papers. */
  tell(known: ReadonlyMap<string, ListedCitable>): void {
    this.known = known;
    for (const [id, row] of this.rows) {
      const told = known.get(id);
      if (told) row.tell(told);
    }
  }

  /** Gives the focus to the button that puts a paper back. */
  focusUndo(id: string): void {
    this.removed.get(id)?.querySelector('button')?.focus();
  }

  private addSome(entries: readonly Entry[], chosen: ReadonlySet<string>, turn: number): void {
    // Since then others are shown.
    if (turn !== this.turn) return;
    const missing = entries.filter(({ paper, isRemoved }) => !isRemoved && !this.rows.has(paper.id));
    for (const { paper } of missing.slice(0, SOME)) {
      const row = savedRow(paper, this.uses);
      row.show(paper, chosen.has(paper.id));
      const told = this.known.get(paper.id);
      if (told) row.tell(told);
      this.rows.set(paper.id, row);
    }
    setChildren(
      this.list,
      entries.flatMap((entry) => this.elementOf(entry) ?? []),
    );
    if (missing.length > SOME) setTimeout(() => this.addSome(entries, chosen, turn));
  }

  private elementOf({ paper, isRemoved }: Entry): HTMLLIElement | undefined {
    if (!isRemoved) return this.rows.get(paper.id)?.element;
    const there = this.removed.get(paper.id) ?? removedRow(paper, () => this.uses.onUndo(paper.id));
    this.removed.set(paper.id, there);
    return there;
  }

  /** Lets rows stand for papers under the ids they have now; of two that become one the first stays, as in the list. */
  rename(idNow: (id: string) => string): void {
    // `Map` keeps the last of equal keys.
    this.rows = new Map([...this.rows].toReversed().map(([id, row]) => [idNow(id), row]));
  }
}

/** Puts these elements into the list, in this order. One that stands where it should is not touched: moved, it would lose the focus. */
function setChildren(list: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  for (const [index, element] of elements.entries()) {
    const there = list.children.item(index);
    if (there !== element) list.insertBefore(element, there);
  }
}
