import type { Format } from './format.ts';
import { factOfName } from './factNames.ts';
import { linesOf } from './lines.ts';
import { plainName } from './plainName.ts';
import { atSemicolons } from './tagged/atSemicolons.ts';
import { type FieldRow, firstText, paragraphs } from './tagged/entryFields.ts';
import { indexedName } from './tagged/indexedName.ts';
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
    let isBegun = false;
    return readTagged(file, text, 'ovid', {
      begins,
      tagged: ({ text: line, indent }) => {
        if (indent > 1) return undefined;
        const isFirst = /^<\d+>/.test(line);
        isBegun ||= isFirst;
        // Above the papers Ovid tells what was searched.
        return isBegun ? { tag: isFirst ? begins : plainName(line), value: '' } : undefined;
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

/** Each field but the abstract ends with a point that is not its own; that of an initial is, where others have one. */
function rowOf(name: string): FieldRow {
  const row = { field: name, tags: name, example: [`${name}\n  A.`, 'A'] } satisfies FieldRow;
  if (name === 'abstract') return { ...row, value: paragraphs };
  const isNames = factOfName.get(name)?.fact === 'authors';
  return {
    ...row,
    value: (values) => {
      const text = firstText(values) ?? '';
      const bare =
        isNames && text.indexOf('.') < text.length - 1
          ? text.replace(/\.{2}$/, '.')
          : text.replace(/\.$/, '');
      return isNames ? atSemicolons([bare]).map(indexedName) : bare;
    },
  };
}
