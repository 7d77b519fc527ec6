import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#core/paper.ts';
import type { Notation } from '#core/record.ts';
import { rules } from '#core/repair/rules.ts';
import { scanText } from '#core/repair/scanText.ts';
import type { RestoredSpan } from '#core/restoredSpan.ts';
import { parseText } from '#core/text/parseText.ts';
import { renderHtml } from '#core/text/renderHtml.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { sources } from '../text/texts.ts';

const tex = String.raw;

function scan(source: string, spans: readonly RestoredSpan[] = [], notation: Notation = 'tex') {
  return scanText(source, 'abstract', notation, spans);
}

function restored(source: string, copied: string, original: string): RestoredSpan {
  const start = source.indexOf(copied);
  const by = 'corrections/a.yaml';
  const reason = 'restored from a checked source';
  return { field: 'abstract', start, end: start + copied.length, original, by, reason };
}

function told(changes: readonly Change[]): string[] {
  return changes.map(({ kind, by, original, replacement }) =>
    [kind, by, original, renderPlain(replacement)].join(' | '),
  );
}

describe('scanText', () => {
  it.each(['https://a.org/x/chi_1 and so on', 'https://a.org/_3.79times_', 'https://a.org/~50sim 60/'])(
    'leaves an address alone, whatever it looks like: %s',
    (text) => {
      expect(scan(text).changes).toEqual([]);
    },
  );

  it('keeps every change with its place, its original and its reason', () => {
    expect(scanText(tex`a \"o at 16.59\%`, 'title', 'tex')).toEqual({
      text: [{ type: 'text', value: 'a ö at 16.59%' }],
      plain: 'a ö at 16.59%',
      changes: [
        {
          kind: 'repair',
          field: 'title',
          by: 'tex-accent',
          reason: 'an accented letter had been written for TeX',
          at: 2,
          original: tex`\"o`,
          replacement: [{ type: 'text', value: 'ö' }],
        },
        {
          kind: 'repair',
          field: 'title',
          by: 'tex-escape',
          reason: 'a character had been escaped for TeX',
          at: 14,
          original: tex`\%`,
          replacement: [{ type: 'text', value: '%' }],
        },
      ],
    });
  });

  it.each([
    tex`5--6 of 12\% and $1.8\times$`,
    tex`by P\'erez \& S{\o}rensen, \v{C}ech`,
    tex`100\,\$ \textasciitilde`,
  ])(
    'counts a convention of TeX as damage where it was pasted, not where the source is LaTeX: %s',
    (text) => {
      const [pasted, latex] = [scan(text), scan(text, [], 'latex')];
      expect(latex.plain).toBe(pasted.plain);
      expect(latex.changes).toEqual([]);
      expect(pasted.changes).not.toEqual([]);
    },
  );

  it('tells in a source that is LaTeX what is lost, broken or of another language', () => {
    expect(told(scan(tex`2.36sim 3 \cite{a} \foo &amp; 12\%`, [], 'latex').changes)).toEqual(
      told(scan(tex`2.36sim 3 \cite{a} \foo &amp; 12%`).changes),
    );
  });

  it('puts what a human restored before every rule, and the rules on the rest', () => {
    const source = 'from chi_1 to chi_2 and 3times';
    const { plain, changes } = scan(source, [restored(source, 'chi_1', tex`$\bar\chi_1$`)]);
    expect(plain).toBe('from χ̄₁ to χ₂ and 3×');
    expect(told(changes)).toEqual([
      'correction | corrections/a.yaml | chi_1 | χ̄₁',
      'repair | greek-with-index | chi_2 | χ₂',
      'repair | number-times | 3times | 3×',
    ]);
    for (const { at, original } of changes) expect(source.slice(at, at + original.length)).toBe(original);
  });

  it.each<[what: string, source: string, copied: string, original: string, html: string]>([
    ['a whole style', tex`a \textbf{b c} d`, tex`\textbf{b c}`, tex`\emph{b}`, 'a <em>b</em> d'],
    ['the inside of a style', tex`a \textbf{b c} d`, 'b c', 'e', 'a <strong>e</strong> d'],
    [
      'half a style, with the other half left standing',
      tex`a b c} d`,
      'a b',
      tex`\emph{a b`,
      '<em>a b c</em> d',
    ],
    [
      'the inside of a formula',
      tex`$\alpha leq 1$`,
      'leq',
      tex`\neq`,
      renderHtml(parseText(tex`$\alpha \neq 1$`, 'tex')),
    ],
    ['something taken away', 'a [sic] b', ' [sic]', '', 'a b'],
    [
      'damage that a human knows of',
      'by us',
      'us',
      tex`\us`,
      'by <span class="damaged" title="as copied; could not be read">\\us</span>',
    ],
  ])('restores %s', (_what, source, copied, original, html) => {
    const { text, changes } = scan(source, [restored(source, copied, original)]);
    expect(renderHtml(text)).toBe(html);
    expect(changes.map((change) => [change.kind, change.original])).toEqual([['correction', copied]]);
  });

  it('restores Markdown in Markdown, and nothing else of it', () => {
    const source = 'a `b_1` -- \\* 3times and chi_1';
    expect(scan(source, [], 'markdown').changes).toEqual([]);
    const { plain, changes } = scan(source, [restored(source, 'chi_1', '**x** $\\chi_1$')], 'markdown');
    expect(plain).toBe('a b_1 -- * 3times and x χ₁');
    expect(renderHtml(changes[0]?.replacement ?? [])).toMatch(/^<strong>x<\/strong> <math/);
  });

  it('heeds only the spans of its own field', () => {
    const source = 'about chi';
    const spans = [restored(source, 'chi', tex`$\chi$`)];
    expect(scanText(source, 'title', 'tex', spans).changes).toEqual([]);
  });

  it('tells which references are gone', () => {
    const { plain, changes } = scan(tex`as in \cite{a}, here`);
    expect(plain).toBe('as in, here');
    expect(told(changes)).toEqual([tex`repair | tex-citation | \cite{a} | `]);
  });

  it('marks what nobody can read, and says so', () => {
    const { text, plain, changes } = scan(tex`our \name, with O(nfrac{L{mu}}) steps`);
    expect(told(changes)).toEqual([
      tex`mark | unknown-command | \name | \name`,
      'mark | formula-remains | O(nfrac{L{mu}}) | O(nfrac{L{mu}})',
    ]);
    expect(text.filter(({ type }) => type === 'damaged')).toEqual([
      { type: 'damaged', value: tex`\name` },
      { type: 'damaged', value: 'O(nfrac{L{mu}})' },
    ]);
    expect(plain).toBe(tex`our \name, with O(nfrac{L{mu}}) steps`);
  });

  it.each([
    tex`$3times chi_1$ \texttt{chi\_1 3times} https://a.org/chi_1--x`,
    tex`The formula $10^{-6} \times chi_1 {times}$ stays.`,
  ])('leaves formulas, code and addresses alone: %s', (source) => {
    expect(scan(source).changes).toEqual([]);
  });

  it('quotes the copied text in every change, in order, none twice', () => {
    fc.assert(
      fc.property(sources, (source) => {
        let last = 0;
        for (const { at, original } of scan(source).changes) {
          expect(source.slice(at, at + original.length)).toBe(original);
          expect(at).toBeGreaterThanOrEqual(last);
          last = at + original.length;
        }
      }),
      { seed: 31, numRuns: 3000 },
    );
  });

  it('shows of a source without damage what reading alone shows', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { text, changes } = scan(source);
        const ruled = changes.some(({ by }) => rules.some(({ name }) => name === by));
        if (!ruled) expect(text).toEqual(parseText(source, 'tex'));
      }),
      { seed: 32, numRuns: 3000 },
    );
  });

  it('reads examples side by side as it reads each alone, the changes with their places', () => {
    const examples = rules
      .flatMap((rule) => [...rule.examples.map(([copied]) => copied), ...rule.counterexamples])
      // A dollar that nothing ends would be ended by that of a neighbour.
      .filter((copied) => copied.split('$').length % 2 === 1);
    const alone = fc.constantFrom(...examples, 'plain words', tex`16\% \"o \name`);
    fc.assert(
      fc.property(fc.array(alone, { maxLength: 5 }), fc.boolean(), (parts, styled) => {
        const between = styled ? tex` | \emph{a} | ` : ' | ';
        const together = scan(parts.join(between));
        const each = parts.map((part) => scan(part));
        expect(together.plain).toBe(each.map(({ plain }) => plain).join(styled ? ' | a | ' : ' | '));
        let at = 0;
        const changes = each.flatMap((one, index) => {
          const from = at;
          at += (parts[index]?.length ?? 0) + between.length;
          return one.changes.map((change) => ({ ...change, at: change.at + from }));
        });
        expect(together.changes).toEqual(changes);
      }),
      { seed: 33, numRuns: 1500 },
    );
  });

  it('restores any stretch of any source as if the source had been copied so', () => {
    fc.assert(
      fc.property(sources, sources, fc.nat(40), fc.nat(40), (source, original, one, other) => {
        const start = Math.min(one, other, source.length);
        const end = Math.min(Math.max(one, other), source.length);
        const span = { ...restored(source, '', original), start, end };
        const { text, changes } = scan(source, [span], 'markdown');
        const now = source.slice(0, start) + original + source.slice(end);
        expect(text).toEqual(parseText(now, 'markdown'));
        expect(changes).toMatchObject([{ at: start, original: source.slice(start, end) }]);
      }),
      { seed: 34, numRuns: 500 },
    );
  });
});
