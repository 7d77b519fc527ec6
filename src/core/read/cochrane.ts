import type { Format } from './format.ts';
import { cochraneRows } from './tagged/cochraneRows.ts';
import { tagsOf } from './tagged/entryFields.ts';
import { readTagged } from './tagged/readTagged.ts';

/** What the Cochrane Library and older databases export as text: two letters and a colon before each field. */
export const cochrane: Format = {
  name: 'cochrane',

  claims(_file, head) {
    const isBegun = /^(?:Record #?\d+ of \d+|(?:ID|AN|UI): \S.*)[ \t]*$/im.test(head);
    return isBegun && /^TI: \S/m.test(head) && /^(?:AB|AU|SO): \S/m.test(head) ? 0.95 : 0;
  },

  read(file, text) {
    return readTagged(file, text, 'cochrane', {
      begins: /^(?:ID|AN|UI|TI|AU)(?=: )/m.exec(text)?.[0] ?? 'TI',
      frame: new Set(['Record']),
      tagged: ({ text: line }) => {
        if (/^Record #?\d+ of \d+$/i.test(line)) return { tag: 'Record', value: '' };
        const [, tag = '', value = ''] = /^([A-Z]{2,3}):(?: (.*))?$/.exec(line) ?? [];
        return known.has(tag) || tag.length === 2 ? { tag, value } : undefined;
      },
      rows: cochraneRows,
    });
  },
};

const known = new Set(cochraneRows.flatMap(({ tags }) => tagsOf(tags)));
