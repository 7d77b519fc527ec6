import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationKey, citationKeys } from '#core/cite/citationKey.ts';
import { article, bare, preprint } from './papers.ts';

describe('a key is family name, year and first telling word', () => {
  it.each([
    ['everything known', preprint, 'bakker2023fast'],
    ['a group', article, 'thebookbindingconsortium2019slow'],
    ['nothing but a title', bare, 'quiet'],
    ['an empty word first', { ...bare, title: 'On the Use of Glue' }, 'use'],
    [
      'accents',
      { ...bare, authors: [{ name: 'Øyvind Schölkopf-Łuß' }], year: 2001 },
      'scholkopfluss2001quiet',
    ],
    ['a particle', { ...bare, authors: [{ name: 'Jan van den Berg' }] }, 'vandenbergquiet'],
    [
      'a title in another script',
      { ...bare, title: '静かな棚', authors: [{ name: '山田' }] },
      'quietshelves',
    ],
    ['a title of signs', { ...bare, id: '!', title: '∞' }, 'paper'],
  ])('%s', (_, paper, key) => {
    expect(citationKey(paper)).toBe(key);
  });
});

describe('no two papers share a key', () => {
  const twin = (id: string, date?: string) => ({ ...bare, id, date });

  it('gives the bare key to the earliest and letters to the later ones, in whatever order they come', () => {
    const papers = [twin('c', '2020-03-01'), twin('a', '2020-05-01'), twin('b', '2020-03-01')];
    expect(citationKeys(papers)).toEqual(['quiet2020b', 'quiet2020c', 'quiet2020']);
  });

  it('keeps every key when a newer paper comes', () => {
    const papers = [twin('a', '2020-01-01'), twin('b', '2020-02-01')];
    expect(citationKeys([...papers, twin('0', '2020-03-01')]).slice(0, 2)).toEqual(citationKeys(papers));
  });

  it('keeps the key that a shelf gave', () => {
    expect(citationKeys([{ ...bare, key: 'mine' }, bare])).toEqual(['mine', 'quiet']);
  });

  it('holds for any papers: distinct, ASCII, not empty', () => {
    const papers = fc.array(
      fc.record({
        id: fc.string(),
        title: fc.oneof(fc.string(), fc.constantFrom('Q', 'Qb', 'Q b', 'Qc')),
        authors: fc.array(fc.record({ name: fc.string() }), { maxLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(papers, (all) => {
        const keys = citationKeys(all);
        expect(new Set(keys).size).toBe(all.length);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
      }),
      { seed: 2 },
    );
  });
});
