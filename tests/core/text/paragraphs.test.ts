import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '#core/paper.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { scanText } from '#core/repair/scanText.ts';
import { escapeHtml } from '#core/text/escapeHtml.ts';
import { renderParagraphs, type Mark } from '#core/text/renderHtml.ts';
import { sentences } from '#core/text/sentences.ts';

function scan(source: string, field: 'title' | 'abstract' = 'abstract') {
  return scanText(source, field, 'tex');
}

function shown(source: string): string[] {
  return renderParagraphs(scan(source).text);
}

const structured =
  'BACKGROUND: Obesity is a risk. METHODS: We propose RESNET (RES), a new method. RESULTS: It is 3 times faster. CONCLUSIONS: Good.';

describe('paragraphs', () => {
  it.each([
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['One.\r\n \r\n\r\nTwo.', ['One.', 'Two.']],
    ['\n\nOne.\n\n', ['One.']],
    ['One\nline.', ['One line.']],
    ['\\emph{one\n\nTwo} three', ['<em>one</em>', '<em>Two</em> three']],
    ['copied line\n\nby line', ['copied line by line']],
    ['One.\\par Two.', ['One.', 'Two.']],
  ])('%j are %j', (source, expected) => {
    expect(shown(source)).toEqual(expected);
  });

  it('of a title are one line', () => {
    expect(scan('One\n\ntwo <p>three</p>', 'title').plain).toBe('One two three');
  });

  it('hold every mark that lies over them, its id once', () => {
    const marks = [{ start: 1, end: 6, tag: 'mark', attributes: { id: 'a' } }];
    expect(renderParagraphs(scan('ab\n\nCd').text, marks)).toEqual([
      'a<mark id="a">b</mark>',
      '<mark>Cd</mark>',
    ]);
  });

  it('are rendered as each would be alone, with what of the marks lies over it', () => {
    const words = fc.array(fc.stringMatching(/^[a-c]{1,4}$/), { minLength: 1, maxLength: 4 });
    const spans = fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 4 });
    fc.assert(
      fc.property(words, spans, (parts, pairs) => {
        const marks = pairs.map(([start, length], index): Mark => ({
          start,
          end: start + length,
          tag: `x-${index}`,
        }));
        const text = parts.flatMap((value, index): Text => {
          const piece = { type: 'text' as const, value };
          return index === 0 ? [piece] : [{ type: 'break' }, piece];
        });
        let from = 0;
        const alone = parts.map((value) => {
          const shifted = marks.map((mark) => ({
            ...mark,
            start: Math.max(0, mark.start - from),
            end: Math.min(value.length, mark.end - from),
          }));
          from += value.length + 2;
          return renderParagraphs([{ type: 'text', value }], shifted)[0];
        });
        expect(renderParagraphs(text, marks)).toEqual(alone);
        expect(renderParagraphs(text)).toEqual(parts.map(escapeHtml));
      }),
      { seed: 52, numRuns: 1000 },
    );
  });
});

describe('structured abstracts', () => {
  it('have a paragraph a part, its label strong', () => {
    expect(shown(structured)).toEqual([
      '<strong>BACKGROUND:</strong> Obesity is a risk.',
      '<strong>METHODS:</strong> We propose RESNET (RES), a new method.',
      '<strong>RESULTS:</strong> It is 3 times faster.',
      '<strong>CONCLUSIONS:</strong> Good.',
    ]);
    expect(scan(structured).changes).toEqual([]);
  });

  it.each([
    ['Aims: To see. Materials and methods: We did. Results: Good.', 3],
    ['DESIGN, SETTING, AND PARTICIPANTS: A trial. MAIN OUTCOMES AND MEASURES: Death.', 2],
    ['Context. Stars are. Aims. We see. Methods. We did.', 3],
    ['<p><b>Background:</b> It is. <b>Methods:</b> We did.</p>', 2],
    ['<jats:p>Background: It is.\nMethods: We did.</jats:p>', 2],
    [
      '<jats:sec><jats:title>Purpose</jats:title><jats:p>To see.</jats:p></jats:sec><jats:sec><jats:title>Key points</jats:title><jats:p>A.</jats:p></jats:sec>',
      3,
    ],
    ['<h4>Objective</h4><p>To see.</p>', 1],
  ])('%j have %i paragraphs', (source, count) => {
    expect(shown(source)).toHaveLength(count);
    expect(shown(source)[0]).toMatch(/^<strong>\w/);
  });

  it.each([
    'Results: a study of one label.',
    'Our key insight: it is simple. Results: it is good.',
    'We do. Methods: We did. Results: Good.',
    'BERT: a model. GPT: another.',
    'Design is hard. Methods are many. Results follow.',
    'Abstract interpretation is a method.',
    'Abstract State Machines are used.',
  ])('%j is none', (source) => {
    expect(scan(source)).toEqual({ text: [{ type: 'text', value: source }], plain: source, changes: [] });
  });

  it('have their labels in no sentence, and count them as no name, acronym or claim', () => {
    const { plain } = scan(structured);
    const spans = sentences(plain);
    expect(spans.map(({ start, end }) => plain.slice(start, end))).toEqual([
      'Obesity is a risk.',
      'We propose RESNET (RES), a new method.',
      'It is 3 times faster.',
      'Good.',
    ]);
    const { names, claims, contribution } = recognise({
      title: 'A title',
      abstract: plain,
      sentences: spans,
    });
    expect(names.map(({ name }) => name).join()).not.toMatch(/METHODS|BACKGROUND|RESULTS/);
    expect(claims.map(({ sentence }) => sentence)).toEqual([spans[2]]);
    expect(contribution).toEqual(spans[1]);
  });

  it('end a sentence with a paragraph, though no sign says so', () => {
    expect(sentences('No full stop\n\nanother one')).toEqual([
      { start: 0, end: 12 },
      { start: 14, end: 25 },
    ]);
  });
});

