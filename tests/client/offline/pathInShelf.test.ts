import { expect, test } from 'vitest';
import { pathInShelf } from '../../../src/client/offline/pathInShelf.ts';
import { scope } from './fakeShelf.ts';

test.each([
  ['https://papers.example/shelf/', 'index.html'],
  ['https://papers.example/shelf/papers/x/?highlight=a#b', 'papers/x/index.html'],
  ['https://papers.example/shelf/papers/x', 'papers/x'],
  ['https://papers.example/shelf/papers/%C3%A9/', 'papers/é/index.html'],
  ['https://papers.example/shelf/50%off', '50%off'],
  ['https://papers.example/shelf', undefined],
  ['https://papers.example/shelf2/', undefined],
  ['https://papers.example/', undefined],
  ['http://papers.example/shelf/', undefined],
  ['about:blank', undefined],
])('the address %s means %s', (address, path) => {
  expect(pathInShelf(address, scope)).toBe(path);
});
