import { home } from './home.ts';

/** What a page of the copy says to one that asks whether it is there: see tell-missing.ts. */
const HERE = 'papershelf: here';

/** How long a slow disk may take, in milliseconds; after that the browser finds out by itself. */
const PATIENCE = 3000;

const asked = new Map<string, Promise<boolean>>();

/**
 * Follows links within the copy only to pages that are there. A browser's own words about a missing file say nothing of
 * the shelf, and a script may not ask a disk for a page; but it may embed one out of sight.
 */
export function tellMissingPages(): void {
  // Most of the answer is there before the button is up again.
  addEventListener('pointerdown', (event) => {
    const file = pageOf(event);
    if (file !== undefined) void isThere(file);
  });
  addEventListener('click', (event) => {
    const file = event.defaultPrevented ? undefined : pageOf(event);
    if (file === undefined) return;
    const address = linkOf(event)?.href ?? file;
    event.preventDefault();
    void isThere(file).then((there) => {
      if (there) location.assign(address);
      else dispatchEvent(new CustomEvent('papershelf-missing', { detail: file }));
    });
  });
}

/** The address of the page of this copy that a click leads to in this tab. */
function pageOf(event: MouseEvent): string | undefined {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = linkOf(event);
  if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey || link.target !== '')
    return undefined;
  const file = withoutPlace(link.href);
  const isElsewhere = file !== withoutPlace(location.href) && file.startsWith(home);
  return isElsewhere && file.endsWith('.html') ? file : undefined;
}

function linkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
}

function withoutPlace(address: string): string {
  return address.replace(/[?#][^]*$/, '');
}

function isThere(file: string): Promise<boolean> {
  const asking = asked.get(file) ?? embed(file);
  asked.set(file, asking);
  return asking;
}

/** An `object`, because Firefox says nothing of a frame whose file is missing. */
function embed(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const page = document.createElement('object');
    const end = (there: boolean): void => {
      removeEventListener('message', hear);
      clearTimeout(waiting);
      page.remove();
      resolve(there);
    };
    const hear = ({ data, source }: MessageEvent): void => {
      if (data === HERE && source === page.contentWindow) end(true);
    };
    const waiting = setTimeout(() => end(true), PATIENCE);
    // A page speaks before it is loaded, unless the script with which it speaks is what is missing.
    addEventListener('message', hear);
    page.addEventListener('load', () => end(true));
    page.addEventListener('error', () => end(false));
    page.type = 'text/html';
    page.data = file;
    page.tabIndex = -1;
    page.ariaHidden = 'true';
    // What is not rendered is not loaded.
    Object.assign(page.style, { position: 'fixed', width: '0', height: '0', opacity: '0' });
    document.body.append(page);
  });
}
