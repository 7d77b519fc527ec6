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
 * decoded. Never throws: a text of no known format is a finding, its lines lost; and should a reader fail, that costs
 * this file alone.
 */
export function readSource(file: string, text: string): Reading {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    const format = chooseFormat(file, plain.slice(0, headLength));
    return format ? format.read(file, plain) : lost(file, plain, 'source-unknown');
  } catch (error) {
    return lost(file, plain, 'source-failed', error instanceof Error ? error.message : String(error));
  }
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

/** A file of which nothing could be read. */
function lost(file: string, text: string, code: 'source-unknown' | 'source-failed', problem = ''): Reading {
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
    ? [finding(code, { file, line: first.number }, { file, problem, start: first.text })]
    : [finding('source-blank', { file, line: 1 }, { file })];
  return { format: 'unknown', records: [], rejected: first ? 1 : 0, furniture: [], findings, lines };
}
