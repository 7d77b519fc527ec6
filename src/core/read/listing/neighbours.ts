import type { Line } from '../lines.ts';
import { bylines } from './bylines.ts';
import { furnitureRules } from './furniture.ts';
import { isWrapBreak, type Layout } from './layout.ts';
import type { LineFeatures } from './lineFeatures.ts';

const authors = furnitureRules.find(({ what }) => what === 'authors');

/** The features of the lines, with what only the lines around them tell. */
export function withNeighbours(
  features: readonly LineFeatures[],
  lines: readonly Line[],
  layouts: readonly Layout[],
): LineFeatures[] {
  const found = bylines(
    features.map(({ gap, furniture, titleWords }, index) => ({
      text: lines[index]?.text ?? '',
      gap,
      isFurniture: furniture !== undefined && furniture !== authors,
      titleWords,
    })),
  );
  return features.map((line, index) => {
    const byline = found[index];
    if (byline === 'none') return { ...line, furniture: undefined };
    if (!byline || (byline === 'likely' && mayGoOn(features[index - 1], line, layouts[index]))) return line;
    return { ...line, furniture: authors, sure: byline === 'sure' };
  });
}

// The last words of a wrapped paragraph may look like a name.
function mayGoOn(before: LineFeatures | undefined, line: LineFeatures, layout: Layout | undefined): boolean {
  if (!before || !layout || layout.width === undefined || line.gap > layout.spacing) return false;
  return isWrapBreak(before, line, layout.width);
}
