import type { Text } from '../paper.ts';

/** The text as one line of Unicode: what spans count in, what search reads, what a screen shows without MathML. */
export function renderPlain(text: Text): string {
  return text
    .map((piece) => {
      if ('children' in piece) return renderPlain(piece.children);
      return piece.type === 'math' ? piece.plain : piece.value.replaceAll('\u00A0', ' ');
    })
    .join('');
}
