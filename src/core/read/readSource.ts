import { finding } from '../findings/finding.ts';
import { type Format, headLength, type Reading } from './format.ts';
import { jsonLines } from './jsonLines.ts';
import { linesOf } from './lines.ts';
import { listing } from './listing.ts';
import { markdown } from './markdown.ts';

/** Every format Papershelf reads. When two claim a text equally, the earlier has it. */
export const formats: readonly Format[] = [jsonLines, markdown, listing];

/**
 * Reads one source file in the format its text looks like. `file` is relative to the content folder, `text`
 * decoded. Never throws; a text of no known format is a finding, its lines lost.
 */
export function readSource(file: string, text: string): Reading {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const format = chooseFormat(file, plain.slice(0, headLength));
  return format ? format.read(file, plain) : unknown(file, plain);
}

function chooseFormat(file: string, head: string): Format | undefined {
  let best: Format | undefined;
  let bestClaim = 0;
  for (const format of formats) {
    const claim = format.claims(file, head);
    if (claim > bestClaim) [best, bestClaim] = [format, claim];
  }
  return best;
}

function unknown(file: string, text: string): Reading {
  const lines = { total: 0, blank: 0, furniture: 0, record: 0, lost: 0 };
  let first: { number: number; text: string } | undefined;
  for (const line of linesOf(text)) {
    lines.total += 1;
    if (line.text === '') lines.blank += 1;
    else {
      lines.lost += 1;
      first ??= line;
    }
  }
  const findings = first
    ? [finding('source-unknown', { file, line: first.number }, { start: first.text })]
    : [finding('source-blank', { file, line: 1 }, { file })];
  return { format: 'unknown', records: [], rejected: first ? 1 : 0, furniture: [], findings, lines };
}
