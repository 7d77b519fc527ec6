import styles from '../../styles/thumb.css?url';
import { make, part } from './make.ts';
import { savedStore } from '../saved/savedStore.ts';

/** So many pixels are a scroll, and not a finger that trembles; above them stands the head of the page. */
const step = 8;
const head = 80;

let last = scrollY;

/**
 * Brings the bar to the edge, lets it go away while one reads on and come back as soon as one scrolls up; its search is
 * that of the page's head, and it counts what is saved.
 */
export function followThumb(bar: HTMLElement): void {
  document.head.append(make('link', { rel: 'stylesheet', href: styles }));
  bar.classList.add('thumb-bar');
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
