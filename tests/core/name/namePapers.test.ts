import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperSlug } from '#core/name/paperSlug.ts';
import { identify, type Named } from './identify.ts';

let line = 0;
const paper = (title: string, more: Partial<Named> = {}): Named => ({
  title,
  abstract: `About ${title}.`,
  place: { file: 'papers/a.txt', line: (line += 1) },
  ...more,
});
const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);

describe('the id of a new paper', () => {
  it.each([
    ['DADAO', 'dadao'],
    ['SpecDec++', 'specdec-plus-plus'],
    ['DPM-Solver++', 'dpm-solver-plus-plus'],
    ['SocialCredit+', 'socialcredit-plus'],
    ['A*', 'a-star'],
    ['C#', 'c-sharp'],
    ['T³', 't3'],
    ['β-VAE', 'beta-vae'],
    ['VGGT-$\\Omega$', 'vggt-omega'],
    ['ÉCLAIR', 'eclair'],
    ['Graph Mamba', 'graph-mamba'],
    ['3', 'a-title-of-its-own'],
    ['X', 'a-title-of-its-own'],
    ['CON', 'a-title-of-its-own'],
  ])('of the system %s is %s', (name, id) => {
    expect(paperSlug('A Title-of-its-Own', name)).toBe(id);
  });

  it.each([
    ['Edge Representation Learning with Hypergraphs', 'edge-representation-learning-hypergraphs'],
    ['Not All Prompts Are Made Equal: Prompt-based Pruning', 'not-all-prompts-made-equal'],
    [
      'DWIE: an entity-centric dataset for multi-task information extraction',
      'dwie-entity-centric-dataset-multi-task',
    ],
    ['Über die Größe naïver Modelle', 'uber-die-grosse-naiver-modelle'],
    ['Łukasiewicz’s Logic', 'lukasiewiczs-logic'],
    ['What Is It?', 'what-is-it'],
    ['Donaudampfschifffahrtsgesellschaftskapitänsmützenständer', 'donaudampfschifffahrtsgesellschaftskapit'],
    ['2048 and Beyond', '2048-beyond'],
  ])('of the title "%s" is %s', (title, id) => {
    expect(paperSlug(title)).toBe(id);
  });

  it.each(['2048', '深度学习的研究', '∑∏∫', '!!!', 'Обучение графов', '深度学习 BERT 的研究', ''])(
    'of the title "%s" is a fingerprint, always the same',
    (title) => {
      expect(paperSlug(title)).toMatch(/^paper-[a-z0-9]{8}$/);
      expect(paperSlug(title)).toBe(paperSlug(title.normalize('NFD')));
    },
  );

  it('is always safe in an address and in a file system, and short', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.option(fc.string(), { nil: undefined }),
        (title, name) => {
          const id = paperSlug(title, name);
          expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(id).toMatch(/[a-z]/);
          expect(id.length).toBeLessThanOrEqual(40);
          expect(id).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
        },
      ),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('gets a number when it is taken, in the order of the sources', () => {
    const { ids } = identify(
      [
        paper('Attention Again', { abstract: 'a' }),
        paper('Attention, again', { abstract: 'b' }),
        paper('Attention: Again!', { abstract: 'c' }),
      ],
      undefined,
    );
    expect(ids).toEqual(['attention-again', 'attention-again-2', 'attention-again-3']);
  });
});

