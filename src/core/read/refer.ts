import type { Format } from './format.ts';
import { type Dialect, readTagged } from './tagged/readTagged.ts';
import { referRows } from './tagged/referRows.ts';

/** Refer's `%T value` lines, as EndNote (.enw), Google Scholar and Bibsys write them: a blank line parts the entries. */
export const refer: Format = {
  name: 'refer',

  claims(_file, head) {
    // Other pages show an entry, too: how their paper is cited. Some programs say much of themselves above many.
    const filled = head.match(/^.*\S.*$/gm) ?? [];
    const isTagged = (line: string) => /^[ \t>]*%\S \S/.test(line);
    if (filled.findIndex(isTagged) > 6 && filled.filter(isTagged).length * 2 < filled.length) return 0;
    const isBegun = /^[ \t>]*%0 \S/m.test(head) || /^[ \t>]*%A \S/m.test(head);
    return isBegun && /^[ \t>]*%[TBJ] \S/m.test(head) ? 0.95 : 0;
  },

  read(file, text) {
    return readTagged(file, text, 'refer', dialect);
  },
};

const dialect: Dialect = {
  begins: '%0',
  tagged({ text }) {
    const [, tag, value = ''] = /^(%[A-Z0-9!?@#$&()*+<=>[\]^~/])(?: (.*))?$/.exec(text) ?? [];
    return tag === undefined ? undefined : { tag, value };
  },
  rows: referRows,
};
