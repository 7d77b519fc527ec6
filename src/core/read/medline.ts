import type { Format } from './format.ts';
import { medlineRows } from './tagged/medlineRows.ts';
import { type Dialect, readTagged } from './tagged/readTagged.ts';

/** MEDLINE as PubMed saves it (.nbib): tags of up to four letters before "- ", what goes on is set in by six spaces. */
export const medline: Format = {
  name: 'medline',

  claims(_file, head) {
    const isOne = /^[ \t>]*PMID {0,2}- ?\d/m.test(head) && /^[ \t>]*(?:TI|FAU|AB|OWN|DP) {0,3}- /m.test(head);
    return isOne ? 0.97 : 0;
  },

  read(file, text) {
    return readTagged(file, text, 'medline', dialect);
  },
};

const dialect: Dialect = {
  begins: 'PMID',
  tagged({ text }) {
    const [, tag, value = ''] = /^([A-Z]{2,4}) {0,3}-(?: (.*))?$/.exec(text) ?? [];
    return tag === undefined ? undefined : { tag, value };
  },
  rows: medlineRows,
};