describe('the word “Abstract” above an abstract', () => {
  it.each([
    ['<jats:title>Abstract</jats:title><jats:p>We show.</jats:p>', '<jats:title>Abstract</jats:title>'],
    ['<h3>Summary</h3><p>We show.</p>', '<h3>Summary</h3>'],
    ['Abstract: We show.', 'Abstract: '],
    ['Abstract—We show.', 'Abstract—'],
    ['ABSTRACT We show.', 'ABSTRACT '],
    ['AbstractWe show.', 'Abstract'],
    ['Abstract We show.', 'Abstract '],
  ])('goes from %j, and is told', (source, original) => {
    const { plain, changes } = scan(source);
    expect(plain).toBe('We show.');
    expect(changes).toMatchObject([{ kind: 'repair', by: 'abstract-heading', original, replacement: [] }]);
  });
});

describe('a copyright notice around an abstract', () => {
  it.each([
    ['', ' © 2021 Elsevier Ltd. All rights reserved.'],
    ['', ' © 2019'],
    ['', ' © 2019, © 2019 Taylor & Francis Group, LLC.'],
    ['', ' © 2008 IBRO. Published by Elsevier Ltd. All rights reserved.'],
    ['', ' (c) 2001 American Institute of Physics.'],
    ['', ' Copyright © 2022 John Wiley & Sons, Ltd.'],
    [
      '',
      ' © The Author(s) 2020. Published by Oxford University Press on behalf of the Society. All rights reserved.',
    ],
    ['', ' Published by Elsevier B.V.'],
    ['', ' This article is protected by copyright. All rights reserved.'],
    [
      '',
      ' © 2020 The Authors. This is an open access article under the CC BY license (http://a.org/by/4.0/).',
    ],
    ['© 2022, The Author(s), under exclusive licence to Springer Nature Switzerland AG. ', ''],
    ['© 2008 J. Wiley & Sons, Inc. All rights reserved. ', ''],
    ['Copyright © 2022 by the authors. Licensee MDPI, Basel, Switzerland. ', ' Crown Copyright © 2022'],
  ])('goes from %j … %j, and is told', (before, behind) => {
    const { plain, changes } = scan(`${before}We show that gates hold. They do.${behind}`);
    expect(plain).toBe('We show that gates hold. They do.');
    const told = [before, behind.trim()].filter((part) => part !== '');
    expect(changes.map(({ by, original }) => [by, original.trim()])).toEqual(
      told.map((part) => ['copyright-notice', part.trim()]),
    );
  });

  it.each([
    'We study copyright. In 2019 the law changed, and courts followed.',
    'Copyright law changed in 2019. We study how.',
    'Models copy. Copyright © marks are kept by them. We ask in 2020 why they are.',
    'The sign © was used in 2019 by half of the pages. We count them.',
    '© 2019 Elsevier Ltd.',
    'It was published by Elsevier and others. We ask why.',
    'Of (c) we know that it holds. Of (d) we do not.',
  ])('is none: %s', (source) => {
    expect(scan(source).plain).toBe(source);
  });
});
