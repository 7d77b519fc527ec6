import type { Piece } from './piece.ts';
import { isVenue, namesIn } from './signsOf.ts';

/** A title in quotation marks, behind nothing or behind names. */
export function quotedTitle(
  tokens: readonly Piece[],
  isWhole: boolean,
): { before: string; title: string; rest: Piece[] } | undefined {
  let before = '';
  for (const [at, token] of tokens.entries()) {
    if (at > 20) return undefined;
    const found = token.kind === 'text' ? /["“]([^"“”]{12,300}?)[,.]?["”]/.exec(token.source) : null;
    if (found) {
      const source = token.source.slice(found.index + found[0].length);
      if (isWhole && goesOn(source.trimStart())) return undefined;
      const rest = [{ ...token, source, inner: source, text: source }, ...tokens.slice(at + 1)];
      return { before: (before + token.source.slice(0, found.index)).trim(), title: found[1] ?? '', rest };
    }
    before += token.text;
  }
  return undefined;
}

/** Words behind a quote that are of the title: "“Who Wrote This?” Stylometry after Models". */
function goesOn(behind: string): boolean {
  return /^(?!(?:in|at|by)\b)\p{L}/u.test(behind) && namesIn(behind) === undefined && !isVenue(behind);
}
