import type { Hit, Reason } from '#core/query/answer.ts';
import { make } from '../page/make.ts';
import * as words from '#interface/search.ts';
import { ofShelf } from '../../interface/ofShelf.ts';
import { comma } from '#interface/counts.ts';

/**
 * Why a paper is in the list, where what is shown of it does not tell: `shown` are its title and, where there is one, its
 * excerpt. And which words it does not hold.
 */
export function rowReasons(
  { why, lacks }: Hit,
  shown: readonly Hit['title'][],
  most: number,
): (Node | string)[] {
  const text = shown
    .flat()
    .map((segment) => segment.text)
    .join('')
    .toLowerCase();
  const tells = shown.flat().some(({ marked }) => marked);
  const hidden = why.filter(({ kind, words: found }) =>
    tells
      ? kind === 'author' || (kind === 'name' && !found.every((each) => text.includes(each.toLowerCase())))
      : true,
  );
  // The text is only named where nothing better is.
  const telling = hidden.filter(({ kind }) => kind !== 'text');
  const reasons = (telling.length > 0 ? telling : hidden).slice(0, most).map(reasonNodes);
  const missing = lacks.length > 0 ? [[`${words.lacks} `, make('s', {}, lacks.join(comma))]] : [];
  return [...reasons, ...missing].flatMap((each, at) => (at === 0 ? each : [' · ', ...each]));
}

function reasonNodes({ kind, words: found }: Reason): (Node | string)[] {
  return [`${words.reasons[kind]} `, make('b', ofShelf, spelledOnce(found).slice(0, 4).join(comma))];
}

/** "Diffusion, diffusion" says nothing that the first does not. */
function spelledOnce(words: readonly string[]): string[] {
  return [...new Map(words.toReversed().map((word) => [word.toLowerCase(), word])).values()].toReversed();
}
