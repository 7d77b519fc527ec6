import type { Change, Inline, Text } from '../paper.ts';
import type { Notation } from '../record.ts';
import type { RestoredSpan } from '../restoredSpan.ts';
import { abstractHeading } from '../text/abstractHeading.ts';
import { parseMarkdown } from '../text/parseMarkdown.ts';
import { parseText } from '../text/parseText.ts';
import { findPartLabels } from '../text/partLabels.ts';
import { renderPlain } from '../text/renderPlain.ts';
import { scanTex } from '../text/scanTex.ts';
import { settleText } from '../text/settleText.ts';
import { editNodes } from './editNodes.ts';
import { findEdits, type Edit } from './findEdits.ts';

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
  const spans = restored.filter((span) => span.field === field);
  const { source, edits } = restore(copied, notation, spans);
  const read = notation === 'markdown' ? parseMarkdown(source) : repair(source, notation, edits);
  // A title is one line, though its source may have broken it.
  const text = settleText(field === 'title' ? read.flatMap(inOneLine) : read);
  let shift = 0;
  const changes = edits
    .toSorted((left, right) => left.start - right.start)
    .map(({ kind, by, reason, start, end, pieces, length = end - start }): Change => {
      const at = start - shift;
      shift += end - start - length;
      return { kind, field, by, reason, at, original: copied.slice(at, at + length), replacement: pieces };
    });
  return { text, plain: renderPlain(text), changes };
}

function inOneLine(piece: Inline): Inline[] {
  if (piece.type === 'break') return [{ type: 'text', value: ' ' }];
  return 'children' in piece ? [{ ...piece, children: piece.children.flatMap(inOneLine) }] : [piece];
}

/** An edit, with how long its stretch was as copied, where a human restored it. */
type Done = Edit & { length?: number };

/** The source with what was restored in its place. What is restored in Markdown is written in Markdown. */
function restore(
  copied: string,
  notation: Notation,
  spans: readonly RestoredSpan[],
): { source: string; edits: Done[] } {
  let source = '';
  let at = 0;
  const edits = spans.map(({ start: from, end: to, original, by, reason }): Done => {
    source += copied.slice(at, from) + original;
    at = to;
    const [start, end] = [source.length - original.length, source.length];
    return {
      kind: 'correction',
      by,
      reason,
      start,
      end,
      length: to - from,
      pieces: parseText(original, notation),
    };
  });
  return { source: source + copied.slice(at), edits };
}

/** Texts without any of this are copied as they are; most texts are. */
const suspicious =
  /[\\{}`<&$~©]|--|\([cC]\) ?\d|[Cc]opyright|Published by|\dtimes|\dsim|\bsim\d|\dpm|[a-z]_|[ﬀ-ﬆ]|[Â-ô][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** Markdown has its own meaning for quotes, backslashes and dashes; only what is copied from TeX is repaired. */
function repair(source: string, notation: Notation, edits: Done[]): readonly Inline[] {
  if (!suspicious.test(source) && !isParted(source))
    return [{ type: 'text', value: source.replaceAll('\u00A0', ' ') }];
  const nodes = scanTex(source);
  const repairs = findEdits(source, nodes, notation, edits);
  edits.push(...repairs);
  return editNodes(nodes, repairs);
}

/** Whether a plain text may have paragraphs. */
function isParted(source: string): boolean {
  return source.includes('\n') || abstractHeading.test(source) || findPartLabels(source).length > 0;
}
