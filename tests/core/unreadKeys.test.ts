import { expect, test } from 'vitest';
import { shelfOf } from './shelfOf.ts';

const topic = (keys: string) => `---\ntitle: T\nphrases: [trees]\n${keys}\n---\nWords.\n`;
const page = (keys: string) => `---\ntitle: P\n${keys}\n---\nWords.\n`;

/** A key that nobody reads, where it stands, and what the curator is told of it. */
test.each<[file: string, text: string, told: string, near: string]>([
  ['shelf.yaml', 'title: S\ntitel: T\n', 'settings-key 2 "titel"', 'title'],
  ['shelf.yaml', 'title: S\non_error: report\n', 'settings-key 2 "on_error"', 'onError'],
  ['shelf.yaml', 'license: {name: CC BY}\n', 'settings-key 1 "license"', 'licence'],
  [
    'shelf.yaml',
    'licence:\n  name: CC BY\n  link: https://a.org\n',
    'settings-key 3 "licence.link"',
    'name, url',
  ],
  ['shelf.yaml', 'licence: {name: CC BY, urls: a}\n', 'settings-key 1 "licence.urls"', 'url'],
  ['shelf.yaml', '__proto__: 1\n', 'settings-key 1 "__proto__"', 'title, description, language'],
  ['corrections/a.yaml', '- paper: Trees\n  pagse: 1-2\n', 'correction-field-unknown 2 "pagse"', 'pages'],
  [
    'corrections/a.yaml',
    '- paper: Trees\n  Authors: [A]\n',
    'correction-field-unknown 2 "Authors"',
    'authors',
  ],
  ['corrections/a.yaml', '- paper: Trees\n  journal: A\n', 'correction-field-unknown 2 "journal"', 'venue'],
  [
    'corrections/a.yaml',
    '- paper: Trees\n  topics: {remov: [a]}\n',
    'correction-field 2 topics',
    'did you mean remove?',
  ],
  [
    'corrections/a.yaml',
    '- paper: Trees\n  spans: [{copid: a}]\n',
    'correction-field 2 spans.0',
    'did you mean copied?',
  ],
  [
    'corrections/a.yaml',
    '- paper: Trees\n  authors: [{name: A, familiy: B}]\n',
    'correction-field 2 authors.0',
    'did you mean family?',
  ],
  ['shelf.yaml', 'onError: reprot\n', 'settings-key 1 "onError"', 'did you mean report?'],
  ['topics/a.md', topic('parent: aa'), 'topic-parent 4 the parent of "a"', 'there are no others'],
  ['topics/trees.md', topic('parent: tres'), 'topic-parent 4 the parent', 'there are no others'],
  ['topics/a.md', topic('papers: [tress]'), 'topic-paper 4 the topic', 'did you mean trees?'],
  [
    'corrections/a.yaml',
    '- paper: Trees\n  topics: {add: [b]}\n',
    'correction-topic 1 a correction',
    'or add',
  ],
  ['notes/tress.md', 'Words.\n', 'note-paper-unknown 1 a note', 'did you mean trees?'],
  ['topics/a.md', topic('phrase: [a]'), 'topic-key 4 "phrase"', 'phrases'],
  ['topics/a.md', topic('intitle: [a]'), 'topic-key 4 "intitle"', 'inTitle'],
  ['topics/a.mdx', topic('layout: wide'), 'topic-key 4 "layout"', 'title, description, parent'],
  [
    'notes/trees.md',
    '---\ntags: [a]\nlayout: b\n---\nWords.\n',
    'note-key 2 of this note "tags", "layout"',
    'delete',
  ],
  ['pages/a.md', page('descripton: D'), 'page-key 3 "descripton"', 'description'],
  ['pages/a.mdx', page('layout: wide'), 'page-key 3 "layout"', 'title, description'],
  ['synonyms.yaml', '- [trees, forests]\n- {trees: woods}\n', 'synonyms-group 2', '[speech, voice]'],
  ['synonyms.yaml', 'trees: woods\n', 'synonyms-list 1', '[speech, voice]'],
])('a key of %s that nobody reads is told: %j', (file, text, told, near) => {
  const [code = '', line, start = ''] = told.split(/ (\d+) ?/);
  const { papers, findings } = shelfOf({
    'papers/a.jsonl': [{ title: 'Trees', abstract: 'We climb.' }],
    [file]: text,
  });
  expect(papers).toHaveLength(1);
  const [found, ...others] = findings.filter((each) => each.place.file === file);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code, place: { file, line: Number(line) } });
  expect(found?.message).toContain(start);
  expect(`${found?.message} ${found?.hint}`).toContain(near);
});
