import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '#core/text/parseText.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { escapeTex, renderTex } from '#core/text/renderTex.ts';
import { sources } from './texts.ts';

const tex = String.raw;

describe('renderTex', () => {
  it.each<[string, string]>([
    ['50% of R&D costs $5, a_1 #2', tex`50\% of R\&D costs \$5, a\_1 \#2`],
    [tex`\emph{a} \textbf{b} \texttt{c}`, tex`\emph{a} \textbf{b} \texttt{c}`],
    [tex`the $\chi_1$ bound`, tex`the $\chi_1$ bound`],
    [tex`Schr\"odinger`, 'Schrödinger'],
    ['C-- and --flag', 'C-{}- and -{}-flag'],
    ['Fig.~3', 'Fig.~3'],
  ])('writes %j as %j', (source, expected) => {
    expect(renderTex(parseText(source, 'tex'))).toBe(expected);
  });

  it('reads back as the same text, whatever the source', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const text = parseText(source, 'tex');
        expect(renderPlain(parseText(renderTex(text), 'tex'))).toBe(renderPlain(text));
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  it('escapes so that parsing gives the characters back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab \\{}$&#%_^~-`\'"<>.0é') }), (plain) => {
        const settled = plain.replaceAll(/\s+/g, ' ').trim();
        expect(renderPlain(parseText(escapeTex(plain), 'tex'))).toBe(settled);
      }),
      { seed: 8, numRuns: 1500 },
    );
  });
});
