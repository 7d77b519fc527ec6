import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '#core/cite/exportFormats.ts';
import { scholarTags } from '#core/cite/scholarTags.ts';
import { authorsOf } from '#core/people/authorsOf.ts';
import { bare } from './papers.ts';

/** What each format makes of the authors a source gives, line by line where they stand. */
function written(given: unknown): Record<string, string[]> {
  const paper = { ...bare, year: 2020, authors: authorsOf(given) ?? [] };
  const text = (format: string) => exportFormats.find(({ name }) => name === format)?.write?.([paper]) ?? '';
  const lines = (format: string, pattern: RegExp) =>
    [...text(format).matchAll(pattern)].map(([, line = '']) => line);
  const csl = JSON.parse(text('csl')) as { author: object[] }[];
  return {
    bibtex: lines('bibtex', /author += \{(.*)\},?$/gm),
    ris: lines('ris', /^AU {2}- (.*)\r$/gm),
    endnote: lines('endnote', /^%A (.*)$/gm),
    csl: (csl[0]?.author ?? []).map((author) => JSON.stringify(author)),
    scholar: scholarTags(paper).flatMap(([name, content]) => (name === 'citation_author' ? content : [])),
  };
}

describe('an organisation is written whole', () => {
  it.each([
    ['Widget Labs, Inc.', [{ literal: 'Widget Labs, Inc.' }]],
    ['Widget Labs, Inc.', ['Widget Labs, Inc.']],
    ['Widget Labs, Inc.', 'Widget Labs, Inc.'],
    ['U.S. Army Corps of Engineers', [{ literal: 'U.S. Army Corps of Engineers' }]],
    ['U.S. Army Corps of Engineers', ['U.S. Army Corps of Engineers']],
    ['BABAR Collaboration', ['BABAR Collaboration']],
    ['BABAR Collaboration', [{ family: 'BABAR Collaboration' }]],
    ['Gemini', [{ name: 'Gemini', '@type': 'Organization' }]],
    ['Acme Widgets', ['{Acme Widgets}']],
    ['Ministry of Health and Welfare', 'Ministry of Health and Welfare'],
  ])('%s, given as %j', (name, given) => {
    expect(written(given)).toEqual({
      bibtex: [`{${name}}`],
      ris: [name],
      endnote: [name],
      csl: [JSON.stringify({ literal: name })],
      scholar: [name],
    });
  });

  it('beside people, in a list of commas too', () => {
    expect(written('Jane Doe, Widget Labs, Inc., John Roe')).toMatchObject({
      bibtex: ['Doe, Jane and {Widget Labs, Inc.} and Roe, John'],
    });
  });
});

describe('the parts a source gives are kept', () => {
  it('for readers that would else take the last word for the family', () => {
    expect(written(['García Márquez, Gabriel', 'van der Berg, Anna', 'Ada Lovelace']).scholar).toEqual([
      'García Márquez, Gabriel',
      'van der Berg, Anna',
      'Ada Lovelace',
    ]);
    expect(written([{ family: 'King', given: 'Martin', suffix: 'Jr.' }, 'Ann Doe'])).toMatchObject({
      bibtex: ['King, Jr., Martin and Doe, Ann'],
      ris: ['King, Martin, Jr.', 'Doe, Ann'],
      scholar: ['King, Martin, Jr.', 'Ann Doe'],
    });
  });

  it.each([
    ['García Márquez, Gabriel José', 'Gabriel José García Márquez'],
    ['García Márquez, Gabriel', 'García Márquez, Gabriel'],
    ['Lovelace, Ada King', 'Lovelace, Ada King'],
  ])('a lone "%s" is told as "%s", since Zotero parts what has blanks on both sides', (given, told) => {
    expect(written([given]).scholar).toEqual([told]);
  });
});

describe('authors whom the source does not name', () => {
  it.each([
    [['Zed Zett et al.']],
    [['Zed Zett', 'et al.']],
    ['Zed Zett and others'],
    [[{ name: 'Zed Zett' }, { name: 'et al.' }]],
  ])('are told in every format that has a way to: %j', (given) => {
    expect(written(given)).toEqual({
      bibtex: ['Zett, Zed and others'],
      ris: ['Zett, Zed', 'et al.'],
      endnote: ['Zett, Zed', 'et al.'],
      csl: [JSON.stringify({ family: 'Zett', given: 'Zed' }), JSON.stringify({ literal: 'others' })],
      scholar: ['Zed Zett'],
    });
  });

  it('an independent reader of BibTeX finds organisation, people and others', () => {
    const [bibtex] = exportFormats;
    const authors = authorsOf(['U.S. Army Corps of Engineers', 'van der Berg, Anna', 'et al.']) ?? [];
    const [entry] = new Cite(bibtex?.write?.([{ ...bare, authors }])).data as { author: object[] }[];
    expect(entry?.author).toEqual([
      { family: 'U.S. Army Corps of Engineers' },
      { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' },
      { family: 'others' },
    ]);
  });
});
