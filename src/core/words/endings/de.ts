import { rootBy } from '../rootBy.ts';

/**
 * A German word without the endings of case, number, gender and degree. After the light stemmer of Savoy ("Light stemming
 * approaches for the French, Portuguese, German and Hungarian languages", 2006), but that an -s may follow an -r, as in
 * Snowball: "Fehlers". What is doubled before an ending is new.
 */
export const de = rootBy([
  [
    [/ern$/, ''],
    [/e[mnrs]$/, ''],
    [/e$/, ''],
    [/(?<=[bdfghklmnrt])s$/, ''],
  ],
  [
    [/est$/, ''],
    [/e[nr]$/, ''],
    [/(?<=[bdfghklmnt])st$/, ''],
  ],
  // "Ergebnisse" is of "Ergebnis", "Autorinnen" of "Autorin".
  [
    [/niss$/, 'nis'],
    [/inn$/, 'in'],
  ],
]);
