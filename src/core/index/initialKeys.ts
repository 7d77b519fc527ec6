import { chunks } from '../words/chunk.ts';

/**
 * The keys by which an author is found with an initial: "Jean-Marie van Dijk" by "J. van" and "J. Dijk". Each is one
 * key, for the initial of one author with the name of another is nobody.
 */
export function initialKeys(name: string): string[] {
  const [first, ...others] = chunks(name).map(({ whole }) => whole);
  return first === undefined
    ? []
    : others.filter((other) => other.length > 1).map((other) => initialKey(first, other));
}

/** Begins as no word does, or Z. An would be found as the beginning of a byzantine one: these keys stand together. */
export function initialKey(first: string, other: string): string {
  return `0by${first.slice(0, 1)}${other}`;
}
