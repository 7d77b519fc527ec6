/** How large the map is shown: width and height in CSS pixels. */
export type Size = readonly [width: number, height: number];

/**
 * What is written on the map depends on its size, for letters have one size on every screen. Each row is a width from
 * which on more is shown, and the least height a map of that width has; the style sheet has the same widths and ratios.
 * Rows are dense where screens are: at 1,130 px a name that is only known to fit at 1,500 would be missing.
 */
export const sizes: readonly Size[] = [
  [370, 555],
  [400, 576],
  [480, 576],
  [600, 576],
  [720, 576],
  [800, 640],
  [960, 640],
  [1120, 746],
  [1280, 853],
  [1500, 1000],
  [2250, 1500],
  [3375, 2250],
  [5000, 3333],
  [7500, 5000],
];

const sizeOf = (width: number): number => sizes.findIndex(([each]) => each === width);

/** From this size on letters are a little larger. */
export const large = sizeOf(720);
/** The size for which many papers are laid out around the names of their topics: that of a laptop and of a sheet. */
export const usual = sizeOf(960);
/** The same for few papers and for areas, which want their names on a phone, too: no map is smaller. */
export const upright = sizeOf(370);
/** Places on the map are counted in thousandths of its width and of its height. */
export const whole = 1000;
