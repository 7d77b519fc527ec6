/** How large the map is shown: width and height in CSS pixels. */
export type Size = readonly [width: number, height: number];

/**
 * What is written on the map depends on its size, for letters have one size on every screen. Each row is a width from
 * which on more is shown, and the least height a map of that width has; the style sheet has the same widths and ratios.
 */
export const sizes: readonly Size[] = [
  [280, 350],
  [340, 425],
  [370, 462],
  [400, 480],
  [480, 480],
  [720, 576],
  [1000, 666],
  [1500, 1000],
  [2250, 1500],
  [3375, 2250],
  [5000, 3333],
  [7500, 5000],
];

/** From this size on letters are a little larger. */
export const large = 5;
/** The size for which many papers are laid out around the names of their topics, and that for which few are. */
export const usual = 6;
export const upright = 3;
/** Places on the map are counted in thousandths of its width and of its height. */
export const whole = 1000;
