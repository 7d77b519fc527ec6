import { finding, type Finding } from '../findings/finding.ts';
import type { Dossier } from '../dossier.ts';
import type { RestoredSpan } from '../restoredSpan.ts';
import type { SpanCorrection } from './correction.ts';

/**
 * Where the spans of a correction stand in the texts of a paper, in order. A span not found, found twice or crossing
 * another is a finding; one of a copy whose text does not stand is not, for nothing of it is shown.
 */
export function findSpans(
  dossier: Dossier,
  corrections: readonly SpanCorrection[],
): { spans: RestoredSpan[]; findings: Finding[] } {
  const spans: RestoredSpan[] = [];
  const findings: Finding[] = [];
  for (const correction of corrections) {
    const { field, copied, original, note, everywhere, place } = correction;
    const found = [...dossier[field].matchAll(patternOf(copied))];
    if (found.length === 0) {
      if (dossier.others.some((copy) => patternOf(copied).test(copy[field]))) continue;
      findings.push(finding('correction-span-missing', place, { copied, field, title: dossier.title }));
      continue;
    }
    if (found.length > 1 && !everywhere) {
      findings.push(
        finding('correction-span-many', place, { copied, count: found.length, title: dossier.title }),
      );
      continue;
    }
    const reason = note ?? 'restored from a checked source';
    for (const match of found) {
      const start = match.index;
      const end = start + match[0].length;
      if (spans.some((other) => other.field === field && start < other.end && other.start < end)) {
        findings.push(finding('correction-span-crossing', place, { copied, title: dossier.title }));
      } else if (match[0] !== original) {
        spans.push({ field, start, end, original, by: place.file, reason });
      }
    }
  }
  return { spans: spans.toSorted((left, right) => left.start - right.start), findings };
}

function patternOf(copied: string): RegExp {
  const parts = copied.split(/\s+/).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(parts.join('\\s+'), 'g');
}
