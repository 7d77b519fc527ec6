import type { Format } from './format.ts';
import { factOfName } from './factNames.ts';
import { linesOf } from './lines.ts';
import { plainName } from './plainName.ts';
import { type FieldRow, firstText, paragraphs } from './tagged/entryFields.ts';
import { readTagged } from './tagged/readTagged.ts';

/** What Ovid exports as text: the number of each paper, "<1>", then names of fields, what they hold set in below. */
export const ovid: Format = {
  name: 'ovid',

  claims(_file, head) {
    return number.test(head) && namesOf(head).some((name) => factOfName.get(name)?.fact === 'title')
      ? 0.96
      : 0;
  },

  read(file, text) {
    return readTagged(file, text, 'ovid', {
      begins,
      tagged: ({ text: line, indent }) => {
        if (indent > 1) return undefined;
        return { tag: /^<\d+>/.test(line) ? begins : plainName(line), value: '' };
      },
      rows: [...new Set(namesOf(text))].map(rowOf),
    });
  },
};

const begins = '<>';
const number = /^<\d{1,6}>[ \t]*\r?\n/m;

/** The names of fields: lines that nothing sets in, above one that is. */
function namesOf(text: string): string[] {
  const lines = [...linesOf(text)].filter((line) => line.text !== '');
  return lines.flatMap(({ text: line, indent }, at) =>
    indent < 2 && (lines[at + 1]?.indent ?? 0) > 1 ? [plainName(line)] : [],
  );
}

/** Each field but the abstract ends with a point that is not its own. */
function rowOf(name: string): FieldRow {
  return {
    field: name,
    tags: name,
    value: name === 'abstract' ? paragraphs : (values) => firstText(values)?.replace(/\.$/, ''),
    example: [`${name}\n  A.`, 'A'],
  };
}
