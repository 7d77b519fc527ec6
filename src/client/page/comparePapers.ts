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
      { class: 'edition compare', role: 'table' },
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
      make('tbody', {}, ...rowsOf(found)),
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

/** Claims stand beside those of their kind: a speed-up beside a speed-up. */
function rowsOf(papers: readonly Loaded[]): HTMLTableRowElement[] {
  return rows.flatMap(([heading, selector]) => {
    const kindsOf = ({ page }: Loaded) =>
      [...page.querySelectorAll('[data-part=claims] .why')].map(({ textContent }) => textContent);
    const kinds = heading === words.rows.claims ? [...new Set(papers.flatMap(kindsOf))] : [];
    if (kinds.length === 0) return [row(heading, papers, ({ page }) => page.querySelector(selector))];
    return kinds.map((kind) =>
      row(words.claimsOf({ heading, kind }), papers, ({ page }) => claimsOf(page, selector, kind)),
    );
  });
}

function claimsOf(page: Document, selector: string, kind: string): Element | null {
  const list = page.querySelector(selector)?.cloneNode(true);
  if (!(list instanceof Element)) return null;
  for (const item of [...list.children]) if (item.querySelector('.why')?.textContent !== kind) item.remove();
  return list.children.length > 0 ? list : null;
}

function row(
  heading: string,
  papers: readonly Loaded[],
  partOf: (paper: Loaded) => Element | null,
): HTMLTableRowElement {
  return make(
    'tr',
    { role: 'row' },
    make('th', { scope: 'row', role: 'rowheader' }, heading),
    ...papers.map((paper) => {
      const { id, page } = paper;
      const source = partOf(paper);
      const copy = source === null ? undefined : document.importNode(source, true);
      for (const named of copy?.querySelectorAll('[id]') ?? []) named.removeAttribute('id');
      copy?.removeAttribute('id');
      // A place on the paper's page is not on this one: the link leads to it there.
      for (const link of copy?.querySelectorAll('a[href^="#"]') ?? [])
        link.setAttribute('href', siteAddress(`papers/${id}/`) + (link.getAttribute('href') ?? ''));
      // On a phone the papers stand below each other, each under its name.
      const name = page.querySelector('h1')?.textContent ?? id;
      return make(
        'td',
        { role: 'cell', 'data-paper': name },
        copy ?? make('span', { class: 'faint' }, words.notSaid),
      );
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
