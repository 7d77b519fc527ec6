import { wrapRows } from './wrapText.ts';
import { xml } from '../text/xml.ts';

/** A spine of a picture: the steps of hue (15 degrees each) and height (0 to 11) that pages use. */
export interface PictureSpine {
  hue: number;
  height: number;
}

/** The colours of all cards, and where things stand on them, in pixels. */
export const cardInks = {
  paper: oklchToHex(0.975, 0.011, 85),
  ink: oklchToHex(0.24, 0.018, 60),
  faint: oklchToHex(0.46, 0.02, 65),
};
export const cardSize = { width: 1200, height: 630, margin: 80, board: 520 };

const { paper, ink, faint } = cardInks;
const { width, height, margin, board } = cardSize;

/** A card of these parts, on paper, above and below its board. */
export function cardFrame(parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...parts,
    `<rect x="${margin}" y="${board}" width="${width - 2 * margin}" height="4" fill="${ink}"/>`,
    '</svg>',
  ].join('');
}

/**
 * The shelf as a picture for social networks, 1200 by 630: its name, one line, and a row of spines. A shelf of more
 * papers than fit is sampled evenly.
 */
export function spineCard(title: string, line: string, spines: readonly PictureSpine[]): string {
  const most = 100;
  const shown =
    spines.length <= most
      ? spines
      : Array.from({ length: most }, (_, index) => spines[Math.floor((index * spines.length) / most)]).filter(
          (spine) => spine !== undefined,
        );
  const step = Math.min(36, (width - 2 * margin) / Math.max(shown.length, 1));
  const rows = wrapRows(title, (width - 2 * margin) / 66, 2);
  return cardFrame([
    ...rows.map(
      (row, index) =>
        `<text x="${margin}" y="${130 + index * 72}" font-family="Palatino, P052, Georgia, serif" font-size="66" fill="${ink}">${xml(row)}</text>`,
    ),
    `<text x="${margin}" y="${130 + (rows.length - 1) * 72 + 56}" font-family="Helvetica, Arial, sans-serif" font-size="30" fill="${faint}">${xml(line)}</text>`,
    ...shown.map((spine, index) => {
      const tall = 110 + spine.height * 12;
      return `<rect x="${round(margin + index * step)}" y="${board - tall}" width="${round(step * 0.86)}" height="${tall}" rx="2" fill="${spineColour(spine.hue)}"/>`;
    }),
  ]);
}

/** The sign of a shelf: four spines in the colours of its first topics. */
export function spineSign(hues: readonly number[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${signOf(hues)}</svg>\n`;
}

/** The sign on paper, as an icon for a home screen: `size` in pixels, the sign as wide as `share` of it. */
export function spineIcon(hues: readonly number[], size: number, share: number): string {
  const edge = 32 / share;
  const start = -(edge - 32) / 2;
  const box = [start, start, edge, edge].map(round).join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">` +
    `<rect x="${round(start)}" y="${round(start)}" width="100%" height="100%" fill="${paper}"/>${signOf(hues)}</svg>`
  );
}

function signOf(hues: readonly number[]): string {
  const bars = [
    { x: 2, tall: 22 },
    { x: 9, tall: 17 },
    { x: 16, tall: 25 },
    { x: 23, tall: 19 },
  ];
  const rects = bars.map(
    ({ x, tall }, index) =>
      `<rect x="${x}" y="${28 - tall}" width="6" height="${tall}" rx="1" fill="${spineColour(hues[index] ?? index * 6 + 1)}"/>`,
  );
  return `${rects.join('')}<rect y="28" width="32" height="3" fill="#8a8178"/>`;
}

/** The colour of a topic's spine in pictures. */
export function spineColour(hue: number, lightness = 0.6): string {
  return oklchToHex(lightness, 0.09, 25 + hue * 15);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * An OKLCH colour as `#rrggbb`, for pictures whose readers know no OKLCH; out-of-gamut channels are clipped.
 * The matrices are those Björn Ottosson published for Oklab, the transfer function that of sRGB (IEC 61966-2-1).
 *
 * @param lightness 0 to 1
 * @param chroma 0 to about 0.4
 * @param hue in degrees
 */
export function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map(channel).join('')}`;
}

function channel(linear: number): string {
  const clipped = Math.min(1, Math.max(0, linear));
  const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
