import { rootBy } from '../rootBy.ts';

/**
 * A French word without the endings of number and gender, and of the verbs in -er. After the light and the minimal stemmer
 * of Savoy (2006, see de.ts), for words whose accents are gone: "généré" is "genere".
 */
export const fr = rootBy([
  [
    [/euses?$/, 'eu'],
    // "neuronaux" is of "neuronal", but "réseaux" of "réseau"; "taux" is one word.
    [/(?<=..[^e])aux$/, 'al'],
    [/(?<=..[ae]u)x$/, ''],
    [/s$/, ''],
  ],
  [
    // "premier" and "première", "étudier" and "étudie".
    [/iere?$/, 'i'],
    [/(?:er|ee|e)$/, ''],
    [/if$/, 'iv'],
  ],
  // "ancienne" is of "ancien", "actuelle" of "actuel".
  [[/([lnt])\1$/, '$1']],
]);
