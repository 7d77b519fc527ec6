import type { Convention } from '../text/texNode.ts';

/**
 * Characters written in a convention of TeX's text mode or of HTML. They are read everywhere alike (`text/scanTex.ts`); here
 * stands which of them count as a repair, because the reader sees another character than the one copied, or none.
 * Styles, paragraphs and formulas are notation, of whatever language: they are shown, not repaired.
 */
export const conventions: Readonly<
  Partial<
    Record<
      Convention,
      {
        by: string;
        reason: string;
        /** Prints nothing here. */ gone?: true;
        /** How LaTeX is written: none in a source that is LaTeX. */ ofLatex?: true;
      }
    >
  >
> = {
  escape: { by: 'tex-escape', reason: 'a character had been escaped for TeX', ofLatex: true },
  accent: { by: 'tex-accent', reason: 'an accented letter had been written for TeX', ofLatex: true },
  character: { by: 'tex-character', reason: 'a character had been written as a TeX command', ofLatex: true },
  quotes: { by: 'tex-quotes', reason: 'quotation marks had been written for TeX', ofLatex: true },
  dash: { by: 'tex-dash', reason: 'a dash had been written for TeX', ofLatex: true },
  entity: { by: 'html-entity', reason: 'a character had been written as an HTML entity' },
  heading: { by: 'abstract-heading', reason: 'the word “Abstract” stood above the abstract', gone: true },
  notice: { by: 'copyright-notice', reason: 'a copyright notice stood around the abstract', gone: true },
  citation: { by: 'tex-citation', reason: 'a reference to a list that is not here', gone: true },
};

export const unknownCommand = {
  by: 'unknown-command',
  reason: 'a TeX command of the author’s own; what it prints is not known',
};
