import { expect, it } from 'vitest';
import { bibtexWithTexts } from '#core/cite/bibtex.ts';
import { cslJson } from '#core/cite/cslJson.ts';
import { endnote } from '#core/cite/endnote.ts';
import { markdown } from '#core/cite/markdown.ts';
import { ris } from '#core/cite/ris.ts';
import { article, bare } from './papers.ts';

const own = { ...article, keywords: ['to cite', 'glue'], note: 'Ask *Anna*.\nTwice.' };

it('is an item per paper, with tags and note below, and no sign of it is mark-up by accident', () => {
  expect(markdown([own, { ...bare, title: '<b> & [x](y)' }])).toBe(
    [
      '- The Bookbinding Consortium, & Müller, Ä. (2019). Slow Glue: A Survey. *Journal of Paper & Glue*, *12*(3), 101–119. <https://doi.org/10.1000/glue_(12)>',
      '',
      '  #to-cite #glue',
      '',
      '  Ask \\*Anna\\*.',
      '',
      '  Twice.',
      '- *\\<b\\> & \\[x\\](y)*. (n.d.).',
      '',
    ].join('\n'),
  );
});

it.each([
  ['BibTeX', bibtexWithTexts, ['keywords      = {to cite, glue}', 'annote        = {Ask *Anna*. Twice.}']],
  ['RIS', ris, ['KW  - to cite', 'KW  - glue', 'N1  - Ask *Anna*. Twice.']],
  ['CSL-JSON', cslJson, ['"keyword": "to cite, glue"', '"note": "Ask *Anna*.\\nTwice."']],
  ['EndNote', endnote, ['%K to cite', '%Z Ask *Anna*. Twice.']],
])('tags and notes of a reader go out in %s', (_, write, lines) => {
  for (const line of lines) expect(write([own])).toContain(line);
});
