import type { Link } from '../paper.ts';
import type { FoundLink } from './links.ts';

/**
 * The links a source gives and those its abstract prints, each once. One that is both keeps the kind that was given and
 * the place where it is printed; scheme and closing slash make no other link.
 */
export function joinLinks(given: readonly Link[], found: readonly FoundLink[]): Link[] {
  const links = new Map<string, Link>();
  for (const link of [...given, ...found]) {
    const key = link.url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
    const known = links.get(key);
    links.set(key, known === undefined ? link : { ...link, ...known });
  }
  return [...links.values()];
}
