import type { Author } from '#core/paper.ts';
import { hasOthers } from '../people/authorNames.ts';

/** Names in order; beyond `most` the rest is counted, not dropped. Empty when nobody is known. */
export function authorLine(authors: Author[], most = Infinity): string {
  const shown = authors.slice(0, most).map(({ name }) => name);
  const rest = authors.length - shown.length;
  const others = hasOthers(authors) ? ' et al.' : '';
  return rest > 0 ? `${shown.join(', ')} and ${rest} more${others}` : `${shown.join(', ')}${others}`;
}
