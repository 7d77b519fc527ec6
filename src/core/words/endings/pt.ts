import { rootBy } from '../rootBy.ts';

/** A Portuguese word without the endings of number and gender. After the light stemmer of Savoy (2006, see de.ts). */
export const pt = rootBy([
  [
    // "aplicações" is of "aplicação", "pães" of "pão".
    [/[ao]es$/, 'ao'],
    [/(?<=[aeo])is$/, 'l'],
    [/(?<=[lrsz])es$/, ''],
    [/ns$/, 'm'],
    [/is$/, 'il'],
    [/s$/, ''],
  ],
  [[/[aeo]$/, '']],
]);
