import { type Finding, finding } from '../../findings/finding.ts';
import type { Furniture } from '../format.ts';
import type { Line } from '../lines.ts';

/** Lines that belong to no record, told once a file. */
export function outsideFurniture(
  file: string,
  outside: readonly Line[],
): { furniture: Furniture[]; findings: Finding[] } {
  const furniture = outside.map(({ number, text }) => ({
    line: number,
    text: text.slice(0, 200),
    what: 'outside',
  }));
  const [first] = outside;
  if (!first) return { furniture, findings: [] };
  const told = { count: outside.length, start: first.text };
  return { furniture, findings: [finding('lines-outside', { file, line: first.number }, told)] };
}