describe('the lock', () => {
  it('is one line a paper, sorted, and reads back as itself', () => {
    const first = identify(
      [
        paper('Zebra Crossing', { arxiv: '2106.15845v2', doi: '10.1000/ABC', pmid: '21249755' }),
        paper('Ant Hills'),
      ],
      undefined,
    );
    expect(first.lock.split('\n').filter((text) => !text.startsWith('#'))).toEqual([
      expect.stringMatching(/^ant-hills title:ant-hills~[a-z0-9]{8}$/),
      expect.stringMatching(
        /^zebra-crossing arxiv:2106\.15845 doi:10\.1000\/abc pmid:21249755 title:zebra-crossing~[a-z0-9]{8}$/,
      ),
      '',
    ]);
    expect(identify([], first.lock)).toEqual({ ids: [], lock: first.lock, findings: [], merged: [] });
  });

  it.each([
    [
      'a new title, by the arXiv id',
      paper('Old', { arxiv: '2106.15845' }),
      paper('New', { arxiv: '2106.15845', abstract: 'x' }),
    ],
    [
      'a new title, by the DOI',
      paper('Old', { doi: '10.1000/1' }),
      paper('New', { doi: '10.1000/1', abstract: 'x' }),
    ],
    [
      'a new title, by the PMID',
      paper('Old', { pmid: '21249755' }),
      paper('New', { pmid: '21249755', abstract: 'x' }),
    ],
    [
      'a new title, by the source’s own key',
      paper('Old', { key: 'smith2020' }),
      paper('New', { key: 'smith2020', abstract: 'x' }),
    ],
    ['a new abstract, by the title', paper('Same', { abstract: 'a' }), paper('SAME!', { abstract: 'b' })],
    [
      'a title mended, by the abstract',
      paper('A Tile', { abstract: 'a' }),
      paper('A Title', { abstract: 'a' }),
    ],
    ['a new name', paper('Same', { name: 'ONE' }), paper('Same', { name: 'TWO' })],
    ['ids found later', paper('Same'), paper('Same', { arxiv: '2106.15845', doi: '10.1000/1' })],
    ['ids lost again', paper('Same', { arxiv: '2106.15845' }), paper('Same')],
    ['an arXiv id mended', paper('Same', { arxiv: '2106.15845' }), paper('Same', { arxiv: '2106.15846' })],
    [
      'the DOI that arXiv gives',
      paper('Old', { arxiv: '2106.15845' }),
      paper('New', { doi: '10.48550/arXiv.2106.15845' }),
    ],
  ])('keeps the id over %s', (_what, before, after) => {
    const first = identify([before], undefined);
    expect(identify([after], first.lock).ids).toEqual(first.ids);
  });

  it('keeps of one title the newest abstract only, so that no edit makes it longer', () => {
    const edits = ['a', 'b', 'c'].map((abstract) => paper('Same', { abstract }));
    const lock = edits.reduce<string | undefined>((known, edit) => identify([edit], known).lock, undefined);
    expect(lock).toBe(identify(edits.slice(-1), undefined).lock);
  });

  it('keeps the id of a paper that a namesake now comes before', () => {
    const old = paper('Same', { abstract: 'a' });
    const { lock } = identify([old], undefined);
    expect(identify([paper('Same', { abstract: 'b' }), old], lock).ids).toEqual(['same-2', 'same']);
  });

  it('gives the id to the paper of the title where another has the same abstract', () => {
    const one = paper('Part One', { abstract: 'a' });
    const { lock } = identify([one], undefined);
    expect(identify([paper('Part Two', { abstract: 'a' }), one], lock).ids).toEqual(['part-two', 'part-one']);
  });

  it('gives a namesake with another arXiv id an id of its own', () => {
    const { lock } = identify([paper('Same', { arxiv: '2106.15845' })], undefined);
    expect(identify([paper('Same', { arxiv: '2207.00001', abstract: 'b' })], lock).ids).toEqual(['same-2']);
  });

  it('never gives the id of a paper that has left to another, and gives it back to the same', () => {
    const { lock } = identify([paper('Gone', { arxiv: '2106.15845' })], undefined);
    const later = identify([paper('Gone', { arxiv: '2207.00001', abstract: 'b' })], lock);
    expect(later.ids).toEqual(['gone-2']);
    expect(identify([paper('Back Again', { arxiv: '2106.15845' })], later.lock).ids).toEqual(['gone']);
  });

  it('knows a row number for none of its keys', () => {
    const { lock } = identify([paper('Old', { key: '3' })], undefined);
    expect(identify([paper('New', { key: '3' })], lock).ids).toEqual(['new']);
  });

  it.each([
    ['a conflict of a merge', 'one title:one\n<<<<<<< HEAD\ntwo title:two\n', 'lock-damaged', 2],
    ['an id without keys', 'one title:one\ntwo\n', 'lock-broken', 2],
    ['an id that is none', 'One title:one\n', 'lock-broken', 1],
    ['an unknown key', 'one title:one isbn:1\n', 'lock-broken', 1],
    ['one key on two lines', 'one arxiv:1 title:one\r\n\r\ntwo arxiv:1 title:two\r\n', 'lock-conflict', 3],
    ['one id on two lines', 'one title:one\none title:two\n', 'lock-id-twice', 2],
  ])('is told at its line when it holds %s', (_what, lock, code, at) => {
    const { findings } = identify([], lock);
    expect(findings).toMatchObject([{ code, severity: 'error', place: { file: 'shelf.lock', line: at } }]);
  });

  it('that is damaged still counts as far as it is whole', () => {
    expect(
      identify([paper('Some Title', { arxiv: '2106.15845' })], 'mine arxiv:2106.15845 titl').ids,
    ).toEqual(['mine']);
    expect(identify([paper('Mine')], 'mine').ids).toEqual(['mine-2']);
  });
});

