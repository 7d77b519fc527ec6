import { edits } from './edits.ts';

/**
 * The name that was probably meant, of a closed set: "license" for `licence`, "on_error" for `onError`, "desc" for
 * `description`. Case, blanks and hyphens count nothing; then one begins as the other, or one or two letters differ.
 */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const plain = bare(written);
  const slips = Math.min(2, Math.floor(plain.length / 3));
  let best: { name: string; rank: number } | undefined;
  for (const name of names) {
    const other = bare(name);
    const isBegun = isBeginning(plain, other) || isBeginning(other, plain);
    const rank = other === plain ? 0 : isBegun ? 0.5 : edits(plain, other, slips);
    if (rank < (best?.rank ?? Infinity)) best = { name, rank };
  }
  return best?.name;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function isBeginning(short: string, long: string): boolean {
  return short.length > 2 && long.startsWith(short);
}
