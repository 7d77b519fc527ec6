import { describe, expect, test } from 'vitest';
import { readNotes, readPages } from '#core/prose/readProse.ts';

const told = (findings: { code: string; place: { file: string; line: number } }[]) =>
  findings.map(({ code, place }) => `${place.file}:${String(place.line)} ${code}`);

describe('a note', () => {
  const papers = new Map(['pearl', 'dadao'].map((id) => [id, id]));

  test('belongs to the paper its file is named after, with or without front matter', () => {
    const files = [
      { file: 'notes/pearl.mdx', text: 'Read this first.\n' },
      { file: 'notes/dadao.md', text: '---\n---\nHard.\n' },
    ];
    expect(readNotes(files, papers)).toEqual({
      notes: [
        { id: 'pearl', file: 'notes/pearl.mdx' },
        { id: 'dadao', file: 'notes/dadao.md' },
      ],
      findings: [],
    });
  });

  test('stays with its paper when that has got another address', () => {
    const moved = new Map([...papers, ['perl', 'pearl']]);
    const files = [{ file: 'notes/perl.md', text: 'Read this first.\n' }];
    expect(readNotes(files, moved)).toEqual({
      notes: [{ id: 'pearl', file: 'notes/perl.md' }],
      findings: [],
    });
  });

  test.each([
    ['on no paper of the shelf', [['notes/perl.mdx', 'Hm.']], ['notes/perl.mdx:1 note-paper-unknown']],
    [
      'written twice',
      [
        ['notes/pearl.md', 'One.'],
        ['notes/pearl.mdx', 'Two.'],
      ],
      ['notes/pearl.mdx:1 prose-twice'],
    ],
    [
      'whose front matter is never closed',
      [['notes/pearl.mdx', '---\nby: me\n']],
      ['notes/pearl.mdx:1 front-matter-open'],
    ],
    [
      'whose front matter is broken',
      [['notes/pearl.mdx', '---\nby: "me\n---\nHm.']],
      ['notes/pearl.mdx:2 yaml-broken'],
    ],
    [
      'whose front matter is a list',
      [['notes/pearl.mdx', '---\n- me\n---\nHm.']],
      ['notes/pearl.mdx:2 front-matter-no-fields'],
    ],
    ['that MDX cannot render', [['notes/pearl.mdx', 'Read {this.']], ['notes/pearl.mdx:1 prose-mdx']],
    [
      'that MDX cannot render below its front matter',
      [['notes/pearl.mdx', '---\nby: me\n---\n\nFor a <5.']],
      ['notes/pearl.mdx:5 prose-mdx', 'notes/pearl.mdx:2 note-key'],
    ],
  ])('%s is a finding', (_what, files, findings) => {
    const read = readNotes(
      files.map(([file = '', text = '']) => ({ file, text })),
      papers,
    );
    expect(told(read.findings)).toEqual(findings);
    expect(read.notes.length).toBe(files.length - 1);
  });
});

describe('a page of prose', () => {
  const page = (id: string, text: string) => readPages([{ file: `pages/${id}.mdx`, text }]);

  test('stands at the name of its file, under the title of its front matter', () => {
    expect(page('about', '---\ntitle: About\ndescription: How.\n---\nWords.\n')).toEqual({
      pages: [{ id: 'about', title: 'About', description: 'How.', file: 'pages/about.mdx' }],
      findings: [],
    });
  });

  test('without a title is named after its file, which is told', () => {
    const { pages, findings } = page('about', 'Words.\n');
    expect(pages[0]?.title).toBe('about');
    expect(told(findings)).toEqual(['pages/about.mdx:1 page-title']);
  });

  test.each<[string, string, string[]]>([
    ['a key it does not know', 'title: T\nlayout: page', ['pages/about.mdx:3 page-key']],
    ['a key with a slip in it', 'title: T\nDescripton: D', ['pages/about.mdx:3 page-key']],
    ['a title that is none', 'title: [T]', ['pages/about.mdx:2 page-key', 'pages/about.mdx:1 page-title']],
    ['a title without its value', 'title:', ['pages/about.mdx:2 page-key', 'pages/about.mdx:1 page-title']],
    ['a key that stands twice', 'title: T\ntitle: U', ['pages/about.mdx:3 yaml-broken']],
    ['front matter that is a list', '- T', ['pages/about.mdx:2 front-matter-no-fields']],
    ['front matter that is a word', 'T', ['pages/about.mdx:2 front-matter-no-fields']],
    ['front matter that says nothing', '# T', ['pages/about.mdx:1 page-title']],
  ])('tells of %s', (_what, front, findings) => {
    expect(told(page('about', `---\n${front}\n---\nWords.\n`).findings)).toEqual(findings);
  });

  test('may hold any sign in Markdown, where a brace is but a brace', () => {
    const { pages, findings } = readPages([{ file: 'pages/a.md', text: '---\ntitle: A\n---\nSo {a <5.' }]);
    expect(pages).toHaveLength(1);
    expect(findings).toEqual([]);
  });

  test('that MDX cannot render is told with what stands there and how to mend it', () => {
    const { pages, findings } = page('about', '---\ntitle: A\n---\n\nWe use <https://example.org>.\n');
    expect(pages).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'prose-mdx', severity: 'error', place: { file: 'pages/about.mdx', line: 5 } },
    ]);
    expect(findings[0]?.message).toContain('<https://example.org>');
    expect(findings[0]?.hint).toContain('[words](address)');
  });

  test.each(['papers', 'About Us', 'saved', '404', 'index'])('never takes the address "%s"', (id) => {
    const { pages, findings } = page(id, '---\ntitle: T\n---\n');
    expect(pages).toEqual([]);
    expect(told(findings)).toEqual([`pages/${id}.mdx:1 page-id`]);
    expect(findings[0]?.hint).toMatch(/uses itself: index, papers, .*, 404$/);
  });
});
