import { mergeSaved } from '#core/saved/mergeSaved.ts';
import { savedNow, writeSaved, type SavedPaper } from '#core/saved/savedList.ts';
import { copyText } from '../page/copyText.ts';
import { OwnList } from './ownList.ts';
import { savedStore } from './savedStore.ts';
import { unreadLists } from './unreadLists.ts';
import { inTime } from '../page/inTime.ts';
import { saveFile } from '../page/saveFile.ts';
import { make, part } from '../page/make.ts';
import * as words from '#interface/saved.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

/** No list is larger, and a much larger one would fill the browser's memory. */
const MOST_BYTES = 100e6;

/** The reader's shelf: spines, notes, tags, read marks, filters, export, import, comparison and a link that carries the selection. */
export class SavedPage extends HTMLElement {
  private readonly list = new OwnList(this, (change, redraw) => this.change(change, redraw));

  connectedCallback(): void {
    part(this, '[data-actions]').addEventListener('click', (event) => void this.act(event));
    part<HTMLInputElement>(this, 'input[type=file]').addEventListener(
      'change',
      (event) => void this.import(event),
    );
    const tools = part<HTMLFormElement>(this, '[data-tools]');
    tools.addEventListener('input', () => this.show());
    tools.addEventListener('submit', (event) => event.preventDefault());
    savedStore.onChange(() => this.show());
    void this.receive();
    this.show();
    void this.follow();
  }

  /** Papers whose addresses changed since they were saved are found again. */
  private async follow(): Promise<void> {
    const papers = savedStore.all();
    if (papers.length === 0) return;
    const found = await inTime(import('./followRenamed.ts'))
      .then(({ followRenamed }) => followRenamed(papers))
      // Where the shelf cannot be asked, nothing is known to have gone.
      .catch(() => undefined);
    if (found === undefined) return;
    const { renamed, gone } = found;
    if (renamed.size > 0) this.rename((id) => renamed.get(id) ?? id);
    if (gone > 0) this.say(words.noLonger(gone));
  }

  /** Of the list as it is kept by now: the reader has gone on writing while the shelf was asked. */
  private rename(idNow: (id: string) => string): void {
    this.list.rename(idNow);
    this.change((list) =>
      mergeSaved(
        [],
        list.map((paper) => ({ ...paper, id: idNow(paper.id) })),
      ),
    );
  }

  private show(): void {
    const papers = savedStore.all();
    this.list.show(papers);
    this.showUnread();
    part(this, '[data-actions]').hidden = papers.length === 0;
  }

  /** Lists that are kept, but not understood: the reader may take them to whoever understands them. */
  private showUnread(): void {
    const texts = unreadLists();
    const save = make('button', { type: 'button', class: 'tool' }, words.saveUnread);
    save.addEventListener('click', () => saveFile(texts.join('\n'), 'unread-papers.txt', 'text/plain'));
    part(this, '[data-unread]').replaceChildren(
      ...(texts.length > 0 ? [make('p', {}, words.unread(texts.length)), save] : []),
    );
  }

  /** Of the list as it is kept by now: other rows and other tabs change it too. */
  private change(change: (list: SavedPaper[]) => SavedPaper[], redraw = true): boolean {
    const kept = savedStore.change(change);
    if (!kept) this.say(words.lostOnLeaving);
    if (redraw) this.show();
    return kept;
  }

  private async act(event: Event): Promise<void> {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const format = button?.dataset['format'];
    if (format !== undefined) return this.export(format);
    if (button?.dataset['do'] === 'none') {
      this.list.chooseNone();
    }
    if (button?.dataset['do'] === 'link') {
      const link = new URL(location.href);
      link.hash = `papers=${this.list
        .selected()
        .map(({ id }) => id)
        .join(',')}`;
      const copied = await copyText(link.href);
      this.say(copied ? words.linkCopied : link.href);
    }
  }

  private async export(format: string): Promise<void> {
    const papers = this.list.selected();
    if (format === 'json') {
      saveFile(writeSaved(papers), 'saved-papers.json', 'application/json');
      return;
    }
    try {
      const [{ saveExport }, { loadCitables }] = await inTime(
        Promise.all([import('../page/saveExport.ts'), import('../page/loadCitables.ts')]),
      );
      const known = await loadCitables(papers.map(({ id }) => id));
      const own = new Map(papers.map((paper) => [paper.id, paper]));
      // The reader's tags and notes, not the keywords of the papers, which would come back as tags.
      const written = known.map((paper) => ({
        ...paper,
        keywords: own.get(paper.id)?.tags,
        note: own.get(paper.id)?.note,
      }));
      saveExport(written, format, 'saved-papers');
      if (known.length < papers.length) this.say(words.noLonger(papers.length - known.length));
    } catch {
      this.say(words.noCitations);
    }
  }

  private async import(event: Event): Promise<void> {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.[0];
    if (file === undefined) return;
    // Else the same file, mended and chosen again, would be no change.
    input.value = '';
    if (file.size > MOST_BYTES) return this.say(words.tooLarge);
    this.say(words.reading);
    input.disabled = true;
    try {
      // It brings the readers, which few come here for.
      const { bringFile } = await inTime(import('./bringFile.ts'));
      const { papers, told } = await bringFile(file, part(this, '[data-brought]'), savedStore.all);
      if (papers.length === 0 || this.change((list) => mergeSaved(list, papers))) this.say(told);
    } catch {
      this.say(words.notRead);
    }
    input.disabled = false;
  }

  /** A link that carries a selection: shown, and added only when the reader says so. */
  private async receive(): Promise<void> {
    const ids = new URLSearchParams(location.hash.slice(1)).get('papers')?.split(',').filter(Boolean) ?? [];
    if (ids.length === 0) return;
    const known = await inTime(import('../page/loadCitables.ts'))
      .then(({ loadCitables }) => loadCitables(ids))
      .catch(() => undefined);
    if (known === undefined) return this.say(words.noCitations);
    const papers = known.map((paper) => savedNow(paper, new Date().toISOString()));
    const add = make('button', { type: 'button', class: 'tool' }, words.addThem);
    const box = part(this, '[data-received]');
    add.addEventListener('click', () => {
      this.change((list) => mergeSaved(list, papers));
      history.replaceState(null, '', location.pathname);
      box.replaceChildren();
    });
    box.replaceChildren(
      make('p', {}, words.linkCarries(papers.length)),
      make('ul', {}, ...papers.map(({ title }) => make('li', ofShelf, title))),
      add,
    );
  }

  private say(text: string): void {
    part(this, '[role=status]').textContent = text;
  }
}

customElements.define('saved-page', SavedPage);
