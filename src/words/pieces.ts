/** A piece of a saying: plain words, the words of a link, or the name of what is put in their place. */
export interface Piece {
  kind: 'words' | 'link' | 'place';
  text: string;
}

/** Takes apart a saying that holds elements: `Open [a paper]` has a link, `No match for {typed}` a place. */
export function pieces(saying: string): Piece[] {
  return saying
    .split(/(\[[^\]]+\]|\{[a-z]+\})/)
    .filter((text) => text !== '')
    .map((text) => {
      const kind = text.startsWith('[') ? 'link' : text.startsWith('{') ? 'place' : 'words';
      return { kind, text: kind === 'words' ? text : text.slice(1, -1) };
    });
}
