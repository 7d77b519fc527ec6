import { siteAddress } from '../page/loadJson.ts';
import { make } from '../page/make.ts';
import type { Said } from './searchWords.ts';

/** A sentence as nodes. Typed words are isolated, so that right-to-left ones leave the sentence in order. */
export function saidNodes(sentence: readonly Said[]): Node[] {
  return sentence.map((piece) => {
    if (typeof piece === 'string') return document.createTextNode(piece);
    if ('strong' in piece) return make('b', {}, piece.strong);
    if ('quoted' in piece) return make('em', {}, make('bdi', {}, shortened(piece.quoted)));
    const query = new URLSearchParams({ q: piece.query });
    return make('a', { href: siteAddress('search/', query), 'data-query': piece.query }, piece.words);
  });
}

/** A word of a thousand letters is named by its beginning. */
function shortened(word: string): string {
  const letters = Array.from(word.slice(0, 200));
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : word;
}
