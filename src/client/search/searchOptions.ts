import type { Answer } from '#core/query/answer.ts';
import { step, writeAddress } from './searchAddress.ts';
import { siteAddress } from '../page/loadJson.ts';
import { make } from '../page/make.ts';
import { resultOption } from './resultItem.ts';
import type { SearchShelf } from './searchShelf.ts';
import * as words from '#interface/search.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

/** The list of a combobox: links that stay links (new tab, copy address), while the focus stays in the field. */
export class SearchOptions {
  private readonly field: HTMLInputElement;
  private readonly list: HTMLElement;
  private active: HTMLAnchorElement | undefined;
  private all: HTMLAnchorElement | undefined;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.field = field;
    this.list = list;
  }

  showHits({ hits, total }: Answer, query: string, shelf: SearchShelf): void {
    if (total === 0) return this.showLists();
    const address = siteAddress(
      'search/',
      writeAddress({ query, selection: {}, order: 'relevance', show: step }),
    );
    const all = plainOption(address, words.allResults(total));
    this.show([...hits.map((hit) => resultOption(hit, shelf)), all]);
    this.all = all;
  }

  showExamples({ examples }: SearchShelf): void {
    this.show(
      examples.map(({ query, says }) =>
        plainOption(siteAddress('search/', new URLSearchParams({ q: query })), query, says),
      ),
    );
  }

  /** Where to go when search leads nowhere. */
  showLists(): void {
    this.show([
      plainOption(siteAddress('topics/'), words.allTopics),
      plainOption(siteAddress('papers/'), words.everyPaper),
    ]);
  }

  /** Arrows choose and wrap round, Home and End jump once something is chosen, Enter opens, with Ctrl, Cmd or Shift in a new tab. */
  press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    const options = [...this.list.querySelectorAll('a')];
    const at = this.active === undefined ? -1 : options.indexOf(this.active);
    const moves: Record<string, number | undefined> = {
      ArrowDown: at + 1 < options.length ? at + 1 : -1,
      ArrowUp: at === -1 ? options.length - 1 : at - 1,
      Home: at === -1 ? undefined : 0,
      End: at === -1 ? undefined : options.length - 1,
    };
    if (event.key === 'Enter') this.open(event);
    else if (event.key in moves && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const to = moves[event.key];
      if (to === undefined) return;
      event.preventDefault();
      this.choose(options[to]);
    }
  }

  private open(event: KeyboardEvent): void {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    // Nothing chosen means all results, which the form leads to in this tab.
    const target = this.active ?? (elsewhere ? this.all : undefined);
    if (target === undefined) return;
    event.preventDefault();
    if (elsewhere) window.open(target.href, '_blank', 'noopener');
    else target.click();
  }

  private show(options: HTMLAnchorElement[]): void {
    this.choose(undefined);
    this.all = undefined;
    for (const [index, option] of options.entries()) option.id = optionId(index);
    this.list.replaceChildren(...options);
    this.list.scrollTop = 0;
    this.field.setAttribute('aria-expanded', String(options.length > 0));
  }

  /** Nothing chosen is a choice too: Enter then leads to all results. */
  private choose(option: HTMLAnchorElement | undefined): void {
    this.active?.setAttribute('aria-selected', 'false');
    this.active = option;
    if (option === undefined) return this.field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    this.field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}

function plainOption(href: string, name: string, says?: string): HTMLAnchorElement {
  return make(
    'a',
    { role: 'option', tabindex: '-1', 'aria-selected': 'false', href, class: 'plain-option' },
    make('b', says === undefined ? {} : ofShelf, name),
    says === undefined ? undefined : make('span', { class: 'why' }, says),
  );
}

function optionId(index: number): string {
  return `search-option-${index}`;
}
