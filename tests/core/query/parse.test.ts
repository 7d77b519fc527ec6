import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '#core/query/condition.ts';
import { parse } from '#core/query/parse.ts';

/** A query in short: what must be there, and what must not. */
function short(typed: string, typing = false): string {
  const { groups, without } = parse(typed, typing);
  const clause = ({ text, phrase, literal, scope }: (typeof without)[number]) =>
    `${literal ? '+' : ''}${scope === 'any' ? '' : `${scope}:`}${phrase ? `"${text}"` : text}`;
  return [
    ...groups.map(({ clauses, conditions }) =>
      [...clauses.map(clause), ...conditions.map(shortly)].join(' | '),
    ),
    ...without.map((each) => `not ${clause(each)}`),
  ].join(', ');
}

function shortly(condition: Condition): string {
  const not = condition.not ? 'not ' : '';
  return not + (condition.kind === 'years' ? `${condition.from}..${condition.to}` : condition.kind);
}

describe('A query is read as people type it', () => {
  test.each([
    ['graph networks', 'graph, networks'],
    ['"message passing" graph', '"message passing", graph'],
    ['“curly quotes”', '"curly quotes"'],
    ['-pruning sparse', 'sparse, not pruning'],
    ['NOT pruning sparse', 'sparse, not pruning'],
    ['-"message passing"', 'not "message passing"'],
    ['+stable diffusion', '+stable, diffusion'],
    ['speech OR voice', 'speech | voice'],
    ['speech | voice music', 'speech | voice, music'],
    ['graph AND network', 'graph, network'],
    ['title:flow', 'title:flow'],
    ['Title: flow', 'title:flow'],
    ['author:"Ada Lovelace"', 'author:"Ada Lovelace"'],
    ['by:Lovelace', 'author:Lovelace'],
    ['-topic:vision', 'not topic:vision'],
    ['year:2023', '2023..2023'],
    ['year:2023..2025', '2023..2025'],
    ['year:2025-2023', '2023..2025'],
    ['year:..2020', '1..2020'],
    ['year:2020..', '2020..9999'],
    ['year:>2020', '2021..9999'],
    ['year:<=2020', '1..2020'],
    ['-year:unknown', 'not yearless'],
    ['has:code', 'code'],
    ['year:2021 to 2023', '2021..2023'],
    ['abstract:diffusion', 'abstract:diffusion'],
    ['TITLE:graph AUTHOR:smith', 'title:graph, author:smith'],
    ['YEAR:2023 Has:CODE', '2023..2023, code'],
  ])('%s', (typed, expected) => {
    expect(short(typed)).toBe(expected);
  });
});

describe('Conditions', () => {
  test.each([
    ['year:2021 OR year:2023', '2021..2021 | 2023..2023'],
    ['year:2021 year:2023', '2021..2021 | 2023..2023'],
    ['year:2021 tea year:2023', '2021..2021 | 2023..2023, tea'],
    ['year:unknown year:2023', 'yearless | 2023..2023'],
    ['year:<2019 year:>2021', '1..2018 | 2022..9999'],
    ['year:>=2019 year:<=2021', '2019..9999, 1..2021'],
    ['-year:2021 -year:2023', 'not 2021..2021, not 2023..2023'],
    ['year:2021 has:code', '2021..2021, code'],
    ['tea OR year:2022', 'tea | 2022..2022'],
    ['has:code OR tea', 'tea | code'],
    ['year:2022 OR tea cup', 'tea | 2022..2022, cup'],
    ['tea OR year:2022 OR has:code', 'tea | 2022..2022 | code'],
  ])(
    'of one kind are alternatives unless one narrows the other, and any are by OR: %s',
    (typed, expected) => {
      expect(short(typed)).toBe(expected);
    },
  );

  test.each(['tea year:20', 'tea year:2023..2', 'tea year:>20', 'tea year:un', 'tea has:c', 'tea HAS:cod'])(
    'ask for nothing while they are typed: %s',
    (typed) => {
      expect(short(typed, true)).toBe('tea');
      expect(parse(typed, true).understood).toEqual([]);
    },
  );

  test('that are whole are read while they are typed', () => {
    expect(short('has:code year:2023', true)).toBe('code, 2023..2023');
  });
});

describe('What makes no sense as an operator means what the typist meant', () => {
  test.each([
    ['fine-tuning', 'fine-tuning'],
    ['"unclosed phrase', '"unclosed phrase"'],
    ['closed" too late', 'closed, " too late"'.replace('" too', '" too')],
    ['OR graph', 'graph'],
    ['graph OR', 'graph'],
    ['graph OR OR network', 'graph | network'],
    ['graph -', 'graph'],
    ['- graph', 'graph'],
    ['or and not', 'or, and, not'],
    ['DWIE: an entity-centric dataset', 'DWIE:, an, entity-centric, dataset'],
    ['N:M', 'N:M'],
    ['author:', ''],
    ['title: ', ''],
    ['year:soon', 'soon'],
    ['method:diffusion', 'method diffusion'],
    ['+method:diffusion', '+method:diffusion'],
    ['has:data', 'data'],
    ['""', ''],
    ['???', ''],
  ])('%s', (typed, expected) => {
    expect(short(typed)).toBe(expected);
  });

  test.each([
    ['year:soon', 'year:soon', ['soon']],
    ['foo:bar', 'foo:bar', ['foo', 'bar']],
    ['tea OR -cup', 'OR', []],
    ['-cup OR tea', 'OR', []],
  ])('and what was read otherwise is told: %s', (typed, from, to) => {
    expect(parse(typed).understood).toEqual([{ kind: 'reread', from, to }]);
  });
});

describe('Long texts', () => {
  test('are cut between two words', () => {
    const { text, understood } = parse('word '.repeat(3000));
    expect(text.length).toBeLessThanOrEqual(400);
    expect(text.endsWith('word')).toBe(true);
    expect(understood[0]?.kind).toBe('shortened');
  });

  test('of many small words are cut too', () => {
    const { groups, understood } = parse(Array.from({ length: 60 }, (_, at) => `w${String(at)}`).join(' '));
    expect(groups).toHaveLength(40);
    expect(understood.map(({ kind }) => kind)).toEqual(['shortened']);
    expect(parse('w '.repeat(1000)).understood.map(({ to }) => to)).toEqual([['w '.repeat(40).trim()]]);
  });
});

test('Every text is read, and no control character survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
      const { text, groups, without } = parse(typed);
      expect(text).not.toMatch(/\p{Cc}/u);
      for (const { text: clause } of [...groups.flatMap(({ clauses }) => clauses), ...without])
        expect(clause).toMatch(/[\p{L}\p{N}]/u);
    }),
    { seed: 7, numRuns: 500 },
  );
});
