import type { PngOptions } from 'sharp';

/** For pictures of few flat colours: a palette found at first try, where the default's ten tries cost ten pages. */
export const flatPicture: PngOptions = { palette: true, effort: 1, dither: 0 };
