import type { LineCount } from '../findings/ledger.ts';
import { linesOf } from './lines.ts';

/** Accounts for every line of a text: a blank one is blank, of the others `kindOf` says what became of them, by number. */
export function countLines(
  text: string,
  kindOf: (line: number) => 'record' | 'furniture' | 'lost',
): LineCount {
  const count = { total: 0, blank: 0, furniture: 0, record: 0, lost: 0 };
  for (const line of linesOf(text)) {
    count.total += 1;
    count[line.text === '' ? 'blank' : kindOf(line.number)] += 1;
  }
  return count;
}
