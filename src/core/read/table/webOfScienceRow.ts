import { entryFields } from '../tagged/entryFields.ts';
import type { Value } from '../tagged/growingEntries.ts';
import { webOfScienceRows } from '../tagged/webOfScienceRows.ts';

/** A row of a table of Web of Science, whose columns are the tags of its text: read as such a text. */
export function webOfScienceRow(
  columns: readonly (readonly [tag: string, cell: string])[],
  line: number,
): { fields: Record<string, unknown>; unread: string[] } {
  const values = new Map<string, Value[]>();
  for (const [tag, cell] of columns) {
    const lines = /^(?:AU|AF|CA|GP)$/.test(tag) ? cell.split(/; ?/) : [cell];
    values.set(tag, [{ tag, line, lines: lines.map((text) => ({ text })) }]);
  }
  const { fields, unread } = entryFields({ line, end: line, isClosed: true, values }, webOfScienceRows);
  return { fields, unread: unread.map(({ tag }) => tag) };
}
