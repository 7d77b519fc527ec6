import type { Answer } from '#core/query/answer.ts';
import { choose, isEmpty, readAddress, type SearchState, step, writeAddress } from './searchAddress.ts';
import { answer, warmUp } from './answer.ts';
import { type Acts, drawFault, drawList } from './drawList.ts';
import { inTime } from '../page/inTime.ts';
import { part } from '../page/make.ts';
import { newestOnly } from './newestOnly.ts';
import { keepPlace, restorePlace, settlePlace, showAddress } from './searchPlace.ts';
import { type SearchShelf, searchShelf } from './searchShelf.ts';
import * as words from '#interface/search.ts';

interface Question {
  state: SearchState;
  /** What to do once the list is drawn; a number moves the focus to that result. */
  after: 'stay' | 'restore' | number;
}

/** The page /search/. Its whole state is its address; without JavaScript the lists in it are all there is. */
class SearchPage extends HTMLElement {
  private state = addressed();

  private readonly ask = newestOnly<Question, [Answer, SearchShelf]>(
    ({ state }) => Promise.all([this.answer(state), searchShelf()]),
    ([found, shelf], { state, after }) => {
      drawList(this, found, state, shelf, this.acts);
      if (after === 'restore') restorePlace();
      else if (after !== 'stay') this.results[after]?.focus();
    },
    (error) => drawFault(this, error),
  );

  private readonly acts: Acts = {
    choose: (group, value, chosen) =>
      this.go({ selection: choose(this.state.selection, group, value, chosen), show: step }, true),
    removeAll: () => this.go({ selection: {}, show: step }, true),
  };

  connectedCallback(): void {
    keepPlace();
    settlePlace(!isEmpty(this.state));
    this.listen();
    const wide = matchMedia('(min-width: 60rem)');
    const fit = (): void => void part(this, '[data-facets]').toggleAttribute('open', wide.matches);
    wide.addEventListener('change', fit);
    fit();
    // Who comes here comes to type; but a touch keyboard would cover the lists nobody has seen yet.
    if (isEmpty(this.state) && matchMedia('(hover: hover)').matches) this.field.focus();
    if (location.hash === '#help') part(this, '#help').toggleAttribute('open', true);
    this.arrive();
  }

  private listen(): void {
    const { field } = this;
    field.addEventListener('focus', warmUp, { once: true });
    field.addEventListener('input', () => this.go({ query: field.value, show: step }, false));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ query: field.value }, true);
    });
    this.addEventListener('click', (event) => this.press(event));
    this.addEventListener('keydown', (event) => this.walk(event));
    part(this, '[data-more]').addEventListener('click', () =>
      this.go({ show: this.state.show + step }, true, this.state.show),
    );
    const authors = part<HTMLDetailsElement>(this, '[data-group="author"]');
    authors.addEventListener('toggle', () => authors.open && this.refresh('stay'));
    addEventListener('popstate', () => this.arrive());
  }

  /** Takes the state from the address: on opening, on Back and Forward. */
  private arrive(): void {
    this.state = addressed();
    // The browser may have put back what was typed last; the address is what counts.
    this.field.value = this.state.query;
    this.refresh('restore');
  }

  /** Changes the state and with it the address. `settled`: Back shall lead here again. */
  private go(change: Partial<SearchState>, settled: boolean, after: Question['after'] = 'stay'): void {
    this.state = { ...this.state, ...change };
    showAddress(writeAddress(this.state), settled);
    this.refresh(after);
  }

  private refresh(after: Question['after']): void {
    const { query } = this.state;
    const named = query.trim() === '' ? '' : `${query.trim().slice(0, 80)} · `;
    document.title = named + (this.dataset['title'] ?? document.title);
    this.ask({ state: this.state, after });
  }

  private async answer(state: SearchState): Promise<Answer> {
    const { query, selection, show } = state;
    if (isEmpty(state))
      return { query, empty: true, understood: [], hits: [], total: 0, failed: [], nearest: [] };
    // The names of all authors are only loaded for a reader who looks at them.
    const authors = part<HTMLDetailsElement>(this, '[data-group="author"]').open || selection.author;
    return answer(query, selection, { count: show, facets: authors ? 'authors' : true });
  }

  /** Links to another reading of the query, exports and the second try need no new page. */
  private press(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const pressed = event.target.closest<HTMLElement>('[data-query], [data-format], [data-retry]');
    const { query, format } = pressed?.dataset ?? {};
    if (query !== undefined) {
      event.preventDefault();
      this.field.value = query;
      this.go({ query, show: step }, true);
    } else if (format !== undefined) {
      void this.export(format);
    } else if (pressed !== null) this.refresh('stay');
  }

  private async export(format: string): Promise<void> {
    const told = part(this, '[data-exported]');
    told.textContent = words.collecting;
    told.textContent = await inTime(import('./exportList.ts')).then(
      ({ exportList }) => exportList(this.state, format),
      () => words.noExport,
    );
  }

  /** Arrows walk from the field through the results and back. */
  private walk(event: KeyboardEvent): void {
    // An input method walks through what it proposes.
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops: EventTarget[] = [this.field, ...this.results];
    const at = event.target === null ? -1 : stops.indexOf(event.target);
    if (by === undefined || at === -1 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const next = stops[at + by];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  private get field(): HTMLInputElement {
    return part<HTMLInputElement>(this, 'input[name="q"]');
  }

  private get results(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-results] h3 a')];
  }
}

function addressed(): SearchState {
  return readAddress(new URLSearchParams(location.search));
}

customElements.define('search-page', SearchPage);
