import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { componentNames } from '#core/mdx/ownComponents.ts';
import { shelfOf } from './shelfOf.ts';

const files = {
  'papers/a.jsonl': [
    { title: 'Trees', abstract: 'We climb.' },
    { title: 'Forests', abstract: 'We walk in forests.' },
  ],
  'topics/woods.mdx': '---\ntitle: Woods\nphrases: [forests]\n---\nWords.\n',
};

/** What is told of a page with this text. */
function told(text: string, file = 'pages/a.mdx') {
  const { findings, pages } = shelfOf({ ...files, [file]: `---\ntitle: A\n---\n${text}\n` });
  return {
    cites: pages[0]?.cites,
    told: findings
      .filter(({ place }) => place.file === file)
      .map(({ code, message, hint, place }) => `${String(place.line)} ${code} ${message}: ${hint}`),
  };
}

describe('components in a text', () => {
  test('need no import, and what they name is there', () => {
    const text =
      '<Papers query="forests speedup:>2 year:2020.." limit={10} />\n\n<Claims topic="woods" kind="speedup" />\n\n' +
      '<Shelf topic="woods" />\n\n<Paper id="trees" />\n\nAs <Cite id="forests" /> and <Cite id="trees" /> say, <Cite id="forests" />.';
    expect(told(text)).toEqual({ cites: ['forests', 'trees'], told: [] });
  });

  test.each<[text: string, told: string]>([
    [
      'Words.\n\n<Cite id="tress" />',
      '6 component-value <Cite id>: there is no "tress": did you mean trees? write',
    ],
    ['See <Paper id="x" />.', '4 component-value <Paper id>: there is no "x": write the last part'],
    ['<Shelf topic="climbing" />', '4 component-value <Shelf topic>: there is no "climbing": write woods'],
    ['<Shelf topic="wods" />', '4 component-value <Shelf topic>: there is no "wods": did you mean woods?'],
    [
      '<Claims topic="woods" kind="speedupp" />',
      '4 component-value <Claims kind>: there is no "speedupp": did you mean speedup?',
    ],
    [
      '<Papers query="autor:Kim" />',
      '4 component-value <Papers query>: there is no "autor:": did you mean author?',
    ],
    [
      '<Papers query="a" limit="all" />',
      '4 component-value <Papers limit>: there is no "all": write a number',
    ],
    [
      '<Papers query="a" order="oldest" />',
      '4 component-value <Papers order>: there is no "oldest": write newest',
    ],
    ['<Papers qeury="a" />', '4 component-empty <Papers> says nothing'],
    ['<Paper id="trees" size="big" />', '4 component-attribute <Paper> has no attribute size'],
    ['<Cit id="trees" />', '4 prose-mdx'],
  ])('%j is told, with the nearest right name', (text, start) => {
    expect(told(text).told.map((each) => each.slice(0, start.length))).toContain(start);
  });

  test('a name that nobody imports is told with the component that was meant', () => {
    expect(told('<Cites id="trees" />').told.join()).toContain('did you mean Cite?');
  });

  test.each([
    ['a value that a program says', '<Cite id={frontmatter.id} />'],
    ['a name of a query', '<Papers query="N:M sparsity, a: b" />'],
    ['a field with a hyphen, and one turned round', '<Papers query="speed-up:>3 -year:2020" />'],
    ['what is escaped', 'Write \\<Cite id="x" /\\>.'],
    ['what is quoted', '`<Cite id="x" />`'],
    ['a component of its own', 'export const Cite = () => \'a\';\n\n<Cite id="x" />'],
  ])('%s is not judged', (_what, text) => {
    expect(told(text).told.filter((each) => each.includes('component-'))).toEqual([]);
  });

  test('a note on a paper may hold a citation, and nothing that needs more of a page', () => {
    expect(told('<Cite id="trees" />', 'notes/trees.mdx').told.join()).not.toContain('component');
    expect(told('<Paper id="trees" />', 'notes/trees.mdx').told).toEqual([
      expect.stringContaining('2 note-key'),
      expect.stringContaining('4 component-in-note <Paper> is not shown in a note on a paper'),
    ]);
  });

  test('nothing is said of Markdown, which has none', () => {
    expect(told('<Cite id="x" />', 'pages/a.md').told.join()).not.toContain('component');
  });

  test('the pages have each that the table names', () => {
    const handed = readFileSync('src/pages/_own/ownComponents.ts', 'utf8');
    expect(/\{ (.*) \}/.exec(handed.slice(handed.indexOf('ownComponents =')))?.[1]?.split(', ')).toEqual(
      componentNames,
    );
  });
});
