/**
 * Where a DOI leads. What no address may hold as it is, is encoded, as Crossref asks for: 10.1002/(sici)…49:8<693::aid….
 */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encoded(doi)}`;
}

/** The page of a paper of arXiv, by its id with or without a version. */
export function arxivAddress(id: string): string {
  return `https://arxiv.org/abs/${encoded(id)}`;
}

function encoded(identifier: string): string {
  return identifier.toWellFormed().replaceAll(/[^\w./:;()-]/gu, encodeURIComponent);
}
