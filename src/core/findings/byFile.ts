import type { Finding } from './finding.ts';

/** Findings as one mends them: file by file, as each is first named, and down its lines. */
export function byFile(findings: readonly Finding[]): Finding[] {
  const files = new Map<string, Finding[]>();
  for (const each of findings) {
    const known = files.get(each.place.file);
    if (known) known.push(each);
    else files.set(each.place.file, [each]);
  }
  return [...files.values()].flatMap((own) => own.toSorted((a, b) => a.place.line - b.place.line));
}
