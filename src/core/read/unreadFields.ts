import { type Finding, finding } from '../findings/finding.ts';

/** How often a field stood in a file that no reader uses, and on which line first. */
export interface Unread {
  count: number;
  line: number;
}

/** Notes that a field of this name stands on this line and is not used. */
export function noteUnread(unread: Map<string, Unread>, name: string, line: number): void {
  const known = unread.get(name);
  if (known) known.count += 1;
  else unread.set(name, { count: 1, line });
}

/** What tells, once a file, which of its fields were not used, as many in each note as it can quote; the most frequent first. */
export function unreadFields(file: string, unread: ReadonlyMap<string, Unread>): Finding[] {
  const told: { fields: string; line: number }[] = [];
  for (const [name, { count, line }] of [...unread].toSorted(([, a], [, b]) => b.count - a.count)) {
    const field = `${name} (${count})`;
    const last = told.at(-1);
    if (last && last.fields.length + field.length + 2 <= longestQuote) last.fields += `, ${field}`;
    else told.push({ fields: field, line });
  }
  const shown = told.slice(0, mostNotes);
  return shown.map(({ fields, line }) => finding('fields-unread', { file, line }, { fields }));
}

/** What a finding shows of a value. */
const longestQuote = 80;
/** Of files whose fields are endless, which are none. */
const mostNotes = 10;
