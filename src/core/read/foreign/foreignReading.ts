import { finding } from '../../findings/finding.ts';
import { countLines } from '../countLines.ts';
import { emptyReading, type Reading } from '../format.ts';

/** The reading of a file of which no line is of a paper: `what` it is, and what to do with it. */
export function foreignReading(
  format: string,
  { file, text }: { file: string; text: string },
  { what, advice }: { what: string; advice: string },
): Reading {
  const findings = [finding('source-foreign', { file, line: 1 }, { file, what, advice })];
  return { ...emptyReading(format), rejected: 1, findings, lines: countLines(text, () => 'lost') };
}
