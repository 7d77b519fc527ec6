import { language } from '#interface/language.ts';
import { rowsShown } from '#interface/numbers.ts';

/**
 * Lets a reader sort a table by its columns and filter its rows by a kind; the choice stands in the address
 * (`?sort=value&order=descending&kind=gain`), so that Back, reload and a shared link show the same.
 * Columns with `data-sort` can be sorted, as `number` by their `data-value`, as `text` by what they show.
 */
export class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const header of this.headers()) this.makeButton(header);
    const filter = this.querySelector<HTMLElement>('[data-filter]');
    if (filter !== null) {
      filter.addEventListener('click', (event) => {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        if (button !== null) this.change({ kind: button.dataset['value'] ?? '' });
      });
    }
    addEventListener('popstate', () => this.show());
    this.show();
  }

  private headers(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-sort]')];
  }

  private makeButton(header: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = header.textContent;
    const column = columnName(header);
    button.addEventListener('click', () => {
      const numeric = header.dataset['sort'] === 'number';
      const first = numeric ? 'descending' : 'ascending';
      const second = numeric ? 'ascending' : 'descending';
      const { sort, order } = chosen();
      this.change({ sort: column, order: sort === column && order === first ? second : first });
    });
    header.replaceChildren(button);
  }

  private change(change: Partial<Choice>): void {
    const { sort, order, kind } = { ...chosen(), ...change };
    const query = new URLSearchParams(
      Object.entries({ sort, order, kind }).filter((entry): entry is [string, string] => Boolean(entry[1])),
    ).toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    this.show();
  }

  private show(): void {
    const { sort, order, kind } = chosen();
    const body = this.querySelector('tbody');
    if (body === null) return;
    const headers = this.headers();
    const index = headers.findIndex((header) => columnName(header) === sort);
    for (const [at, header] of headers.entries()) {
      if (at === index) header.setAttribute('aria-sort', order === 'ascending' ? 'ascending' : 'descending');
      else header.removeAttribute('aria-sort');
    }
    const rows = this.rows(body);
    const header = headers[index];
    if (header !== undefined) rows.sort(comparing(header, order === 'ascending' ? 1 : -1));
    body.replaceChildren(...rows);
    let visible = 0;
    for (const row of rows) {
      row.hidden = kind !== '' && row.dataset['kind'] !== kind;
      if (!row.hidden) visible += 1;
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-filter] button')) {
      button.setAttribute('aria-pressed', String((button.dataset['value'] ?? '') === kind));
    }
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = rowsShown({ n: visible, of: rows.length });
  }

  /** Rows in the order the page came with, whatever was sorted since. */
  private rows(body: HTMLTableSectionElement): HTMLTableRowElement[] {
    const rows = [...body.rows];
    for (const [at, row] of rows.entries()) row.dataset['at'] ??= String(at);
    return rows.sort((a, b) => Number(a.dataset['at']) - Number(b.dataset['at']));
  }
}

interface Choice {
  sort: string;
  order: string;
  kind: string;
}

function chosen(): Choice {
  const query = new URLSearchParams(location.search);
  return { sort: query.get('sort') ?? '', order: query.get('order') ?? '', kind: query.get('kind') ?? '' };
}

function columnName(header: HTMLElement): string {
  return (header.textContent ?? '').trim().toLowerCase().replaceAll(' ', '-');
}

function comparing(header: HTMLElement, direction: 1 | -1) {
  const column = header instanceof HTMLTableCellElement ? header.cellIndex : 0;
  const numeric = header.dataset['sort'] === 'number';
  const key = (row: HTMLTableRowElement): string => row.cells[column]?.textContent?.trim() ?? '';
  const number = (row: HTMLTableRowElement): number => Number(row.cells[column]?.dataset['value'] ?? 0);
  return (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    if (numeric) return direction * (number(a) - number(b));
    // Rows that say nothing come last in either direction.
    if (key(a) === '' || key(b) === '') return key(a) === key(b) ? 0 : key(a) === '' ? 1 : -1;
    return direction * key(a).localeCompare(key(b), language);
  };
}

customElements.define('sortable-table', SortableTable);
