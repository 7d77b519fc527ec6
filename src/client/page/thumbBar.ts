import styles from '../../styles/thumb.css?url';
import { make, part } from './make.ts';
import { siteAddress } from './loadJson.ts';
import { savedStore } from '../saved/savedStore.ts';
import * as words from '#interface/frame.ts';

/** So many pixels are a scroll, and not a finger that trembles; above them stands the head of the page. */
const step = 8;
const head = 80;

let last = scrollY;

/**
 * Puts a bar at the lower edge with what leads on in the head and the foot of the page. It goes away while one reads on
 * and comes back as soon as one scrolls up; its search is that of the head, and it counts what is saved.
 */
export function raiseThumbBar(): void {
  document.head.append(make('link', { rel: 'stylesheet', href: styles }));
  const link = (label: string, path?: string): HTMLAnchorElement => {
    const href = siteAddress(path ?? '');
    const here = new URL(href, location.href).pathname === location.pathname;
    return make('a', { href, 'aria-current': here ? 'page' : undefined }, label);
  };
  const bar = make(
    'div',
    { class: 'thumb-bar' },
    link(words.search, 'search/'),
    link(words.shelf),
    link(words.places.saved, 'saved/'),
  );
  part(document, '.foot').prepend(bar);
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - last) < step) return;
      document.documentElement.classList.toggle('reads', scrollY > last && scrollY > head);
      last = scrollY;
    },
    { passive: true },
  );
  part(bar, ':first-child').addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    part(document, '[data-search-open]').click();
  });
  const kept = part(bar, ':last-child');
  const count = (): void => {
    kept.dataset['n'] = String(savedStore.all().length || '');
  };
  savedStore.onChange(count);
  addEventListener('saved', count);
  count();
}
