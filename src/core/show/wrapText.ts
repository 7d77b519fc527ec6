/** Drawn as wide as high; a row may end behind any of these. */
const wide =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\u30fc\\uff00-\\uff60\\p{Emoji_Presentation}]';
const isWide = new RegExp(wide, 'u');

/** In ems, of the widest serif font a machine may have in place of the one that is wished for. */
const widths: readonly [signs: RegExp, width: number][] = [
  [isWide, 1],
  [/\p{M}/u, 0],
  [/[mwMW@%]/, 1],
  [/\p{Lu}/u, 0.8],
  [/[fijlt\s\p{P}]/u, 0.33],
];

/** What no row begins with, though it is wide. */
const closing = '[\\u3001\\u3002\\u300d\\u300f\\u3011\\uff01\\uff09\\uff0c\\uff1a\\uff1b\\uff1f]';

/** Words with the blanks before them, and wide signs one by one. */
const pieces = new RegExp(`(?<!\\s)\\s*(?:${wide}${closing}*|(?:(?!${wide})\\S)+)`, 'gu');

/**
 * Parts a text into rows of at most `width`, in ems of the font, between words or behind wide signs; a word that is
 * wider is broken.
 */
export function wrapText(text: string, width: number): string[] {
  const rows = [''];
  let filled = 0;
  for (const piece of (text.match(pieces) ?? []).flatMap((each) => broken(each, width))) {
    const wide = widthOf(piece);
    const last = rows.length - 1;
    if (rows[last] === '' || filled + wide > width) {
      if (rows[last] !== '') rows.push('');
      rows[rows.length - 1] = piece.trimStart();
      filled = widthOf(piece.trimStart());
    } else {
      rows[last] += piece;
      filled += wide;
    }
  }
  return rows;
}

/** The same as at most so many rows; what does not fit is cut with an ellipsis. */
export function wrapRows(text: string, width: number, most: number): string[] {
  const rows = wrapText(text, width);
  if (rows.length <= most) return rows;
  const [last = ''] = wrapText(rows[most - 1] ?? '', width - widthOf(' …'));
  return [...rows.slice(0, most - 1), `${last}${isWide.test(last.slice(-1)) ? '' : ' '}…`];
}

/** How wide a text is in one row, in ems. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfOne(character), 0);
}

/** The width of its widest word or sign, in ems: in a narrower row it is broken. */
export function widestPiece(text: string): number {
  return (text.match(pieces) ?? []).reduce((most, piece) => Math.max(most, widthOf(piece.trimStart())), 0);
}

function widthOfOne(character: string): number {
  return widths.find(([signs]) => signs.test(character))?.[1] ?? 0.59;
}

function broken(piece: string, width: number): string[] {
  // The blank before a word is lost where the word begins a row.
  if (widthOf(piece.trimStart()) <= width) return [piece];
  const parts = [''];
  let filled = 0;
  for (const sign of piece.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const wide = widthOf(sign);
    if (parts.at(-1) !== '' && filled + wide > width) {
      parts.push('');
      filled = 0;
    }
    parts[parts.length - 1] += sign;
    filled += wide;
  }
  return parts;
}
