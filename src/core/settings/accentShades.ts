import { contrast, hexOf, type Oklch, oklchOf } from './colour.ts';
import { hues, isHueName } from '../hues.ts';

/** What stands for `--accent`, as six hexadecimal digits each. */
export interface AccentShades {
  light: string;
  dark: string;
  /** Where a reader asks for more contrast. */
  more: { light: string; dark: string };
  /** Whether the colour that was given is too light to be read on paper. */
  isDarkened: boolean;
}

/**
 * What text in the accent stands on, in each theme: `--paper`, `--sheet` and `--wash` of styles/tokens.css.
 * `tests/core/settings` holds them to that file.
 */
export const grounds = {
  light: [
    { l: 0.975, c: 0.011, h: 85 },
    { l: 0.992, c: 0.006, h: 85 },
    { l: 0.93, c: 0.035, h: 80 },
  ],
  dark: [
    { l: 0.205, c: 0.012, h: 65 },
    { l: 0.24, c: 0.014, h: 65 },
    { l: 0.31, c: 0.035, h: 70 },
  ],
} as const satisfies Record<'light' | 'dark', readonly Oklch[]>;

/** What WCAG 2 asks of text, and of text where a reader asks for more. */
const readable = 4.5;
const clear = 7;

/** How light and how strong a named hue is: as the accent that nobody chose. */
const named = { l: 0.455, c: 0.135 };
/** By lamplight its chroma is less by so much, too. */
const fainter = 0.78;

/**
 * The shades of one colour, "#2f5d50" or the name of a hue, that can be read as text in both themes: its own where it
 * can, else the next one that is darker, or in the dark lighter, of the same hue.
 */
export function accentShades(colour: string): AccentShades {
  const own = isHueName(colour) ? { ...named, h: hues[colour] } : oklchOf(colour);
  const given = isHueName(colour) ? hexOf(own) : wholeHex(colour);
  const isPaperReady = isReadable(given, grounds.light, readable);
  const light = isPaperReady ? given : shade(own, grounds.light, readable, 'darker');
  const lit = (l: number): Oklch => (own.l >= l ? own : { ...own, l, c: own.c * fainter });
  return {
    light,
    dark: shade(lit(0.785), grounds.dark, readable, 'lighter'),
    more: {
      light: shade({ ...own, l: Math.min(own.l, 0.36) }, [{ l: 1, c: 0, h: 0 }], clear, 'darker'),
      dark: shade(lit(0.88), [{ l: 0, c: 0, h: 0 }], clear, 'lighter'),
    },
    isDarkened: !isPaperReady,
  };
}

function wholeHex(colour: string): string {
  const digits = colour.slice(1).toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((each) => each + each).join('') : digits}`;
}

function isReadable(hex: string, on: readonly Oklch[], least: number): boolean {
  return on.every((ground) => contrast(hex, hexOf(ground)) >= least);
}

/** The nearest lightness at which a colour can be read on all of these. */
function shade(own: Oklch, on: readonly Oklch[], least: number, way: 'darker' | 'lighter'): string {
  if (isReadable(hexOf(own), on, least)) return hexOf(own);
  let [far, near] = [way === 'darker' ? 0 : 1, own.l];
  for (let step = 0; step < 20; step += 1) {
    const l = (far + near) / 2;
    if (isReadable(hexOf({ ...own, l }), on, least)) far = l;
    else near = l;
  }
  return hexOf({ ...own, l: far });
}
