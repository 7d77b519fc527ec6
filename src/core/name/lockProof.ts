import { fingerprint } from '../words/fingerprint.ts';

/** In the header of every lock that ends with a proof: without it, a lock cut between two lines would look like an old one. */
const promise = '# The last line proves that all of it is here.';

const proofShape = /^# whole: \d+ lines above, [a-z0-9]{8}$/;

/** The text of a lock, whose last line proves what stands above it. */
export function withProof(lines: readonly string[]): string {
  const all = [...lines.slice(0, 2), promise, ...lines.slice(2)];
  return [...all, proofOf(all), ''].join('\n');
}

/**
 * What is wrong with a lock as a whole, in words, and at which line; undefined when nothing is. A lock of before there
 * were proofs is trusted unless it ends within a line: whether whole lines are missing, nobody can know.
 */
export function damageOf(text: string): { line: number; problem: string } | undefined {
  const lines = text.split(/\r\n|[\r\n]/);
  const conflict = lines.findIndex((line) => isConflictMark(line));
  if (conflict !== -1) return { line: conflict + 1, problem: 'holds the marks of a merge' };
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const proof = lines[last]?.trim() ?? '';
  const told = (problem: string) => ({ line: Math.max(last, 0) + 1, problem });
  if (proofShape.test(proof)) {
    return proof === proofOf(lines.slice(0, last)) ? undefined : told('is not what its last line proves');
  }
  if (lines.some((line) => line.trim() === promise || proofShape.test(line.trim()))) {
    return told('has lost the last line, which proves it');
  }
  if (lines.every((line) => line.trim() === '' || line.startsWith('#'))) return told('holds no address');
  return lines.at(-1)?.trim() === '' ? undefined : told('ends within a line');
}

/** The marks git leaves where two branches changed the same lines. */
export function isConflictMark(line: string): boolean {
  return /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/.test(line);
}

function proofOf(lines: readonly string[]): string {
  return `# whole: ${lines.length} lines above, ${fingerprint(lines.join('\n'))}`;
}
