import type { Convention, TexNode } from '../text/texNode.ts';
import type { Edit } from './edit.ts';
import type { OpenPlaces } from './openPlaces.ts';

/**
 * Characters written in a convention of TeX's text mode. They are read everywhere alike (`text/scanTex.ts`); here stands
 * which of them count as a repair, because the reader sees another character than the one copied.
 * Styles and formulas are notation: they are shown, not repaired.
 */
const conventions: Readonly<Partial<Record<Convention, { by: string; reason: string }>>> = {
  escape: { by: 'tex-escape', reason: 'a character had been escaped for TeX' },
  accent: { by: 'tex-accent', reason: 'an accented letter had been written for TeX' },
  character: { by: 'tex-character', reason: 'a character had been written as a TeX command' },
  quotes: { by: 'tex-quotes', reason: 'quotation marks had been written for TeX' },
  dash: { by: 'tex-dash', reason: 'a dash had been written for TeX' },
};

const unknownCommand = {
  by: 'unknown-command',
  reason: 'a TeX command of the author’s own; what it prints is not known',
};

/** The signs that were read in a convention of TeX, and the commands nobody could read, where no edit has been made. */
export function findConventions(source: string, nodes: readonly TexNode[], places: OpenPlaces): Edit[] {
  return nodes.flatMap((node): Edit[] => {
    const { type, start, end } = node;
    if (type === 'emphasis' || type === 'strong') return findConventions(source, node.children, places);
    if (type !== 'text' && type !== 'damaged') return [];
    const { value } = node;
    const found = type === 'damaged' ? unknownCommand : conventions[node.convention ?? 'markup'];
    if (found === undefined || value.trim() === '' || !places.isOpen(start, end, true)) return [];
    if (type === 'text' && value === source.slice(start, end)) return [];
    const kind = type === 'damaged' ? 'mark' : 'repair';
    return [{ kind, ...found, start, end, pieces: [{ type, value }] }];
  });
}
