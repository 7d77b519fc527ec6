/** A formula's χ₁ is typed as "chi_1" or "chi1". Greek prose stays as it is. */
export function spellGreek(piece: string): string {
  if (!/^\P{Script=Greek}*(?:\p{Script=Greek}\P{Script=Greek}*){1,2}$/u.test(piece)) return piece;
  return piece.replaceAll(/\p{Script=Greek}/gu, (letter) => greekNames.get(letter.toLowerCase()) ?? letter);
}

/** The letters as formulas and names of systems use them, in lower case, by their names in TeX. */
export const greekNames: ReadonlyMap<string, string> = new Map(
  (
    'α alpha β beta γ gamma δ delta ε epsilon ϵ epsilon ζ zeta η eta θ theta ϑ theta ι iota κ kappa λ lambda μ mu ' +
    'ν nu ξ xi π pi ρ rho ϱ rho σ sigma ς sigma τ tau υ upsilon φ phi ϕ phi χ chi ψ psi ω omega'
  )
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]) ?? [],
);
