import { rootBy } from '../rootBy.ts';

/** A Spanish word without the endings of number and gender. After the light stemmer of Savoy (2006, see de.ts). */
export const es = rootBy([
  [
    [/eses$/, ''],
    // "luces" is of "luz".
    [/ces$/, 'z'],
    [/[aeo]s?$/, ''],
  ],
]);
