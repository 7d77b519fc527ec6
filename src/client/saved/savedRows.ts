import type { SavedPaper } from '#core/saved/savedList.ts';
import { savedRow } from './savedRow.ts';
import type { RowUses, SavedRow } from './savedRow.ts';

/** The rows of the reader's list. A paper keeps its row for as long as it is shown, and with it what is being typed there. */
export class SavedRows {
  private rows = new Map<string, SavedRow>();
  private readonly list: HTMLElement;
  private readonly uses: RowUses;

  constructor(list: HTMLElement, uses: RowUses) {
    this.list = list;
    this.uses = uses;
  }

  /** Shows these papers, in this order. */
  show(papers: readonly SavedPaper[], chosen: ReadonlySet<string>): void {
    this.rows = new Map(
      papers.map((paper) => [paper.id, this.rows.get(paper.id) ?? savedRow(paper, this.uses)]),
    );
    for (const paper of papers) this.rows.get(paper.id)?.show(paper, chosen.has(paper.id));
    setChildren(
      this.list,
      [...this.rows.values()].map(({ element }) => element),
    );
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
