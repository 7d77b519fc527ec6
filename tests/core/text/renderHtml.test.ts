import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '#core/paper.ts';
import { parseText } from '#core/text/parseText.ts';
import { escapeHtml } from '#core/text/escapeHtml.ts';
import { renderHtml, type Mark } from '#core/text/renderHtml.ts';
import { growth } from '../../linear/growth.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { sources, texts } from './texts.ts';

const tex = String.raw;

function html(source: string, marks: Mark[] = []): string {
  return renderHtml(parseText(source, 'tex'), marks);
}

describe('renderHtml', () => {
  it.each<[string, string]>([
    ['a & b < c', 'a &amp; b &lt; c'],
    [tex`\emph{a \textbf{b}} \texttt{c}`, '<em>a <strong>b</strong></em> <code>c</code>'],
    [
      tex`our \name wins`,
      'our <span class="damaged" title="as copied; could not be read">\\name</span> wins',
    ],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ])('writes %j as %j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('writes a formula as MathML that carries its TeX', () => {
    expect(html('$a<\\chi_1$')).toBe(
      '<math alttext="a&lt;\\chi_1"><mrow><mi>a</mi><mo>&lt;</mo><msub><mi>χ</mi><mn>1</mn></msub></mrow></math>',
    );
  });

  it('shows the source of a formula that does not parse', () => {
    expect(html(tex`$\ours{<}$`)).toBe('<code class="tex">\\ours{&lt;}</code>');
  });

  it('writes no inline style, which the content security policy forbids', () => {
    for (const source of [
      '$$x$$',
      tex`$\hat{x}$`,
      tex`$\color{red}{x}$`,
      tex`$\boxed{x}$`,
      tex`$\rule{9em}{9em}$`,
    ]) {
      expect(html(source)).not.toMatch(/ style=/);
    }
  });

  it('makes no link and no script of a formula', () => {
    const attack = tex`$\href{javascript:alert(1)}{x} \url{javascript:a} \text{<script>a</script>} \class{"x}{y} \unicode{<}$`;
    expect(html(attack)).not.toMatch(/<script|href="|<a[ >]/);
    expect(html(tex`$\text{<script>"'</script>}$`)).not.toContain('<script');
  });

  it.each<[string, Mark[], string]>([
    ['abcdef', [{ start: 1, end: 3, tag: 'mark' }], 'a<mark>bc</mark>def'],
    [tex`ab\emph{cd}ef`, [{ start: 1, end: 3, tag: 'mark' }], 'a<mark>b<em>c</em></mark><em>d</em>ef'],
    [tex`ab\emph{cd}ef`, [{ start: 1, end: 5, tag: 'mark' }], 'a<mark>b<em>cd</em>e</mark>f'],
    [
      'abcdef',
      [
        { start: 0, end: 4, tag: 'a', attributes: { href: 'x"&' } },
        { start: 2, end: 6, tag: 'mark', attributes: { id: 'm' } },
      ],
      '<a href="x&quot;&amp;">ab<mark id="m">cd</mark></a><mark>ef</mark>',
    ],
    ['ab', [{ start: 1, end: 1, tag: 'mark' }], 'ab'],
    ['ab', [{ start: -5, end: 99, tag: 'mark' }], '<mark>ab</mark>'],
  ])('lays marks over %j', (source, marks, expected) => {
    expect(html(source, marks)).toBe(expected);
  });

  it('lets a mark cover a whole formula when it covers part of one', () => {
    expect(html('a $x^{10}$ b', [{ start: 3, end: 4, tag: 'mark' }])).toMatch(
      /^a <mark><math.*<\/math><\/mark> b$/,
    );
  });

  it('is well-formed for any text and any marks, and marks exactly what was asked', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 });
    fc.assert(
      fc.property(texts, spans, (text, pairs) => {
        const marks = pairs.map(([one, other], index) => ({
          start: Math.min(one, other),
          end: Math.max(one, other),
          tag: `x-${index}`,
        }));
        const rendered = renderHtml(text, marks);
        const shown = walk(rendered);
        const plain = asShown(text);
        expect(shown.all).toBe(escapeHtml(plain.map(({ value }) => value).join('')));
        for (const mark of marks) {
          expect(shown.inside.get(mark.tag) ?? '').toBe(escapeHtml(covered(plain, mark)));
        }
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  const words: Text = [{ type: 'text', value: 'ab ' }];
  const crowds: Record<string, (size: number) => [Text, Mark[]]> = {
    'emphasised pieces': (size) => [
      Array.from({ length: size }, () => ({ type: 'emphasis', children: words })),
      [],
    ],
    'emphasis in emphasis': (size) => {
      let text = words;
      for (let depth = 0; depth < size / 16; depth++)
        text = [{ type: 'emphasis', children: [...text, ...words] }];
      return [text, []];
    },
    'marks on one text': (size) => [
      [{ type: 'text', value: 'ab '.repeat(size) }],
      Array.from({ length: size }, (_, at) => ({ start: 3 * at, end: 3 * at + 2, tag: 'a' })),
    ],
    'marks over formulas': (size) => [
      Array.from({ length: size }, () => ({ type: 'math', tex: 'x', plain: 'xy' })),
      Array.from({ length: size }, (_, at) => ({ start: 2 * at + 1, end: 2 * at + 3, tag: 'a' })),
    ],
  };
  it.each(Object.entries(crowds))('takes time linear to their number: %s', async (_what, crowd) => {
    expect(await growth(crowd, (given) => renderHtml(...given))).toBeUndefined();
  });

  it('is well-formed and holds no script, whatever the source', () => {
    fc.assert(
      fc.property(sources, fc.constantFrom('tex' as const, 'markdown' as const), (source, notation) => {
        const text = parseText(source, notation);
        const rendered = renderHtml(text);
        walk(rendered);
        expect(rendered).not.toMatch(/<script| style=| on[a-z]+=/);
        expect(renderPlain(text)).toMatch(/^(?!\s)(?:(?! {2}| \n|\n ).|(?<!\n)\n\n(?!\n))*(?<!\s)$/);
      }),
      { seed: 12, numRuns: 3000 },
    );
  });
});

type Shown = { value: string; whole: boolean }[];

/** What a reader sees, formulas as one `∎` each. */
function asShown(text: ReturnType<typeof parseText>): Shown {
  return text.flatMap((piece): Shown => {
    if ('children' in piece) return asShown(piece.children);
    if (piece.type === 'break') return [{ value: '\n\n', whole: false }];
    return piece.type === 'math'
      ? [{ value: '∎'.repeat(piece.plain.length), whole: true }]
      : [{ value: piece.value, whole: false }];
  });
}

/** The naive oracle: character by character, a formula wholly or not at all. */
function covered(plain: Shown, { start, end }: { start: number; end: number }): string {
  let at = 0;
  let inside = '';
  if (start >= end) return '';
  for (const { value, whole } of plain) {
    const from = at;
    at += value.length;
    if (whole) {
      if (from < end && start < at) inside += value;
      continue;
    }
    inside += value.slice(Math.max(0, start - from), Math.max(0, end - from));
  }
  return inside;
}

/** Reads HTML with a stack, throws when it is not well-formed, and gathers what stands inside each element. */
function walk(rendered: string): { all: string; inside: Map<string, string> } {
  const lengths: Record<string, number> = { '\\chi_1': 2, 'a&lt;b': 5 };
  const collapsed = rendered.replaceAll(/<math alttext="([^"]*)".*?<\/math>/g, (_whole, source: string) =>
    '∎'.repeat(lengths[source] ?? 1),
  );
  const open: string[] = [];
  const inside = new Map<string, string>();
  let all = '';
  for (const [whole, closing, name] of collapsed.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)(?: [a-z]+="[^"<]*")*>|[^<]+|</g,
  )) {
    if (name === undefined) {
      if (whole === '<') throw new Error(`a bare < in ${rendered}`);
      all += whole;
      for (const tag of new Set(open)) inside.set(tag, (inside.get(tag) ?? '') + whole);
    } else if (closing === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes nothing in ${rendered}`);
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> stays open in ${rendered}`);
  return { all, inside };
}
