import type { Text } from '../paper.ts';
import type { Notation } from '../record.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { scanTex } from './scanTex.ts';
import { settleText } from './settleText.ts';

/**
 * Reads a title or an abstract into pieces, as it stands. `tex` is arXiv's convention and plain text, `markdown` is
 * CommonMark with `$…$`. Never throws; white space is settled to single spaces.
 */
export function parseText(source: string, notation: Notation): Text {
  return settleText(notation === 'markdown' ? parseMarkdown(source) : scanTex(source));
}
