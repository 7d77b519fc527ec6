import type { Segment } from '#core/query/answer.ts';
import { make } from '../page/make.ts';

/** Text with its matches in `mark`. */
export function markedText(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, marked }) =>
    marked ? make('mark', {}, text) : document.createTextNode(text),
  );
}
