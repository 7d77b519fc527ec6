import type { Author } from '../paper.ts';

/** All names, as displayed or as `write` has them, and "et al." where the source says that others follow. */
export function authorNames(
  authors: readonly Author[],
  write: (author: Author) => string = ({ name }) => name,
): string[] {
  return [...authors.map(write), ...(hasOthers(authors) ? ['et al.'] : [])];
}

export function hasOthers(authors: readonly Author[]): boolean {
  return authors.at(-1)?.andOthers === true;
}
