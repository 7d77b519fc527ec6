import type { Citable } from './citable.ts';

/** Authors whom a page names one by one beside the list of all. */
export const mostNamed = 100;

/** The same paper, its authors from the 101st on told as others: for a page whose list of authors names them all. */
export function withFewAuthors(paper: Citable): Citable {
  const { authors } = paper;
  if (authors.length <= mostNamed) return paper;
  const named = authors.slice(0, mostNamed);
  return {
    ...paper,
    authors: named.map((each, at) => (at < mostNamed - 1 ? each : { ...each, andOthers: true })),
  };
}
