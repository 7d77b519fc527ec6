import { expect, it } from 'vitest';
import { noteUnread, type Unread, unreadFields } from '#core/read/unreadFields.ts';

const noted = (...fields: [name: string, line: number][]) => {
  const unread = new Map<string, Unread>();
  for (const [name, line] of fields) noteUnread(unread, name, line);
  return unreadFields('papers/a.ris', unread);
};

it('tells once a file which fields were not used, how often they stand there, and where the first is', () => {
  expect(noted(['SN', 3], ['AD', 4], ['AD', 5])).toMatchObject([
    {
      code: 'fields-unread',
      severity: 'note',
      message: 'not used are the fields "AD (2), SN (1)"',
      place: { file: 'papers/a.ris', line: 4 },
    },
  ]);
});

it('names all of them in one note, and of endless ones how many there are', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `field ${at}`);
  const told = (count: number) => noted(...names(count).map((name, at): [string, number] => [name, at + 1]));
  expect(told(40)).toHaveLength(1);
  expect(told(40)[0]?.message).toSatisfy((all: string) =>
    names(40).every((name) => all.includes(`${name} (1)`)),
  );
  expect(told(100)).toHaveLength(1);
  expect(told(100)[0]?.message).toMatch(/field 59 \(1\), 40 more"$/);
});

it('says nothing where all was used', () => {
  expect(noted()).toEqual([]);
});
