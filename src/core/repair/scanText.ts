import type { Change, Inline, Text } from '../paper.ts';
import type { Notation } from '../record.ts';
import type { RestoredSpan } from '../restoredSpan.ts';
import { parseMarkdown } from '../text/parseMarkdown.ts';
import { parseText } from '../text/parseText.ts';
import { renderPlain } from '../text/renderPlain.ts';
import { scanTex } from '../text/scanTex.ts';
import { settleText } from '../text/settleText.ts';
import type { Edit } from './edit.ts';
import { editNodes } from './editNodes.ts';
import { findConventions } from './findConventions.ts';
import { findDamage } from './findDamage.ts';
import { openPlaces } from './openPlaces.ts';

/** A copied title or abstract, read. */
export interface Scanned {
  text: Text;
  /** Its plain rendering, which all spans count in. */
  plain: string;
  /** What was done to it, ordered by place. */
  changes: Change[];
}

/**
 * Reads a copied title or abstract, once, into the text that is shown. What a human restored takes the place of what was
 * copied before anything is read; what the rules read in one way is an edit of the pieces read. Neither touches the other's
 * result, and every change quotes the copied text and tells its place there.
 */
export function scanText(
  copied: string,
  field: Change['field'],
  notation: Notation,
  restored: readonly RestoredSpan[] = [],
): Scanned {
  const { source, edits } = restore(copied, field, notation, restored);
  // Markdown has its own meaning for quotes, backslashes and dashes; what is restored there is written in Markdown.
  const pieces = notation === 'markdown' ? parseMarkdown(source) : repaired(source, edits);
  const text = settleText(pieces);
  return { text, plain: renderPlain(text), changes: changesOf(edits, copied, field) };
}

/** Texts without any of this are copied as they are; most texts are. */
const suspicious = /[\\{}`<&$~]|--|\dtimes|\dsim|\bsim\d|\dpm|[a-z]_/;

function repaired(source: string, edits: Edit[]): readonly Inline[] {
  if (!suspicious.test(source)) return [{ type: 'text', value: source.replaceAll('\u00A0', ' ') }];
  const nodes = scanTex(source);
  const places = openPlaces(source.length, nodes);
  for (const { start, end } of edits) places.close(start, end);
  const repairs = findDamage(source, places);
  edits.push(...repairs, ...findConventions(source, nodes, places));
  return editNodes(nodes, repairs);
}

/** The source with what was restored in its place, and those places. */
function restore(
  copied: string,
  field: Change['field'],
  notation: Notation,
  restored: readonly RestoredSpan[],
): { source: string; edits: Edit[] } {
  let source = '';
  let at = 0;
  const edits: Edit[] = [];
  for (const span of restored) {
    if (span.field !== field) continue;
    source += copied.slice(at, span.start);
    const start = source.length;
    source += span.original;
    at = span.end;
    const { by, reason } = span;
    const pieces = parseText(span.original, notation);
    edits.push({
      kind: 'correction',
      by,
      reason,
      start,
      end: source.length,
      copied: span.end - span.start,
      pieces,
    });
  }
  return { source: source + copied.slice(at), edits };
}

function changesOf(edits: readonly Edit[], copied: string, field: Change['field']): Change[] {
  let shift = 0;
  return edits
    .toSorted((left, right) => left.start - right.start)
    .map(({ kind, by, reason, start, end, copied: length = end - start, pieces }) => {
      const at = start - shift;
      shift += end - start - length;
      return { kind, field, by, reason, at, original: copied.slice(at, at + length), replacement: pieces };
    });
}
