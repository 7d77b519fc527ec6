import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTopics } from '#core/classify/readTopics.ts';
import { settleParents } from '#core/classify/settleParents.ts';

const file = (id: string, front: string) => ({
  file: `topics/${id}.mdx`,
  text: `---\n${front}\n---\n\nWords.\n`,
});
const told = (files: { file: string; text: string }[]) =>
  readTopics(files).findings.map(({ code, place }) => `${place.file}:${String(place.line)} ${code}`);

test('a topic is its file: the name is the id, the front matter says what tells', () => {
  const text =
    'title: Graphs\nparent: nets\ndescription: On graphs.\nphrases:\n  - graph\n  - 4\nstrong: GNN';
  const { topics, findings } = readTopics([
    file('graphs', text),
    file('nets', 'title: Nets\nphrases: [network]'),
  ]);
  expect(findings).toEqual([]);
  expect(topics[0]).toEqual({
    id: 'graphs',
    file: 'topics/graphs.mdx',
    title: 'Graphs',
    parent: 'nets',
    description: 'On graphs.',
    phrases: ['graph', '4'],
    strong: ['GNN'],
    weak: [],
    inTitle: [],
    needs: [],
    not: [],
    categories: [],
    found: [],
    papers: [],
    drop: false,
    lines: { parent: 3, found: 2, papers: 2 },
  });
});

describe('every flaw is told with its place', () => {
  test.each([
    ['no front matter', [{ file: 'topics/a.mdx', text: 'Words.' }], ['topics/a.mdx:1 topic-front-matter']],
    [
      'front matter left open',
      [{ file: 'topics/a.mdx', text: '---\ntitle: A\n' }],
      ['topics/a.mdx:1 topic-front-matter'],
    ],
    ['front matter that is a list', [file('a', '- title')], ['topics/a.mdx:2 topic-front-matter']],
    ['broken YAML', [file('a', 'title: A\nphrases: [x')], ['topics/a.mdx:3 yaml-broken']],
    ['an unknown key', [file('a', 'title: A\nphrases: x\nphrase: y')], ['topics/a.mdx:4 topic-key']],
    [
      'a phrase as long as a page',
      [file('a', `title: A\nphrases: [x, ${'a-'.repeat(60)}]`)],
      ['topics/a.mdx:3 topic-key'],
    ],
    ['a title that is none', [file('a', 'title: [A]\nphrases: x')], ['topics/a.mdx:2 topic-key']],
    [
      'a phrase without words, which costs only itself',
      [file('a', 'title: A\nphrases:\n  - x\n  - "***"')],
      ['topics/a.mdx:5 topic-key'],
    ],
    [
      'a phrase without words, and no other',
      [file('a', 'title: A\nphrases:\n  - "***"')],
      ['topics/a.mdx:4 topic-key', 'topics/a.mdx:2 topic-phrases'],
    ],
    [
      'a key with a slip in it',
      [file('a', 'title: A\nphrases: x\nParents: y')],
      ['topics/a.mdx:4 topic-key'],
    ],
    ['a key without its value', [file('a', 'title:\nphrases: x')], ['topics/a.mdx:2 topic-key']],
    ['a list where a text belongs', [file('a', 'parent: [b]\nphrases: x')], ['topics/a.mdx:2 topic-key']],
    [
      'keys where a list belongs',
      [file('a', 'phrases:\n  a: b')],
      ['topics/a.mdx:3 topic-key', 'topics/a.mdx:2 topic-phrases'],
    ],
    ['a key that stands twice', [file('a', 'title: A\ntitle: B')], ['topics/a.mdx:3 yaml-broken']],
    ['no phrase at all', [file('a', 'title: A')], ['topics/a.mdx:2 topic-phrases']],
    ['a name that is no address', [file('A b', 'title: A\nphrases: x')], ['topics/A b.mdx:1 topic-id']],
    [
      'two files of one id',
      [file('a', 'title: A\nphrases: x'), { ...file('a', 'title: B\nphrases: y'), file: 'topics/a.md' }],
      ['topics/a.md:1 topic-twice'],
    ],
  ])('%s', (_, files, findings) => expect(told(files)).toEqual(findings));
});

test('a key that cannot be used costs no more than itself', () => {
  const { topics } = readTopics([file('fast-graphs', 'title: 3\nphrases: graph\nparent: [x]')]);
  expect(topics[0]).toMatchObject({ title: 'Fast graphs', phrases: ['graph'] });
  expect(topics[0]?.parent).toBeUndefined();
});

test('a topic whose body MDX cannot render keeps its rules and loses its introduction, which is told', () => {
  const text = '---\ntitle: A\nphrases: x\n---\n\nWords.\n\ntext {unclosed\n';
  const { topics, findings } = readTopics([
    { file: 'topics/a.mdx', text },
    file('b', 'title: B\nparent: a\nphrases: y'),
  ]);
  expect(topics).toMatchObject([
    { id: 'a', phrases: ['x'], file: undefined },
    { id: 'b', parent: 'a', file: 'topics/b.mdx' },
  ]);
  expect(findings).toMatchObject([
    { code: 'prose-mdx', severity: 'error', place: { file: 'topics/a.mdx', line: 8 } },
  ]);
  expect(findings[0]?.message).toContain('{unclosed');
  expect(findings[0]?.hint).toContain('\\{');
});

test('no text breaks the reader, and no circle of parents survives', () => {
  const line = fc.constantFrom(
    '---',
    'title: A',
    'parent: a',
    'parent: b',
    'phrases:',
    '  - x',
    '\t',
    '{',
    'strong: [1]',
  );
  const text = fc
    .array(fc.oneof(line, fc.string()), { maxLength: 8 })
    .map((lines) => `---\n${lines.join('\n')}\n---\n`);
  fc.assert(
    fc.property(text, text, (one, other) => {
      const read = readTopics([
        { file: 'topics/a.mdx', text: one },
        { file: 'topics/b.mdx', text: other },
      ]);
      const topics = settleParents(read.topics, new Map(), new Set()).rules;
      const [a, b] = ['a', 'b'].map((id) => topics.find((topic) => topic.id === id));
      expect(a?.parent === 'a' || b?.parent === 'b' || (a?.parent === 'b' && b?.parent === 'a')).toBe(false);
    }),
    { seed: 7 },
  );
});
