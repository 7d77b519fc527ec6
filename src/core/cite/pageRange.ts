/** The first and the last page of "1–12" or "e1 -- e9", or the only one. Each format writes its own sign between them. */
export function pageRange(pages = ''): string[] {
  return pages.split(/[-‐-―]+/).map((page) => page.trim());
}
