import { de } from './endings/de.ts';
import { es } from './endings/es.ts';
import { fr } from './endings/fr.ts';
import { pt } from './endings/pt.ts';

/**
 * What the forms of a word have in common, by the language of the shelf (BCP 47). None where the keys of words tell it, as
 * in English and Arabic, or where words do not bend, and none of languages whose endings are not known here.
 */
export function rootOf(language: string): ((word: string) => string) | undefined {
  return roots.get(language.toLowerCase().replace(/-.*/, ''));
}

const roots = new Map(Object.entries({ de, es, fr, pt }));
