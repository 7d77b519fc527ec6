import { expect, it } from 'vitest';
import { joinLinks } from '#core/recognise/joinLinks.ts';

const span = { start: 8, end: 15 };

it('keeps a given link as it was given, with the place where the abstract prints it', () => {
  const given = [{ kind: 'project' as const, url: 'http://a.org/b/' }];
  const found = [{ kind: 'code' as const, url: 'https://a.org/b', span }];
  expect(joinLinks(given, found)).toEqual([{ kind: 'project', url: 'http://a.org/b/', span }]);
});

it('lists given links before those found, each once', () => {
  const given = ['https://a.org/1', 'https://a.org/2', 'https://a.org/1'].map((url) => ({
    kind: 'paper' as const,
    url,
  }));
  const found = [{ kind: 'code' as const, url: 'https://a.org/1-data', span }];
  expect(joinLinks(given, found).map(({ url }) => url)).toEqual([
    'https://a.org/1',
    'https://a.org/2',
    'https://a.org/1-data',
  ]);
});
