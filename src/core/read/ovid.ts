import { withoutDegrees } from '../people/withoutDegrees.ts';
import type { Format } from './format.ts';
import { factOfName } from './factNames.ts';
import { linesOf } from './lines.ts';
import { plainName } from './plainName.ts';
import { atSemicolons } from './tagged/atSemicolons.ts';
import { type FieldRow, firstText, paragraphs } from './tagged/entryFields.ts';
import type { Value } from './tagged/growingEntries.ts';
import { indexedName } from './tagged/indexedName.ts';
import { readTagged } from './tagged/readTagged.ts';

/**
 * What Ovid exports as text: the number of each paper, "<1>", then names of fields, what they hold set in below. Where
 * numbers were left out, the name that a paper of the file begins with parts them.
 */
export const ovid: Format = {
  name: 'ovid',

  claims(_file, head) {
    const names = namesOf(head);
    const isNumbered = number.test(head) || names.some((name) => ofOvid.has(name));
    return isNumbered && names.some((name) => factOfName.get(name)?.fact === 'title') ? 0.96 : 0;
  },

  read(file, text) {
    const names = namesOf(text);
    const begins = number.test(text) ? '<>' : (names[0] ?? '');
    let isBegun = false;
    return readTagged(file, text, 'ovid', {
      begins,
      tagged: ({ text: line, indent }) => {
        if (indent > 1) return undefined;
        const tag = /^<\d+>/.test(line) ? '<>' : plainName(line);
        isBegun ||= tag === begins;
        // Above the papers Ovid tells what was searched.
        return isBegun ? { tag, value: '' } : undefined;
      },
      rows: [...new Set(names)].map(rowOf),
    });
  },
};

/** Names of fields that no others have, as `plainName` has them. */
const ofOvid = new Set('accessionnumber linktotheovidfulltextorcitation nlmjournalcode'.split(' '));
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
  if (name === 'abstract') return { ...row, value: (values) => paragraphs(values)?.replace(/^: /, '') };
  // A paper that is not in an issue yet says when it was put on the net.
  if (name === 'status') return { ...row, field: 'publishedonline', value: dayOf, only: /\d{4}$/ };
  const fact = factOfName.get(name)?.fact;
  const isNames = fact === 'authors';
  return {
    ...row,
    value: (values) => {
      const text = firstText(values) ?? '';
      const bare =
        isNames && text.indexOf('.') < text.length - 1
          ? text.replace(/\.{2}$/, '.')
          : text.replace(/\.$/, '');
      if (fact === 'title') return bare.replace(kind, '');
      return isNames ? atSemicolons([bare]).map(withoutMarks).filter(Boolean).map(indexedName) : bare;
    },
  };
}

/** "A title.[Article]" */
const kind = /\.?\[[A-Z][A-Za-z ]{2,40}\]$/;

/** "Publish Ahead of Print, published online before print, 16 March 2015" */
function dayOf(values: readonly Value[]): string | undefined {
  return firstText(values)?.split(', ').at(-1);
}

/** "Roe, Jan MD, PhD *" works in the department with the star. */
function withoutMarks(name: string): string {
  return withoutDegrees(name.replace(/(?<![ *+\d])[ *+\d]+$/, ''));
}
