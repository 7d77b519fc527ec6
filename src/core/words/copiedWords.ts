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
  return text.toLowerCase().replace(notAscii, plainSigns).replace(asciiSigns, ' ').trim();
}

/** Only these need the slow steps. A mark of its own is one of them, so no letter is parted from its accents. */
const notAscii = /[^\0-\x7f]+/g;
const asciiSigns = /[\0-/:-@[-`{-\x7f]+/g;

function plainSigns(signs: string): string {
  return signs
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** What two copies of one title share: its letters alone. A title of nothing but signs is its own. */
export function titleLetters(title: string): string {
  return copiedWords(title).replaceAll(' ', '') || title.trim();
}
