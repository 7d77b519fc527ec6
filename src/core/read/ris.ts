import type { Format } from './format.ts';
import type { Line } from './lines.ts';
import { type FieldRow, tagsOf } from './tagged/entryFields.ts';
import { readTagged } from './tagged/readTagged.ts';
import { risRows } from './tagged/risRows.ts';
import type { Tagged } from './tagged/taggedEntries.ts';

/**
 * RIS, by its specification of 2011 and as databases and reference managers write it: `TAG  - value`, TY first and ER
 * last. Text without a tag goes on the line above.
 */
export const ris: Format = {
  name: 'ris',

  claims(_file, head) {
    return start.test(head) && head.search(text) >= 0 ? 0.96 : 0;
  },

  read(file, text) {
    return readTagged(file, text, 'ris', {
      begins: 'TY',
      ends: 'ER',
      frame: new Set(['EF']),
      tagged: tagReader(text),
      rows: risRows,
    });
  },
};

const start = /^[ \t>]*TY[ \t]{0,4}[-–—][ \t]{0,2}[A-Z]{3,7}[ \t]*$/im;
const text = /^[ \t>]*(?:TI|T1|T2|AU|A1|ID|PY|Y1|AB|N2|JO|JF|DO)[ \t]{0,4}[-–—]/im;

const known = new Set(['TY', 'ER', ...risRows.flatMap(({ tags }: FieldRow) => tagsOf(tags))]);

/**
 * How a file writes its tags is told by its first TY: with two spaces, as it should, any tag counts. Pages and
 * programs that lost a space, or wrote small letters, are read by the tags that are known, for a wrapped line may
 * begin with "T1-weighted".
 */
function tagReader(all: string): (line: Line) => Tagged | undefined {
  const [, written = 'TY', before = '', after = ''] = /^[ \t]*(TY)([ \t]*)[-–—]([ \t]*)\S/im.exec(all) ?? [];
  const isTight = before === '' && after === '';
  const isLower = written !== 'TY';
  return ({ text: line }) => {
    if (line === 'EF') return { tag: line, value: '' };
    const [, tag = '', gap = '', behind = '', value = ''] = shape.exec(line) ?? [];
    if (tag === '') return undefined;
    const name = isLower ? tag.toUpperCase() : tag;
    const isStandard = gap.length >= 2 || (gap === ' ' && before === ' ');
    if (isStandard && /^[A-Z][A-Z0-9]$/.test(name)) return { tag: name, value };
    const isParted = gap !== '' || behind !== '' || value === '' || isTight;
    return isParted && known.has(name) ? { tag: name, value } : undefined;
  };
}

const shape = /^([A-Za-z][A-Za-z0-9])( {0,4})[-–—]( {0,2})(.*)$/;
