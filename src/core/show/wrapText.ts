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
const pieces = new RegExp(`\\s*(?:${wide}${closing}*|(?:(?!${wide})\\S)+)`, 'gu');

/**
 * Parts a text into rows of at most `width`, in ems of the font, between words or behind wide signs; a word that is
 * wider is broken.
 */
export function wrapText(text: string, width: number): string[] {
  const rows = [''];
  for (const piece of (text.match(pieces) ?? []).flatMap((each) => broken(each, width))) {
    const row = rows.at(-1) ?? '';
    if (row !== '' && widthOf(row + piece) > width) rows.push(piece.trimStart());
    else rows[rows.length - 1] = row === '' ? piece.trimStart() : row + piece;
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

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfOne(character), 0);
}

function widthOfOne(character: string): number {
  return widths.find(([signs]) => signs.test(character))?.[1] ?? 0.59;
}

function broken(piece: string, width: number): string[] {
  if (widthOf(piece) <= width) return [piece];
  const parts = [''];
  for (const sign of piece.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && widthOf(part + sign) > width) parts.push(sign);
    else parts[parts.length - 1] = part + sign;
  }
  return parts;
}
