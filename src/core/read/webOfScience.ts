import type { Format } from './format.ts';
import { tagsOf } from './tagged/entryFields.ts';
import { type Dialect, readTagged } from './tagged/readTagged.ts';
import { webOfScienceRows } from './tagged/webOfScienceRows.ts';

/** The tagged text that Web of Science saves: two letters and a space, what goes on is set in by three spaces. */
export const webOfScience: Format = {
  name: 'web of science',

  claims(_file, head) {
    const isBegun = /^[ \t>]*(?:FN .+|PT [JBSCP][ \t]*)$/m.test(head);
    return isBegun &&
      /^[ \t>]*(?:TI|AU|SO|UT) \S/m.test(head) &&
      /^[ \t>]*(?:VR 1|ER[ \t]*$|PT [JBSCP])/m.test(head)
      ? 0.95
      : 0;
  },

  read(file, text) {
    return readTagged(file, text, 'web of science', dialect);
  },
};

/** The tags nobody reads here, which yet are tags where lines lost what set them in. */
const others =
  'BE GP BA BF CA CT CY CL SP HO LA DT CR NR TC Z9 U1 U2 PI PA SN EI BN J9 JI SI SU MA EA EY PN WC WE SC GA PM OA HC HP DA ID RI OI FU FX C1 C3 RP EM D2 PG P2 UT';

const known = new Set([...webOfScienceRows.flatMap(({ tags }) => tagsOf(tags)), ...others.split(' ')]);

const dialect: Dialect = {
  begins: 'PT',
  ends: 'ER',
  frame: new Set(['FN', 'VR', 'EF']),
  tagged({ text, indent }) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9])(?: (.*))?$/.exec(text) ?? [];
    const isTag = known.has(tag) || ['ER', 'FN', 'VR', 'EF'].includes(tag);
    return isTag && indent < 3 ? { tag, value } : undefined;
  },
  rows: webOfScienceRows,
};
