import type { Text } from '../paper.ts';

/** The text as Unicode, a paragraph a line and an empty one between: what spans count in, what search reads. */
export function renderPlain(text: Text): string {
  return text
    .map((piece) => {
      if ('children' in piece) return renderPlain(piece.children);
      if (piece.type === 'break') return '\n\n';
      return piece.type === 'math' ? piece.plain : piece.value.replaceAll('\u00A0', ' ');
    })
    .join('');
}
