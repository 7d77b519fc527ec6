import type { Segment } from '#core/query/answer.ts';
import { isCompound } from '#core/show/isCompound.ts';
import { make } from '../page/make.ts';

/** Text with its matches in `mark`. */
export function markedText(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, marked }) =>
    marked ? make('mark', {}, text) : document.createTextNode(text),
  );
}

/** A title so, whose compounds stay on one line, as `titleHtml` has them: of "Add-on" either part may be a match. */
export function markedTitle(segments: readonly Segment[]): Node[] {
  const words: Segment[][] = [[]];
  for (const { text, marked } of segments)
    for (const piece of text.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/)) {
      const word = words.at(-1);
      const joins = word?.at(-1) === undefined || isSpace(piece) === isSpace(word.at(-1)?.text ?? '');
      if (word && joins) word.push({ text: piece, marked });
      else words.push([{ text: piece, marked }]);
    }
  return words.flatMap((word) =>
    isCompound(word.map(({ text }) => text).join(''))
      ? [make('span', { class: 'word' }, ...markedText(word))]
      : markedText(word),
  );
}

function isSpace(text: string): boolean {
  return text.trim() === '';
}
