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

/** What tells, once a file, which of its fields were not used; the most frequent first. */
export function unreadFields(file: string, unread: ReadonlyMap<string, Unread>): Finding[] {
  const all = [...unread].toSorted(([, a], [, b]) => b.count - a.count);
  const [first] = all;
  if (!first) return [];
  const fields = all.slice(0, mostNames).map(([name, { count }]) => `${name} (${count})`);
  if (all.length > mostNames) fields.push(`${all.length - mostNames} more`);
  return [finding('fields-unread', { file, line: first[1].line }, { fields })];
}

/** Of files whose fields are endless, which are none. */
const mostNames = 60;
