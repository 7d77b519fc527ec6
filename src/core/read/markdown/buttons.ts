import { arxivOf } from '../../ids/arxiv.ts';
import { doiOf } from '../../ids/doi.ts';
import { bareWord, fieldOf } from './fieldWords.ts';
import type { Piece } from './piece.ts';

/** Pieces without links that are buttons and what stands around them. */
export function withoutButtons(pieces: readonly Piece[]): Piece[] {
  if (!pieces.some(isButton)) return [...pieces];
  let open = 0;
  return pieces.filter((piece) => {
    const isClosing = piece.text === ')' && open > 0;
    const isKept = isClosing || (!isButton(piece) && !(piece.kind === 'text' && around.test(piece.text)));
    // "3(2), 1-10" closes what stands within words.
    if (isKept) open += piece.text.split('(').length - piece.text.split(')').length;
    return isKept;
  });
}

const around = /^[\s\][()|,;:·•/–—-]*$/;

/** A link that says what it leads to, not what it is: "[PDF]", "[2401.00001]", a badge. */
export function isButton({ kind, text, links, inner }: Piece): boolean {
  if (kind === 'image') return true;
  if (links.length === 0) return false;
  const bare = text.replaceAll(/^[\s[(]+|(?<![\s\])])[\s\])]+$/g, '');
  return (
    inner === '' ||
    inner.startsWith('![') ||
    bare === '' ||
    fieldOf(bare) !== undefined ||
    arxivOf(bare) !== undefined ||
    doiOf(bare) !== undefined ||
    /^https?:/i.test(bare) ||
    bareWord(bare)
      .split(' ')
      .every((word) => fieldOf(word) !== undefined)
  );
}
