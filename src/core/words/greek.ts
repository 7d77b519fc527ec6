/** A formula's χ₁ is typed as "chi_1" or "chi1". Greek prose stays as it is. */
export function spellGreek(piece: string): string {
  if (!/^\P{Script=Greek}*(?:\p{Script=Greek}\P{Script=Greek}*){1,2}$/u.test(piece)) return piece;
  return piece.replaceAll(/\p{Script=Greek}/gu, (letter) => greekName(letter.toLowerCase()) ?? letter);
}

/** The letters from α on, as Unicode has them, by their names in TeX; omicron has none. */
const names =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi  pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** The letters in lower case by their names; ϑ and the other letters of formulas are those they vary. */
export function greekName(letter: string): string | undefined {
  return names[letter.normalize('NFKC').charCodeAt(0) - 0x3b1] || undefined;
}

export const greekNames: ReadonlySet<string> = new Set(names);
