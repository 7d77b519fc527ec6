import { listKey } from './listKey.ts';
import * as words from '#interface/paperPage.ts';

interface Kept {
  /** Addresses of paper pages with their titles, in the order of the list. */
  papers: [path: string, title: string][];
}

/**
 * Previous and next paper in the list the reader came from. The page brings the neighbours of its topic; when this
 * tab remembers a list that holds the page, its neighbours take their place.
 */
export class ListWalk extends HTMLElement {
  connectedCallback(): void {
    const papers = recall();
    const here = papers.findIndex(([path]) => path === location.pathname);
    if (here < 0) return;
    const nav = this.querySelector('nav');
    if (nav === null) return;
    const { lang } = this.dataset;
    const links = [
      link('prev', words.previous, papers[here - 1], lang),
      link('next', words.next, papers[here + 1], lang),
    ];
    nav.replaceChildren(...links.filter((each) => each !== undefined));
    nav.hidden = nav.childElementCount === 0;
    nav.setAttribute('aria-label', words.inYourList);
  }
}

/** `lang` is told by the page: the module that knows it would be one more file to load on the page of every paper. */
function link(
  rel: string,
  label: string,
  to: [string, string] | undefined,
  lang: string | undefined,
): HTMLElement | undefined {
  if (to === undefined) return undefined;
  const anchor = document.createElement('a');
  anchor.rel = rel;
  anchor.href = to[0];
  const caption = document.createElement('span');
  caption.className = 'label';
  caption.textContent = label;
  const title = document.createElement('span');
  title.dir = 'auto';
  if (lang !== undefined) title.lang = lang;
  title.textContent = to[1];
  anchor.append(caption, ' ', title);
  return anchor;
}

function recall(): Kept['papers'] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(listKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((pair): pair is [string, string] => isPair(pair)) : [];
  } catch {
    // Storage is blocked, or holds something else: the page's own neighbours stay.
    return [];
  }
}

function isPair(pair: unknown): boolean {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string';
}

customElements.define('list-walk', ListWalk);
