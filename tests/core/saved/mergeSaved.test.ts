import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSaved } from '#core/saved/mergeSaved.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { growth } from '../../linear/growth.ts';
import { anyList, anyPaper, saved } from './anyPaper.ts';

describe('two saved lists as one', () => {
  test('keep the tags and notes of both, the read mark of either, the earlier date', () => {
    const one = saved('a', { tags: ['x'], note: 'first', saved: '2025-05-05' });
    const other = saved('a', { tags: ['y', 'x'], note: 'second', read: true });
    expect(mergeSaved([one], [other])).toEqual([
      saved('a', { tags: ['x', 'y'], note: 'first\nsecond', read: true, saved: '2025-01-02' }),
    ]);
  });

  test('take no longer than in proportion to the entries, though one paper stands a thousand times with other notes', async () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_, at) => saved('a', { tags: [`t${at}`], note: `${at} `.repeat(250) }));
    // It was in proportion to the square when each entry searched the notes of all before it.
    expect(await growth(list, (entries) => mergeSaved([], entries), 6400)).toBeUndefined();
    const notes = mergeSaved([], list(1200)).map(({ note }) => note);
    expect(notes).toEqual([
      list(1200)
        .map(({ note }) => note)
        .join('\n'),
    ]);
  });

  test('know a paper again by its arXiv id when its address has changed', () => {
    const merged = mergeSaved(
      [saved('new', { arxiv: '2401.00001' })],
      [saved('old', { arxiv: '2401.00001', note: 'n' })],
    );
    expect(merged.map(({ id, note }) => [id, note])).toEqual([['new', 'n']]);
  });

  test.each<[string, Partial<SavedPaper>, Partial<SavedPaper>]>([
    ['arXiv id', { arxiv: '2401.00001' }, { arxiv: 'arXiv:2401.00001v2' }],
    ['arXiv id', { arxiv: 'https://arxiv.org/abs/2401.00001' }, { arxiv: '2401.00001' }],
    ['DOI', { doi: 'https://doi.org/10.1234/ABC' }, { doi: '10.1234/abc' }],
  ])('know a paper again by its %s, however it is written', (_, one, other) => {
    expect(mergeSaved([saved('new', one)], [saved('old', other)]).map(({ id }) => id)).toEqual(['new']);
  });

  test('lose nothing of a list that names one paper twice', () => {
    const merged = mergeSaved(
      [],
      [
        saved('old', { arxiv: '2401.00001', note: 'first' }),
        saved('new', { arxiv: '2401.00001', note: 'second', read: true }),
      ],
    );
    expect(merged).toEqual([saved('old', { arxiv: '2401.00001', note: 'first\nsecond', read: true })]);
  });

  test('make one of two entries that a third shows to be the same paper', () => {
    const merged = mergeSaved(
      [saved('a', { note: 'by address' }), saved('x'), saved('b', { doi: '10.1/b', note: 'by DOI' })],
      [saved('a', { doi: '10.1/b', note: 'both' })],
    );
    expect(merged).toEqual([saved('a', { doi: '10.1/b', note: 'by address\nby DOI\nboth' }), saved('x')]);
  });

  test('lose no tag, note or read mark however the entries are the same, and name no paper twice', () => {
    const identified = fc
      .tuple(
        anyPaper,
        fc.record(
          { arxiv: fc.constantFrom('2401.00001', '2401.00002'), doi: fc.constantFrom('10.1/a', '10.1/b') },
          { requiredKeys: [] },
        ),
      )
      .map(([paper, ids]): SavedPaper => ({ ...paper, ...ids }));
    fc.assert(
      fc.property(fc.array(identified), fc.array(identified), (one, other) => {
        const merged = mergeSaved(one, other);
        for (const paper of [...one, ...other]) {
          const keepers = merged.filter(
            ({ tags, note, read }) =>
              paper.tags.every((tag) => tags.includes(tag)) &&
              note.includes(paper.note) &&
              (read || !paper.read),
          );
          expect(keepers).not.toEqual([]);
        }
        for (const key of ['id', 'arxiv', 'doi'] as const) {
          const values = merged.flatMap((paper) => paper[key] ?? []);
          expect(new Set(values).size).toBe(values.length);
        }
      }),
      { seed: 7 },
    );
  });

  test('lose no paper, tag or note, whatever the lists', () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const merged = mergeSaved(one, other);
        for (const paper of [...one, ...other]) {
          const kept = merged.find(({ id }) => id === paper.id);
          expect(kept?.tags).toEqual(expect.arrayContaining(paper.tags));
          expect(kept?.note).toContain(paper.note);
          expect(kept?.read || !paper.read).toBe(true);
        }
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      }),
      { seed: 3 },
    );
  });

  test('merged twice are as merged once', () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const merged = mergeSaved(one, other);
        expect(mergeSaved(merged, other)).toEqual(merged);
      }),
      { seed: 4 },
    );
  });

  test.each<[string, (at: number) => SavedPaper]>([
    ['different papers', (at) => saved(`p${String(at)}`)],
    ['one paper', () => saved('p')],
    [
      'papers of which each shows the next to be the same, backwards',
      (at) =>
        saved(`p${String(-at)}`, {
          arxiv: `2401.${String(20_000 - at)}`,
          doi: `10.1/${String(20_001 - at)}`,
        }),
    ],
  ])('take time with their number, not its square: %s', async (_, paper) => {
    const list = (size: number) => Array.from({ length: size }, (_each, at) => paper(at));
    expect(await growth(list, (papers) => mergeSaved(papers, papers))).toBeUndefined();
  });
});
