import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#core/paper.ts';
import { repairText } from '#core/repair/repairText.ts';
import type { RestoredSpan } from '#core/restoredSpan.ts';
import { parseText } from '#core/text/parseText.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { sources } from '../text/texts.ts';

const tex = String.raw;

function undone(text: string, changes: readonly Change[]): string {
  let original = '';
  let at = 0;
  let shift = 0;
  for (const change of changes) {
    const start = change.at + shift;
    expect(text.slice(start, start + change.replacement.length)).toBe(change.replacement);
    original += text.slice(at, start) + change.original;
    at = start + change.replacement.length;
    shift += change.replacement.length - change.original.length;
  }
  return original + text.slice(at);
}

function restored(source: string, copied: string, original: string): RestoredSpan {
  const start = source.indexOf(copied);
  const by = 'corrections/a.yaml';
  return {
    field: 'abstract',
    start,
    end: start + copied.length,
    original,
    by,
    reason: 'restored from a checked source',
  };
}

describe('repairText', () => {
  it.each(['https://a.org/x/chi_1 and so on', 'https://a.org/_3.79times_', 'https://a.org/~50sim 60/'])(
    'leaves an address alone, whatever it looks like: %s',
    (text) => {
      expect(repairText(text, 'abstract').changes).toEqual([]);
    },
  );

  it('keeps every change with its place, its original and its reason', () => {
    expect(repairText(tex`a \"o at 16.59\%`, 'title')).toEqual({
      text: 'a ö at 16.59%',
      changes: [
        {
          kind: 'repair',
          field: 'title',
          by: 'tex-accent',
          reason: 'an accented letter had been written for TeX',
          at: 2,
          original: tex`\"o`,
          replacement: 'ö',
        },
        {
          kind: 'repair',
          field: 'title',
          by: 'tex-escape',
          reason: 'a character had been escaped for TeX',
          at: 14,
          original: tex`\%`,
          replacement: '%',
        },
      ],
    });
  });

  it('puts what a human restored before every rule, and the rules on the rest', () => {
    const source = 'from chi_1 to chi_2 and 3times';
    const spans = [restored(source, 'chi_1', tex`$\bar\chi_1$`)];
    const { text, changes } = repairText(source, 'abstract', spans);
    expect(text).toBe(tex`from $\bar\chi_1$ to $\chi_2$ and 3$\times$`);
    expect(changes.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'correction corrections/a.yaml',
      'repair greek-with-index',
      'repair number-times',
    ]);
  });

  it('heeds only the spans of its own field', () => {
    const source = 'about chi';
    expect(repairText(source, 'title', [restored(source, 'chi', tex`$\chi$`)]).changes).toEqual([]);
  });

  it('marks what nobody can read, and says so', () => {
    const { text, changes } = repairText(tex`our \name, with O(nfrac{L{mu}}) steps`, 'abstract');
    expect(changes.map(({ kind, by, original }) => [kind, by, original])).toEqual([
      ['mark', 'unknown-command', tex`\name`],
      ['mark', 'formula-remains', 'O(nfrac{L{mu}})'],
    ]);
    expect(parseText(text, 'tex').filter(({ type }) => type === 'damaged')).toEqual([
      { type: 'damaged', value: tex`\name` },
      { type: 'damaged', value: 'O(nfrac{L{mu}})' },
    ]);
    expect(renderPlain(parseText(text, 'tex'))).toBe(tex`our \name, with O(nfrac{L{mu}}) steps`);
  });

  it('leaves formulas, code and addresses alone', () => {
    const source = tex`$3times chi_1$ \texttt{chi\_1 3times} https://a.org/chi_1--x`;
    expect(repairText(source, 'abstract').changes).toEqual([]);
  });

  it('leaves Markdown as it is, but restores what a human restored', () => {
    const source = 'a `b_1` -- \\* 3times and chi_1';
    expect(repairText(source, 'abstract', [], 'markdown')).toEqual({ text: source, changes: [] });
    const spans = [restored(source, 'chi_1', '$\\chi_1$')];
    expect(repairText(source, 'abstract', spans, 'markdown').text).toBe(
      'a `b_1` -- \\* 3times and $\\chi_1$',
    );
  });

  it('gives the original back, byte for byte, when its changes are undone', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { text, changes } = repairText(source, 'abstract');
        expect(undone(text, changes)).toBe(source);
        for (const { at, original } of changes) expect(source.slice(at, at + original.length)).toBe(original);
      }),
      { seed: 31, numRuns: 3000 },
    );
  });

  it('takes time linear to the length of the text', () => {
    const pieces = [
      '(',
      '{',
      '1,',
      'https://',
      '1{',
      'a_',
      '\\%',
      '--',
      'x^{',
      '1sim',
      '`a',
      '<i>',
      '&',
      'chi_1 ',
      '\\name ',
    ];
    // Linear reading takes about two seconds here; quadratic would take minutes.
    const started = performance.now();
    for (const piece of pieces) repairText(piece.repeat(200_000 / piece.length), 'abstract');
    expect(performance.now() - started).toBeLessThan(40_000);
  });

  it('shows the reader the same whether a convention of TeX is repaired or only parsed', () => {
    const conventions = fc
      .array(
        fc.constantFrom(
          'word',
          ' ',
          tex`\%`,
          tex`\"o`,
          "``a''",
          '--',
          tex`\$`,
          tex`\{`,
          '$x$',
          '{',
          tex`\o{}`,
          tex`\textbackslash{}`,
          tex`\-`,
        ),
        {
          maxLength: 12,
        },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(conventions, (source) => {
        const repaired = repairText(source, 'abstract').text;
        expect(renderPlain(parseText(repaired, 'tex'))).toBe(renderPlain(parseText(source, 'tex')));
      }),
      { seed: 32, numRuns: 2000 },
    );
  });
});
