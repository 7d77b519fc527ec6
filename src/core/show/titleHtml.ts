import type { Text } from '../paper.ts';
import { renderHtml } from '../text/renderHtml.ts';
import { renderPlain } from '../text/renderPlain.ts';
import { everyMatch } from '../words/everyMatch.ts';
import { isCompound } from './isCompound.ts';

/** A title as HTML whose compounds stay on one line: browsers end lines behind a hyphen, and "Multi-" stands alone. */
export function titleHtml(title: Text): string {
  const compounds = everyMatch(/\S+/g, renderPlain(title)).filter(({ 0: word }) => isCompound(word));
  return renderHtml(
    title,
    compounds.map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      tag: 'span',
      attributes: { class: 'word' },
    })),
  );
}
