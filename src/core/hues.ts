/** Colours by their names, as hues in OKLCH: each is as light and as strong as the accent nobody chose. */
export const hues = {
  red: 25,
  orange: 50,
  amber: 75,
  yellow: 95,
  lime: 125,
  green: 150,
  teal: 185,
  cyan: 210,
  blue: 255,
  indigo: 275,
  violet: 295,
  purple: 310,
  magenta: 335,
  pink: 0,
} as const;

export type HueName = keyof typeof hues;

export function isHueName(name: string): name is HueName {
  return Object.hasOwn(hues, name);
}
