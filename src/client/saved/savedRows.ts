import type { SavedPaper } from '#core/saved/savedList.ts';
import { savedRow } from './savedRow.ts';
import type { RowUses, SavedRow } from './savedRow.ts';

/** Rows that are made in one go: to make thousands holds the page up. */
const SOME = 100;

/** The rows of the reader's list. A paper keeps its row for as long as it is shown, and with it what is being typed there. */
export class SavedRows {
  private rows = new Map<string, SavedRow>();
  private turn = 0;
  private readonly list: HTMLElement;
  private readonly uses: RowUses;

  constructor(list: HTMLElement, uses: RowUses) {
    this.list = list;
    this.uses = uses;
  }

  /** Shows these papers, in this order. Of many that are new some stand there at once, the others as time allows. */
  show(papers: readonly SavedPaper[], chosen: ReadonlySet<string>): void {
    const ids = new Set(papers.map(({ id }) => id));
    this.rows = new Map([...this.rows].filter(([id]) => ids.has(id)));
    for (const paper of papers) this.rows.get(paper.id)?.show(paper, chosen.has(paper.id));
    this.turn += 1;
    this.addSome(papers, chosen, this.turn);
  }

  private addSome(papers: readonly SavedPaper[], chosen: ReadonlySet<string>, turn: number): void {
    // Since then others are shown.
    if (turn !== this.turn) return;
    const missing = papers.filter(({ id }) => !this.rows.has(id));
    for (const paper of missing.slice(0, SOME)) {
      const row = savedRow(paper, this.uses);
      row.show(paper, chosen.has(paper.id));
      this.rows.set(paper.id, row);
    }
    setChildren(
      this.list,
      papers.flatMap(({ id }) => this.rows.get(id)?.element ?? []),
    );
    if (missing.length > SOME) setTimeout(() => this.addSome(papers, chosen, turn));
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
