import type { Paper } from '#core/paper.ts';

/** A paper of which nothing is known but its words. */
export const aPaper: Paper = {
  id: 'quiet-shelves',
  title: [{ type: 'text', value: 'Quiet Shelves' }],
  abstract: [{ type: 'text', value: 'They hold.' }],
  authors: [],
  keywords: [],
  links: [],
  names: [],
  acronyms: [],
  claims: [],
  topics: [],
  related: [],
  changes: [],
  source: { file: 'papers/a.txt', line: 1 },
};
