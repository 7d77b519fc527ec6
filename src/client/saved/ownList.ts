import type { ListedCitable } from '#core/cite/citable.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { inTime } from '../page/inTime.ts';
import { make, part } from '../page/make.ts';
import { tagsOf, viewOf } from './listView.ts';
import { ownBoards } from './ownBoards.ts';
import { type Entry, SavedRows } from './savedRows.ts';
import { type RemovedPaper, withRemoved } from './withRemoved.ts';
import { savedStore } from './savedStore.ts';
import * as words from '#interface/saved.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

type Change = (change: (list: SavedPaper[]) => SavedPaper[], redraw?: boolean) => boolean;

/** The reader's papers on their page: spines, what filters them, their rows, and which of them are chosen. */
export class OwnList {
  private chosen = new Set<string>();
  private rows: SavedRows | undefined;
  private tag: string | undefined;
  /** Taken off since the page was opened, in this order. */
  private readonly removed = new Map<string, RemovedPaper>();
  private readonly known = new Map<string, ListedCitable>();
  private readonly asked = new Set<string>();
  private readonly page: HTMLElement;
  private readonly change: Change;

  constructor(page: HTMLElement, change: Change) {
    this.page = page;
    this.change = change;
  }

  show(papers: readonly SavedPaper[]): void {
    this.rows ??= new SavedRows(part(this.page, '[data-list]'), {
      onChange: (changed) => {
        this.change((list) => list.map((each) => (each.id === changed.id ? changed : each)), false);
        this.showBoards(savedStore.all());
      },
      onRemove: (id) => this.takeOff(id),
      onUndo: (id) => this.putBack(id),
      onChoose: (id, on) => this.choose(id, on),
    });
    const entries = this.entries(papers);
    this.rows.show(entries, this.chosen);
    part(this.page, '[data-empty]').hidden = papers.length > 0 || this.removed.size > 0;
    const shown = entries.filter(({ isRemoved }) => !isRemoved).length;
    part(this.page, '[data-count]').textContent =
      shown === papers.length ? '' : words.shownOf({ shown, of: papers.length });
    this.showBoards(papers);
    this.showChosen();
    void this.learn(papers);
  }

  /** The papers that the reader wants to see, with those that were just taken off in their places. */
  private entries(papers: readonly SavedPaper[]): Entry[] {
    const all = withRemoved(papers, this.removed.values());
    const tools = part<HTMLFormElement>(this.page, '[data-tools]');
    tools.hidden = all.length < 2;
    // What a hidden field says nobody could take back.
    if (tools.hidden) tools.reset();
    const form = new FormData(tools);
    const told = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    const tags = new Set(papers.flatMap(({ tags: own }) => own));
    if (this.tag !== undefined && !tags.has(this.tag)) this.tag = undefined;
    const view = { words: told('words'), order: told('order'), tag: this.tag };
    const kept = new Set(papers.map(({ id }) => id));
    return viewOf(all, view, this.known).map((paper) => ({ paper, isRemoved: !kept.has(paper.id) }));
  }

  private showBoards(papers: readonly SavedPaper[]): void {
    part(this.page, '[data-boards]').replaceChildren(...ownBoards(papers, this.known));
    const buttons = tagsOf(papers).map(([tag, count]) => {
      const pressed = String(tag === this.tag);
      const button = make(
        'button',
        { type: 'button', class: 'chip', 'aria-pressed': pressed },
        make('span', ofShelf, tag),
        ` ${String(count)}`,
      );
      button.addEventListener('click', () => this.choosing(tag));
      return button;
    });
    part(this.page, '[data-tags]').replaceChildren(...buttons);
  }

  /** Shows the papers of this tag alone, or all again. */
  private choosing(tag: string): void {
    this.tag = this.tag === tag ? undefined : tag;
    this.show(savedStore.all());
    // The buttons are new.
    const at = tagsOf(savedStore.all()).findIndex(([each]) => each === tag);
    this.page.querySelectorAll<HTMLElement>('[data-tags] button')[at]?.focus();
  }

  private takeOff(id: string): void {
    const papers = savedStore.all();
    const at = papers.findIndex((each) => each.id === id);
    const paper = papers[at];
    if (paper === undefined) return;
    // Anew, should it have come back from elsewhere: the order counts.
    this.removed.delete(id);
    this.removed.set(id, { paper, after: papers[at - 1]?.id });
    this.chosen.delete(id);
    this.change((list) => list.filter((each) => each.id !== id));
    this.rows?.focusUndo(id);
  }

  private putBack(id: string): void {
    const removed = [...this.removed.values()];
    this.removed.delete(id);
    this.change((list) => {
      const wanted = new Set([id, ...list.map((each) => each.id)]);
      return withRemoved(list, removed).filter((each) => wanted.has(each.id));
    });
    this.page.querySelector<HTMLElement>(`.saved-row h2 a[href$="papers/${id}/"]`)?.focus();
  }

  /** Asks the shelf what it tells of papers that are new here: rows and spines are drawn without, too. */
  private async learn(papers: readonly SavedPaper[]): Promise<void> {
    const ids = papers.map(({ id }) => id).filter((id) => !this.asked.has(id));
    if (ids.length === 0) return;
    for (const id of ids) this.asked.add(id);
    try {
      const { loadCitables } = await inTime(import('../page/loadCitables.ts'));
      for (const each of await loadCitables(ids)) this.known.set(each.id, each);
    } catch {
      // Without a connection a row says what the list itself does; the next visit asks again.
      return;
    }
    this.rows?.tell(this.known);
    const now = (paper: SavedPaper): SavedPaper => ({
      ...paper,
      hue: this.known.get(paper.id)?.hue ?? paper.hue,
    });
    if (savedStore.all().some((paper) => now(paper).hue !== paper.hue))
      this.change((list) => list.map(now), false);
    this.showBoards(savedStore.all());
  }

  private choose(id: string, on: boolean): void {
    if (on) this.chosen.add(id);
    else this.chosen.delete(id);
    this.showChosen();
  }

  private showChosen(): void {
    const compare = part<HTMLAnchorElement>(this.page, '[data-compare]');
    const ids = savedStore.all().flatMap(({ id }) => (this.chosen.has(id) ? id : []));
    const canCompare = ids.length >= 2 && ids.length <= 4;
    compare.hidden = !canCompare;
    compare.textContent = words.compareChosen(ids.length);
    compare.search = `?papers=${ids.join(',')}`;
    const box = part(this.page, '[data-chosen]');
    box.hidden = ids.length === 0;
    box.dataset['said'] = words.chosen(ids.length);
  }

  /** The chosen papers, or all when none is chosen. */
  selected(): SavedPaper[] {
    const papers = savedStore.all();
    const chosen = papers.filter(({ id }) => this.chosen.has(id));
    return chosen.length > 0 ? chosen : papers;
  }

  chooseNone(): void {
    this.chosen.clear();
    this.show(savedStore.all());
    this.page.querySelector<HTMLElement>('.saved-row input')?.focus();
  }

  /** Lets papers be known by the ids they have now. */
  rename(idNow: (id: string) => string): void {
    this.rows?.rename(idNow);
    this.chosen = new Set([...this.chosen].map(idNow));
  }
}
