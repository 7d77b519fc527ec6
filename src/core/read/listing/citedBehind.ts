/** Whom and which year a reference behind a title names: "Gated Messages (Berger et al., 2023)". */
export function citedBehind(title: string): { authors: string; year: string } | undefined {
  const [, authors, year] = reference.exec(title) ?? [];
  return authors !== undefined && year !== undefined ? { authors, year } : undefined;
}

const reference =
  / [([](\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: (?:et al\.?|and|&)(?: \p{Lu}[\p{L}\p{M}'’-]{1,30})?)?),? ((?:19|20)\d\d)[a-z]?[)\]]$/u;
