import { language } from '#interface/language.ts';
import { claimsShown, claimsShownOfPage, moreOfTopic } from '#interface/numbers.ts';
import { fetchBytes } from './fetchBytes.ts';

/** A table shows so many rows at once, a plot so many. */
const most = { rows: 50, drawn: 8 };
const names = ['kind', 'year', 'sort'] as const;

type Choice = Record<(typeof names)[number], string>;

/**
 * Lets a reader choose the kind and year of the claims that plots and table show, and the order of the table within each
 * of its groups. The choice stands in the address (`?kind=gain&year=2024&sort=newest`), so that Back, reload and a shared link
 * show the same. The rows of the list's other pages are fetched when something is first chosen.
 */
export class ClaimFilter extends HTMLElement {
  /** All rows as they came, those of this page first: no order that is chosen changes this one. */
  private readonly all = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-kind]')];
  private readonly own = new Set(this.all);
  private whole: Promise<boolean> | undefined;
  private limit = most.rows;

  connectedCallback(): void {
    for (const select of this.querySelectorAll('select'))
      select.addEventListener('change', () => this.change({ [select.name]: select.value }));
    this.querySelector('[data-further]')?.addEventListener('click', () => {
      this.limit += most.rows;
      void this.show();
    });
    addEventListener('popstate', () => void this.show());
    void this.show();
  }

  /** What the address says, of what can be chosen here: whoever sees no field for it could not undo it. */
  private chosen(): Choice {
    const query = new URLSearchParams(location.search);
    const value = (name: keyof Choice): string => {
      const options = this.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.options ?? [];
      const asked = query.get(name) ?? '';
      return [...options].some((option) => option.value === asked) ? asked : '';
    };
    return { kind: value('kind'), year: value('year'), sort: value('sort') };
  }

  private change(change: Partial<Choice>): void {
    const query = new URLSearchParams(
      Object.entries({ ...this.chosen(), ...change }).filter(([, value]) => value !== ''),
    ).toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    this.limit = most.rows;
    void this.show();
  }

  private async show(): Promise<void> {
    const choice = this.chosen();
    const asked = location.search;
    for (const name of names) {
      const select = this.querySelector<HTMLSelectElement>(`[name=${name}]`);
      if (select !== null) select.value = choice[name];
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.pick a, .panel h2 a, .further a'))
      link.search = asked;
    const isChosen = names.some((name) => choice[name] !== '');
    const isWhole = !isChosen || (await (this.whole ??= this.loadRest()));
    // Something else was chosen while rows were fetched.
    if (asked !== location.search) return;
    const fits = ({ dataset }: HTMLElement): boolean =>
      (choice.kind === '' || dataset['kind'] === choice.kind) &&
      (choice.year === '' || dataset['year'] === choice.year);
    this.showPlots(fits, choice.kind !== '' || choice.year !== '');
    this.showRows(fits, choice, isChosen, isWhole);
  }

  private showPlots(fits: (row: HTMLElement) => boolean, isFiltered: boolean): void {
    for (const plot of this.querySelectorAll<HTMLElement>('.plot')) {
      const rows = [...plot.querySelectorAll('li')];
      const fitting = new Set(rows.filter(fits).slice(0, most.drawn));
      for (const row of rows) row.hidden = !fitting.has(row);
      plot.hidden = fitting.size === 0;
      const more = plot.querySelector<HTMLElement>('[data-more]');
      if (more !== null) {
        more.dataset['more'] ||= more.textContent;
        more.textContent = isFiltered ? moreOfTopic : more.dataset['more'];
        if (more instanceof HTMLAnchorElement && !more.hash) more.search = location.search;
      }
    }
    for (const panel of this.querySelectorAll<HTMLElement>('.panel'))
      panel.hidden = panel.querySelector('.plot:not([hidden])') === null;
  }

  private showRows(
    fits: (row: HTMLElement) => boolean,
    choice: Choice,
    isChosen: boolean,
    isWhole: boolean,
  ): void {
    let shown = 0;
    let fitting = 0;
    for (const body of this.querySelectorAll('tbody')) {
      const heading = body.rows[0];
      const rows = this.all.filter((row) => row.parentElement === body).toSorted(inOrder(choice.sort));
      body.replaceChildren(...(heading ? [heading] : []), ...rows);
      let visible = 0;
      for (const row of rows) {
        const isFitting = isChosen ? fits(row) : this.own.has(row);
        if (isFitting) fitting += 1;
        row.hidden = !isFitting || (isChosen && shown >= this.limit);
        if (row.hidden) continue;
        shown += 1;
        visible += 1;
      }
      body.hidden = visible === 0;
    }
    const pager = this.querySelector<HTMLElement>('.pager');
    if (pager !== null) pager.hidden = isChosen;
    const further = this.querySelector('[data-further]')?.parentElement;
    if (further) further.hidden = fitting <= shown;
    const status = this.querySelector('[role=status]');
    const told = { n: fitting, of: this.all.length };
    if (status !== null)
      status.textContent = !isChosen ? '' : isWhole ? claimsShown(told) : claimsShownOfPage(told);
  }

  /** Brings the rows of the list's other pages; false where they cannot be had, as in a copy on a disk. */
  private async loadRest(): Promise<boolean> {
    const pages = Number(this.dataset['pages'] ?? 1);
    if (pages === 1) return true;
    try {
      for (let page = 2; page <= pages; page += 1) {
        const bytes = await fetchBytes(new URL(`page/${String(page)}/`, location.origin + location.pathname));
        // Parsed, never run: scripts of a parsed document do not execute.
        const other = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html');
        for (const body of other.querySelectorAll('tbody')) this.takeRows(document.importNode(body, true));
      }
      return true;
    } catch {
      return false;
    }
  }

  private takeRows(body: HTMLTableSectionElement): void {
    const rows = [...body.rows].filter((row) => row.dataset['kind'] !== undefined);
    const same = this.querySelector(`tbody[data-group="${body.dataset['group'] ?? ''}"]`);
    if (same === null) this.querySelector('table')?.append(body);
    else same.append(...rows);
    this.all.push(...rows);
  }
}

function inOrder(sort: string): (a: HTMLTableRowElement, b: HTMLTableRowElement) => number {
  const number = (row: HTMLElement, name: string): number => Number(row.dataset[name] ?? 0);
  const byValue = (a: HTMLElement, b: HTMLElement): number => number(b, 'value') - number(a, 'value');
  if (sort === 'lowest') return (a, b) => byValue(b, a);
  if (sort === 'newest') return (a, b) => number(b, 'year') - number(a, 'year') || byValue(a, b);
  const paper = (row: HTMLTableRowElement): string => row.cells[2]?.textContent?.trim() ?? '';
  if (sort === 'paper') return (a, b) => paper(a).localeCompare(paper(b), language) || byValue(a, b);
  return byValue;
}

customElements.define('claim-filter', ClaimFilter);
