import { fetchBytes } from './fetchBytes.ts';
import { make } from './make.ts';
import { siteAddress } from './loadJson.ts';
import * as words from '#interface/saved.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

/** What stands in each row: a heading, and the part of a paper's page that answers it. */
const rows = [
  [words.rows.authors, '.authors'],
  [words.rows.facts, '.facts'],
  [words.rows.contribution, 'mark.contribution'],
  [words.rows.claims, '[data-part=claims] ul'],
  [words.rows.topics, '[data-part=topics] ul'],
  [words.rows.abstract, '.abstract'],
] as const;

/** Two to four papers side by side (`?papers=a,b`), taken from their own pages, so that nothing is said twice. */
export class ComparePapers extends HTMLElement {
  connectedCallback(): void {
    const ids =
      new URLSearchParams(location.search).get('papers')?.split(',').filter(Boolean).slice(0, 4) ?? [];
    if (ids.length >= 2) void this.show(ids);
  }

  private async show(ids: string[]): Promise<void> {
    const pages = await Promise.all(ids.map(loadPage));
    const found = pages.filter((page) => page !== undefined);
    const table = make(
      'table',
      { class: 'edition compare' },
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('td'),
          ...found.map(({ id, page }) =>
            make(
              'th',
              { scope: 'col' },
              make(
                'a',
                { ...ofShelf, href: siteAddress(`papers/${id}/`) },
                page.querySelector('h1')?.textContent ?? id,
              ),
            ),
          ),
        ),
      ),
      make('tbody', {}, ...rows.map(([heading, selector]) => row(heading, selector, found))),
    );
    const missing = ids.length - found.length;
    this.replaceChildren(
      make('p', { role: 'status' }, missing > 0 ? words.notLoaded(missing) : ''),
      make('div', { class: 'scroll', role: 'region', 'aria-label': words.comparison, tabindex: '0' }, table),
    );
  }
}

interface Loaded {
  id: string;
  page: Document;
}

function row(heading: string, selector: string, papers: readonly Loaded[]): HTMLTableRowElement {
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, heading),
    ...papers.map(({ id, page }) => {
      const source = page.querySelector(selector);
      const copy = source === null ? undefined : document.importNode(source, true);
      for (const named of copy?.querySelectorAll('[id]') ?? []) named.removeAttribute('id');
      copy?.removeAttribute('id');
      // A place on the paper's page is not on this one: the link leads to it there.
      for (const link of copy?.querySelectorAll('a[href^="#"]') ?? [])
        link.setAttribute('href', siteAddress(`papers/${id}/`) + (link.getAttribute('href') ?? ''));
      return make('td', {}, copy ?? make('span', { class: 'faint' }, words.notSaid));
    }),
  );
}

async function loadPage(id: string): Promise<Loaded | undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const load = async (cache: RequestCache): Promise<Loaded> => {
    const bytes = await fetchBytes(siteAddress(`papers/${id}/`), { cache });
    // Parsed, never run: scripts of a parsed document do not execute.
    const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html');
    if (!page.querySelector(`save-button[data-id="${id}"]`)) throw new TypeError(`No page of ${id}.`);
    return { id, page };
  };
  return load('default')
    .catch(() => load('reload'))
    .catch(() => undefined);
}

customElements.define('compare-papers', ComparePapers);
