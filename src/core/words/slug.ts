import { fingerprint } from './fingerprint.ts';
import { plainLetters } from './plainLetters.ts';

/** The ASCII words of a text joined by hyphens, in lower case: "Mihai Capotă" → `mihai-capota`. May be empty. */
export function slugOf(text: string): string {
  return plainLetters(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/**
 * The part of an address that stands for a text: its slug, when that says what the text does and can be a folder
 * everywhere; else the kind of thing it is and a fingerprint, as of a text in another script.
 */
export function addressPart(text: string, kind: string, slug = slugOf(text)): string {
  if (slug === '' || reserved.test(slug) || !isMostlyLatin(text))
    return `${kind}-${fingerprint(text.normalize('NFC').trim())}`;
  return slug.length <= LONGEST ? slug : `${slug.slice(0, LONGEST).replace(/-$/, '')}-${fingerprint(text)}`;
}

/** Windows cannot make folders of these names; a server may look for an index itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** Longer than any name, and far from what disks refuse: 255 bytes. */
const LONGEST = 100;

// What is left of a mostly Chinese title are its stray Latin letters, which say little.
function isMostlyLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters;
}
