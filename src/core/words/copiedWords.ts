/**
 * The words of a copied text, to compare copies by: letters and digits, in lower case, one blank between words. Accents
 * are gone, and of TeX all that copying loses: `3.79times` and `$3.79\times$` are the same.
 */
export function copiedWords(copied: string): string {
  return plainWords(
    copied.replace(/\\(?:text|math|emph|it|bf|rm|tt)\w*\s*\{/g, '').replace(/\\["'`^~=.]\s?|[\\${}]/g, ''),
  );
}

/** Letters and digits, in lower case, without accents, one blank between words. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are ASCII, which needs neither of the slow steps.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What two copies of one title share: its letters alone. A title of nothing but signs is its own. */
export function titleLetters(title: string): string {
  return copiedWords(title).replaceAll(' ', '') || title.trim();
}
