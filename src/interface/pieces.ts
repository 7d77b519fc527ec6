/** A piece of a saying: plain words, the words of a link, or the name of what is put in their place. */
export interface Piece {
  kind: 'words' | 'link' | 'place';
  text: string;
}

/** Takes apart a saying that holds elements: `Open [a paper]` has a link, `No match for <typed>` a place. */
export function pieces(saying: string): Piece[] {
  // Every second part is one that was split at.
  const parts = saying.split(/(\[[^[\]]+\]|<[a-z]+>)/).map((text, index): Piece => {
    if (index % 2 === 0) return { kind: 'words', text };
    return { kind: text.startsWith('[') ? 'link' : 'place', text: text.slice(1, -1) };
  });
  return parts.filter(({ text }) => text !== '');
}
