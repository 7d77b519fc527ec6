import { expect, it } from 'vitest';
import { bibtexWithTexts } from '#core/cite/bibtex.ts';
import { cslJson } from '#core/cite/cslJson.ts';
import { csv } from '#core/cite/csv.ts';
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
  ['- no item', '\\- no item'],
  ['+ nor this', '\\+ nor this'],
  ['12. nor that', '12\\. nor that'],
  ['3) nor one of these', '3\\) nor one of these'],
  ['===', '\\==='],
  ['    no code', 'no code'],
  ['&copy; but AT&T', '\\&copy; but AT&T'],
  ['5.5 of -3 are 5-fold', '5.5 of -3 are 5-fold'],
  ['----', '\\----'],
  ['# no heading', '\\# no heading'],
])('a note that says %j says so in Markdown, too', (note, line) => {
  expect(markdown([{ ...bare, note: `Above\n${note}\nBelow` }])).toBe(
    `- *Quiet Shelves*. (n.d.).\n\n  Above\n\n  ${line}\n\n  Below\n`,
  );
});

it('writes tags as programs for notes read them, and no mark-up that one holds', () => {
  const keywords = ['#own', 'to_read', 'a*b*c', '<b>', 'two  words'];
  expect(markdown([{ ...bare, keywords }])).toContain('\n  #own #to_read #a\\*b\\*c #\\<b\\> #two-words\n');
});

it.each([
  ['BibTeX', bibtexWithTexts, ['keywords      = {to cite, glue}', 'annote        = {Ask *Anna*. Twice.}']],
  ['RIS', ris, ['KW  - to cite', 'KW  - glue', 'N1  - Ask *Anna*. Twice.']],
  ['CSL-JSON', cslJson, ['"keyword": "to cite, glue"', '"note": "Ask *Anna*.\\nTwice."']],
  ['CSV', csv, ['to cite; glue', '"Ask *Anna*.\nTwice."']],
  ['EndNote', endnote, ['%K to cite', '%Z Ask *Anna*. Twice.']],
])('tags and notes of a reader go out in %s', (_, write, lines) => {
  for (const line of lines) expect(write([own])).toContain(line);
});
