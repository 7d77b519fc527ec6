import type { Answer } from '#core/query/answer.ts';
import {
  choose,
  chooseOnly,
  isEmpty,
  readAddress,
  type SearchState,
  step,
  writeAddress,
} from './searchAddress.ts';
import { answer, noAnswer, warmUp } from './answer.ts';
import type * as KeptRows from './keptRows.ts';
import { ComparedPapers } from './comparedPapers.ts';
import { late } from './drawFacets.ts';
import { type Acts, drawFault, drawList } from './drawList.ts';
import { inTime } from '../page/inTime.ts';
import { part } from '../page/make.ts';
import { newestOnly } from './newestOnly.ts';
import { keepPlace, restorePlace, settlePlace, showAddress } from './searchPlace.ts';
import { type SearchShelf, searchShelf } from './searchShelf.ts';
import { walkStops } from './walkStops.ts';
import * as words from '#interface/search.ts';

/** Claims shown at first, and when all are asked for: more than these nobody reads. */
const fewClaims = 6;
const manyClaims = 60;

interface Question {
  state: SearchState;
  /** What to do once the list is drawn; a number moves the focus to that result. */
  after: 'stay' | 'restore' | number;
}

/** The page /search/. Its whole state is its address; without JavaScript the lists in it are all there is. */
class SearchPage extends HTMLElement {
  private state = addressed();
  /** Claims shown above the list. */
  private claims = fewClaims;
  private readonly compared = new ComparedPapers(this);

  private readonly ask = newestOnly<Question, [Answer, SearchShelf]>(
    ({ state }) => Promise.all([this.answer(state), searchShelf()]),
    ([found, shelf], { state, after }) => {
      drawList(this, found, state, shelf, this.acts);
      if (found.total > 0) void this.onRows(({ showKept }) => showKept(this));
      if (after === 'restore') restorePlace();
      else if (after !== 'stay') this.results[after]?.focus();
    },
    (error) => drawFault(this, error),
  );

  private readonly acts: Acts = {
    choose: (group, value, chosen) =>
      this.go({ selection: choose(this.state.selection, group, value, chosen), show: step }, true),
    chooseOnly: (group, values) =>
      this.go({ selection: chooseOnly(this.state.selection, group, values), show: step }, true),
    removeAll: () => this.go({ selection: {}, show: step }, true),
    ask: (query) => this.reask(query),
    isCompared: (id) => this.compared.has(id),
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
    this.addEventListener('keydown', (event) => walkStops(event, [this.field, ...this.results]));
    part(this, '[data-more]').addEventListener('click', () =>
      this.go({ show: this.state.show + step }, true, this.state.show),
    );
    for (const group of this.lateGroups())
      group.addEventListener('toggle', () => group.open && this.refresh('stay'));
    const order = part<HTMLSelectElement>(this, '[data-sort] select');
    order.addEventListener('change', () =>
      this.go({ order: order.value === 'newest' ? 'newest' : 'relevance', show: step }, true),
    );
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
    if (change.query !== undefined && change.query !== this.state.query) this.claims = fewClaims;
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
    const { query, selection, order, show } = state;
    if (isEmpty(state)) return noAnswer(query);
    const open = this.lateGroups().filter((group) => group.open);
    return answer(query, selection, {
      count: show,
      claims: this.claims,
      order: order === 'newest' ? order : undefined,
      facets: open.map((group) => (group.dataset['group'] === 'venue' ? 'venue' : 'author')),
    });
  }

  /** The facets whose names are only loaded for a reader who looks at them. */
  private lateGroups(): HTMLDetailsElement[] {
    return [...late].map((group) => part<HTMLDetailsElement>(this, `[data-group="${group}"]`));
  }

  /** Links to another reading of the query, exports and the second try need no new page. */
  private press(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const pressed = event.target.closest<HTMLElement>(
      '[data-query], [data-format], [data-retry], [data-change], [data-all-claims], [data-compare], [data-none], [data-keep]',
    );
    if (pressed === null) return;
    const { query, format, compare, change, allClaims, none, keep } = pressed.dataset;
    if (query !== undefined) {
      event.preventDefault();
      this.reask(query);
    } else if (format !== undefined) {
      void this.export(format);
    } else if (compare !== undefined) {
      this.compared.press(compare);
    } else if (keep !== undefined) {
      void this.onRows(({ keepOrNot }) => keepOrNot(this, keep, pressed), true);
    } else if (none !== undefined) {
      this.compared.clear();
      this.field.focus();
    } else if (change !== undefined) {
      pressed.ariaExpanded = String(pressed.ariaExpanded !== 'true');
      part(this, '[data-readings]').hidden = pressed.ariaExpanded !== 'true';
    } else {
      if (allClaims !== undefined) this.claims = manyClaims;
      this.refresh('stay');
    }
  }

  /** Without the reader's own list rows do not know what is kept, and are as good; who wants to keep one is told. */
  private async onRows(act: (rows: typeof KeptRows) => void, isAsked = false): Promise<void> {
    await import('./keptRows.ts').then(act, () => {
      if (isAsked) part(this, '[role="status"]').textContent = words.cannotKeep;
    });
  }

  private reask(query: string): void {
    this.field.value = query;
    this.go({ query, show: step }, true);
  }

  private async export(format: string): Promise<void> {
    const told = part(this, '[data-exported]');
    told.textContent = words.collecting;
    told.textContent = await inTime(import('./exportList.ts')).then(
      ({ exportList }) => exportList(this.state, format),
      () => words.noExport,
    );
  }

  private get field(): HTMLInputElement {
    return part<HTMLInputElement>(this, 'input[name="q"]');
  }

  private get results(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-results] h3 a')];
  }
}

const addressed = (): SearchState => readAddress(new URLSearchParams(location.search));

customElements.define('search-page', SearchPage);