describe('duplicates', () => {
  it.each([
    ['arXiv id', paper('One', { arxiv: '2106.15845' }), paper('Two', { arxiv: '2106.15845v2' })],
    ['DOI', paper('One', { doi: '10.1000/1' }), paper('Two', { doi: '10.1000/1' })],
    ['PMID', paper('One', { pmid: '21249755' }), paper('Two', { pmid: '21249755' })],
    ['title and abstract', paper('One'), paper('one!', { abstract: 'ABOUT  one' })],
  ])('by the same %s are one paper', (_what, one, two) => {
    const { ids, merged } = identify([one, two], undefined);
    expect(ids).toEqual([expect.any(String), undefined]);
    expect(merged).toEqual([1]);
  });

  it('leave the record that has an abstract', () => {
    expect(identify([paper('One', { abstract: '' }), paper('One')], undefined)).toMatchObject({
      ids: [undefined, 'one'],
      merged: [0],
    });
  });

  it('are not made by a title alone: both are kept, with a warning', () => {
    const { ids, merged, findings } = identify(
      [paper('One', { abstract: 'a' }), paper('One', { abstract: 'b' })],
      undefined,
    );
    expect([ids, merged]).toEqual([['one', 'one-2'], []]);
    expect(findings).toMatchObject([{ code: 'title-shared', severity: 'warning' }]);
  });

  it('are not made by title and abstract when the arXiv ids differ', () => {
    expect(
      identify([paper('One', { arxiv: '2106.00001' }), paper('One', { arxiv: '2106.00002' })], undefined)
        .merged,
    ).toEqual([]);
  });

  it('are not made by symbols: two titles without a letter differ', () => {
    expect(identify([paper('∑', { abstract: '' }), paper('∏', { abstract: '' })], undefined).merged).toEqual(
      [],
    );
  });
});

describe('whatever the papers', () => {
  const some = fc.record({
    title: fc.constantFrom('One', 'One!', 'Two', 'Three More', '∑', ''),
    abstract: fc.constantFrom('', 'a', 'b', 'A'),
    arxiv: fc.constantFrom(undefined, undefined, '2106.00001', '2106.00002'),
    doi: fc.constantFrom(undefined, undefined, '10.1000/1', '10.1000/2'),
    pmid: fc.constantFrom(undefined, undefined, '1', '2'),
    name: fc.constantFrom(undefined, 'ONE', 'TRI'),
    key: fc.constantFrom(undefined, 'x', '1'),
  });
  const papers = fc
    .array(some, { maxLength: 8 })
    .map((list) => list.map((each, index) => ({ ...each, place: { file: 'a', line: index + 1 } })));

  it('every one has an id of its own or is merged, and nothing of it troubles the lock', () => {
    fc.assert(
      fc.property(papers, papers, (before, after) => {
        const { lock } = identify(before, undefined);
        for (const { ids, merged, findings } of [identify(before, undefined), identify(after, lock)]) {
          const given = ids.filter((id) => id !== undefined);
          expect(new Set(given).size).toBe(given.length);
          expect(ids.flatMap((id, index) => (id === undefined ? [index] : []))).toEqual(merged);
          expect(codes(findings).filter((code) => code.startsWith('lock'))).toEqual([]);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('another order of the sources changes no id once it is locked, and nothing changes twice', () => {
    fc.assert(
      fc.property(
        papers.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const first = identify(list, undefined);
          const again = identify(list, first.lock);
          expect([again.ids, again.lock]).toEqual([first.ids, first.lock]);
          const other = identify(shuffled, first.lock);
          expect(other.lock).toBe(first.lock);
          expect(other.ids.filter((id) => id !== undefined).sort()).toEqual(
            first.ids.filter((id) => id !== undefined).sort(),
          );
          for (const [index, record] of shuffled.entries()) {
            const old = first.ids[list.indexOf(record)];
            const id = other.ids[index];
            if (old !== undefined && id !== undefined) expect(id).toBe(old);
          }
        },
      ),
      { seed: 8, numRuns: 500 },
    );
  });

  it('an old id never goes to another paper', () => {
    fc.assert(
      fc.property(papers, papers, (before, after) => {
        const first = identify(before, undefined);
        const second = identify([...after, ...before], first.lock);
        const third = identify(before, second.lock);
        for (const [index, id] of first.ids.entries()) {
          if (id !== undefined && third.ids[index] !== undefined && second.merged.length === 0)
            expect(third.ids[index]).toBe(id);
        }
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('a lock of any text never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom('a', ' ', '\n', 'arxiv:1', 'title:x', '#', 'b'), { maxLength: 20 })
            .map((parts) => parts.join('')),
        ),
        (lock) => {
          const { lock: next } = identify([paper('One')], lock);
          expect(codes(identify([], next).findings)).toEqual([]);
        },
      ),
      { seed: 10, numRuns: 500 },
    );
  });
});
