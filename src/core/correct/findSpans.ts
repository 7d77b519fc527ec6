import { finding, type Finding } from '../findings/finding.ts';
import type { SourceRecord } from '../record.ts';
import type { RestoredSpan } from '../restoredSpan.ts';
import type { SpanCorrection } from './correction.ts';

/** Where the spans of a correction stand in a record, in order. A span not found, found twice or crossing another is a finding. */
export function findSpans(
  record: SourceRecord,
  corrections: readonly SpanCorrection[],
): { spans: RestoredSpan[]; findings: Finding[] } {
  const spans: RestoredSpan[] = [];
  const findings: Finding[] = [];
  for (const correction of corrections) {
    const { field, copied, original, note, everywhere, place } = correction;
    const found = [...record[field].matchAll(patternOf(copied))];
    if (found.length === 0) {
      findings.push(finding('correction-span-missing', place, { copied, field, title: record.title }));
      continue;
    }
    if (found.length > 1 && !everywhere) {
      findings.push(
        finding('correction-span-many', place, { copied, count: found.length, title: record.title }),
      );
      continue;
    }
    const reason = note ?? 'restored from a checked source';
    for (const match of found) {
      const start = match.index;
      const end = start + match[0].length;
      if (spans.some((other) => other.field === field && start < other.end && other.start < end)) {
        findings.push(finding('correction-span-crossing', place, { copied, title: record.title }));
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
