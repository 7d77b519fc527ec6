/** A colour in OKLCH (Björn Ottosson, "A perceptual color space for image processing", 2020). */
export interface Oklch {
  /** Lightness, 0 to 1. */
  l: number;
  /** Chroma; sRGB holds at most about .32. */
  c: number;
  /** Hue in degrees. */
  h: number;
}

/** The colour of three or six hexadecimal digits after a `#`. */
export function oklchOf(hex: string): Oklch {
  const [r = 0, g = 0, b = 0] = digitsOf(hex).map((each) => linear(each / 255));
  const [long = 0, medium = 0, short = 0] = times(toCones, [r, g, b]).map(Math.cbrt);
  const [l = 0, a = 0, bb = 0] = times(toLab, [long, medium, short]);
  return { l, c: Math.hypot(a, bb), h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360 };
}

/** The colour as six hexadecimal digits; with less chroma where screens cannot show as much at its lightness. */
export function hexOf({ l, c, h }: Oklch): string {
  const at = (chroma: number): number[] => linearOf({ l, c: chroma, h });
  let [most, least] = [c, 0];
  if (!isShown(at(c))) {
    for (let step = 0; step < 20; step += 1) {
      const middle = (most + least) / 2;
      if (isShown(at(middle))) least = middle;
      else most = middle;
    }
  } else least = c;
  const bytes = at(least).map((each) => Math.round(255 * gamma(Math.min(1, Math.max(0, each)))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of two colours, 1 to 21, as WCAG 2 reckons it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = digitsOf(hex).map((each) => linear(each / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function digitsOf(hex: string): number[] {
  const digits = hex.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((each) => each + each) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function gamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

type Matrix = readonly (readonly [number, number, number])[];

function times(matrix: Matrix, [x = 0, y = 0, z = 0]: readonly number[]): number[] {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z);
}

function linearOf({ l, c, h }: Oklch): number[] {
  const angle = (h * Math.PI) / 180;
  const cones = times(fromLab, [l, c * Math.cos(angle), c * Math.sin(angle)]);
  return times(
    fromCones,
    cones.map((each) => each ** 3),
  );
}

function isShown(channels: readonly number[]): boolean {
  return channels.every((each) => each > -0.0001 && each < 1.0001);
}

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCones: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
