import { edits } from './edits.ts';

/**
 * The name that was probably meant, of a closed set: "license" for `licence`, "on_error" for `onError`, "desc" for
 * `description`. Case, blanks and hyphens count nothing; then one begins as the other, or one or two letters differ. Of
 * equals the first.
 */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const { plain, letters } = bare(written);
  let best: string | undefined;
  let rank = Math.min(2, Math.floor(plain.length / 3)) + 1;
  for (const { name, plain: other, letters: others } of bareNames(names)) {
    if (other === plain) return name;
    // Only what is nearer than the best before it is looked for.
    if (rank <= BEGUN) continue;
    const most = Math.ceil(rank) - 1;
    const isBegun = isBeginning(plain, other) || isBeginning(other, plain);
    const distance = isBegun
      ? BEGUN
      : differing(letters, others) > 2 * most
        ? Infinity
        : edits(plain, other, most);
    if (distance < rank) [best, rank] = [name, distance];
  }
  return best;
}

/** How far a name is from its beginning: nearer than another letter. */
const BEGUN = 0.5;

interface Bare {
  plain: string;
  /** Which letters it has, a bit for each of 32 kinds: of two names that one edit parts, two differ at most. */
  letters: number;
}

/** Of a shelf with a thousand wrong names each is held against all papers: a set is made bare once. */
const known = new WeakMap<Iterable<string>, readonly (Bare & { name: string })[]>();

function bareNames(names: Iterable<string>): readonly (Bare & { name: string })[] {
  const before = names instanceof Set ? known.get(names) : undefined;
  if (names instanceof Set && before?.length === names.size) return before;
  const all = [...names].map((name) => ({ name, ...bare(name) }));
  if (names instanceof Set) known.set(names, all);
  return all;
}

function bare(name: string): Bare {
  const plain = name.toLowerCase().replaceAll(/[\s_-]/g, '');
  let letters = 0;
  for (let at = 0; at < plain.length; at++) letters |= 1 << (plain.charCodeAt(at) & 31);
  return { plain, letters };
}

function differing(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count++;
  return count;
}

function isBeginning(short: string, long: string): boolean {
  return short.length > 2 && long.startsWith(short);
}
