import { expect, it } from 'vitest';
import { fixAddress } from '#core/show/fixAddress.ts';

const title = 'Fix: Glue & Paper: 100%?';
const body = 'What is wrong?\n\n---\nPaper: Glue & Paper: 100%?';

it.each([
  ['https://github.com/a/b', 'https://github.com/a/b/issues/new', 'title', 'body'],
  ['https://github.com/a/b.git', 'https://github.com/a/b/issues/new', 'title', 'body'],
  ['https://codeberg.org/a/gitlab/', 'https://codeberg.org/a/gitlab/issues/new', 'title', 'body'],
  ['https://gitlab.com/a/b/c', 'https://gitlab.com/a/b/c/-/issues/new', 'issue[title]', 'issue[description]'],
  [
    'https://gitlab.uni.example/a/b.git/',
    'https://gitlab.uni.example/a/b/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
])('an issue in %s is written at %s', (repository, address, heading, text) => {
  const url = new URL(fixAddress(repository, title, body));
  expect(`${url.origin}${url.pathname}`).toBe(address);
  expect([...url.searchParams.keys()]).toEqual([heading, text]);
  expect(url.searchParams.get(heading)).toBe(title);
  expect(url.searchParams.get(text)).toBe(body);
});
