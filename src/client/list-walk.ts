/** Where the list a reader came from is kept: in this tab only. */
const key = 'papershelf.list';

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
    const links = [link('prev', 'Previous', papers[here - 1]), link('next', 'Next', papers[here + 1])];
    nav.replaceChildren(...links.filter((each) => each !== undefined));
    nav.setAttribute('aria-label', 'In the list you came from');
  }
}

function link(rel: string, label: string, to: [string, string] | undefined): HTMLElement | undefined {
  if (to === undefined) return undefined;
  const anchor = document.createElement('a');
  anchor.rel = rel;
  anchor.href = to[0];
  const caption = document.createElement('span');
  caption.className = 'label';
  caption.textContent = label;
  anchor.append(caption, ` ${to[1]}`);
  return anchor;
}

function recall(): Kept['papers'] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((pair): pair is [string, string] => isPair(pair)) : [];
  } catch {
    // Storage is blocked, or holds something else: the page's own neighbours stay.
    return [];
  }
}

function isPair(pair: unknown): boolean {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string';
}

/** Remembers the list a followed link stands in. */
function remember(event: MouseEvent): void {
  const list = event.target instanceof Element ? event.target.closest('.papers') : null;
  if (list === null) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>(':is(h2, h3) > a')];
  try {
    sessionStorage.setItem(
      key,
      JSON.stringify(links.slice(0, 500).map((a) => [new URL(a.href).pathname, a.textContent])),
    );
  } catch {
    // Without storage the paper shows the neighbours of its topic.
  }
}

addEventListener('click', remember);
customElements.define('list-walk', ListWalk);
