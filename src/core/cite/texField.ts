/** What TeX reads as a command. Braces are written as words, since BibTeX counts even escaped ones. */
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '\u00A0': '~',
  '−': '$-$',
};

/** Accented letters are left to UTF-8, which LaTeX reads since 2018; these signs it only knows inside a formula. */
const signs = new Map(
  `α=alpha β=beta γ=gamma δ=delta ε=varepsilon ϵ=epsilon ζ=zeta η=eta θ=theta ι=iota κ=kappa λ=lambda μ=mu ν=nu ξ=xi
   π=pi ρ=rho σ=sigma τ=tau υ=upsilon φ=varphi ϕ=phi χ=chi ψ=psi ω=omega Γ=Gamma Δ=Delta Θ=Theta Λ=Lambda Ξ=Xi Π=Pi
   Σ=Sigma Υ=Upsilon Φ=Phi Ψ=Psi Ω=Omega ℓ=ell ∞=infty ≤=leq ≥=geq ≠=neq ≈=approx ∼=sim ∈=in ∉=notin ⊂=subset ∪=cup
   ∩=cap →=to ←=leftarrow ↔=leftrightarrow ⇒=Rightarrow ∇=nabla ∂=partial ∑=sum ∏=prod ∫=int √=surd ∀=forall ∃=exists
   ⊕=oplus ⊗=otimes ≪=ll ≫=gg ⋆=star ∘=circ ′=prime`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), `$\\${pair.slice(2)}$`]),
);

/** Plain text as the value of a BibTeX field: one line, special characters escaped. */
export function texField(plain: string): string {
  return escapeForBibtex(oneLine(plain));
}

/** The same for a piece of a value, its outer spaces kept. */
export function escapeForBibtex(plain: string): string {
  return plain.replaceAll(
    /[\\{}~^$&#%_]|\P{ASCII}/gu,
    (character) => special[character] ?? signs.get(character) ?? character,
  );
}

/** A `url` or `doi` field is read verbatim; only what would break the entry is percent-encoded. */
export function verbatimField(address: string): string {
  return oneLine(address).replaceAll(/[\s\\{}]/g, (character) => encodeURIComponent(character));
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[^\S\u00A0]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\u200B\u2060]/gu, '')
    .trim();
}
