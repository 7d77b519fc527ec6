import fc from 'fast-check';
import type { SavedPaper } from '#core/saved/savedList.ts';

export const saved = (id: string, rest: Partial<SavedPaper> = {}): SavedPaper => ({
  id,
  title: `Title of ${id}`,
  tags: [],
  note: '',
  read: false,
  saved: '2025-01-02',
  ...rest,
});

export const anyPaper = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    title: fc.string(),
    hue: fc.nat(23),
    tags: fc.array(fc.string(), { maxLength: 3 }),
    note: fc.string(),
    read: fc.boolean(),
    saved: fc.constantFrom('2025-01-02', '2024-03-04'),
  },
  { requiredKeys: ['id', 'title', 'tags', 'note', 'read', 'saved'] },
);
export const anyList = fc.uniqueArray(anyPaper, { selector: ({ id }) => id });
