import { xml } from '../text/xml.ts';
import { cardFrame, cardInks, cardSize, spineColour } from './spinePicture.ts';
import { wrapRows, wrapText } from './wrapText.ts';

/** What the card of a paper tells: plain texts. */
export interface CardWords {
  title: string;
  /** Authors, venue, year. */
  facts: string;
  /** Its first claim in its own words, and of what kind: "up to 3.79×", "speed-up". */
  claim?: { value: string; kind: string } | undefined;
  /** Below the board: the main topic, and the shelf. */
  topic: string;
  shelf: string;
}

/** Sizes a title may have, in pixels, and in how many rows: the first in which all of it stands. */
const titles = [
  { size: 64, rows: 3 },
  { size: 54, rows: 4 },
  { size: 46, rows: 5 },
] as const;

const left = 190;
const { margin, board } = cardSize;
const right = cardSize.width - margin;
const serif = `font-family="Palatino, P052, Georgia, serif"`;
const sans = `font-family="Helvetica, Arial, sans-serif"`;

/** The picture shown where a paper is linked, 1200 by 630: its spine on the shelf, its title, what it claims. */
export function paperCard(hue: number, words: CardWords): string {
  const tall = titles.find(({ size, rows }) => wrapText(words.title, (right - left) / size).length <= rows);
  const { size, rows } = tall ?? titles[2];
  const title = wrapRows(words.title, (right - left) / size, rows);
  const below = 84 + title.length * size * 1.14;
  return cardFrame([
    `<rect x="${margin}" y="76" width="62" height="${board - 76}" rx="3" fill="${spineColour(hue)}"/>`,
    `<rect x="${margin}" y="104" width="62" height="2" fill="${cardInks.paper}" opacity=".55"/>`,
    ...title.map((row, at) =>
      line(row, { y: 76 + size * 0.8 + at * size * 1.14, size, font: serif, fill: cardInks.ink }),
    ),
    line(cut(words.facts, 26, 1.12), { y: below + 26, size: 26, font: sans, fill: cardInks.faint }),
    ...(words.claim ? [claimed(words.claim, hue)] : []),
    line(cut(words.topic, 26, 0.72), { y: 580, size: 26, font: sans, fill: cardInks.ink, x: margin }),
    `<text x="${right}" y="580" text-anchor="end" ${sans} font-size="26" fill="${cardInks.faint}">${xml(cut(words.shelf, 26, 0.38))}</text>`,
  ]);
}

function claimed({ value, kind }: { value: string; kind: string }, hue: number): string {
  const told = `<tspan font-weight="bold" font-size="44" fill="${spineColour(hue, 0.42)}">${xml(cut(value, 44))}</tspan>`;
  return `<text x="${left}" y="${board - 26}" ${serif}>${told}<tspan dx="14" ${sans} font-size="28" fill="${cardInks.faint}">${xml(kind)}</tspan></text>`;
}

interface Line {
  y: number;
  size: number;
  font: string;
  fill: string;
  x?: number;
}

/** A row of text; one that is written from right to left ends at the right edge. */
function line(text: string, { y, size, font, fill, x = left }: Line): string {
  const isFromRight = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  const place = isFromRight ? `x="${right}" text-anchor="end"` : `x="${x}"`;
  return `<text ${place} y="${Math.round(y)}" ${font} font-size="${size}" fill="${fill}">${xml(text)}</text>`;
}

/** In one row of this share of the width; sans letters are narrower than the serif ones that are reckoned with. */
function cut(text: string, size: number, share = 1): string {
  return wrapRows(text, ((right - left) * share) / size, 1)[0] ?? '';
}
