import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '#core/query/parse.ts';

/** A query in short: what must be there, what must not, and the conditions. */
function short(typed: string): string {
  const { groups, without, conditions } = parse(typed);
  const clause = ({ text, phrase, literal, scope }: (typeof without)[number]) =>
    `${literal ? '+' : ''}${scope === 'any' ? '' : `${scope}:`}${phrase ? `"${text}"` : text}`;
  return [
    ...groups.map((group) => group.map(clause).join(' | ')),
    ...without.map((each) => `not ${clause(each)}`),
    ...conditions.map((condition) => JSON.stringify(condition)),
  ].join(', ');
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
    ['year:2023', '{"kind":"years","from":2023,"to":2023,"not":false}'],
    ['year:2023..2025', '{"kind":"years","from":2023,"to":2025,"not":false}'],
    ['year:2025-2023', '{"kind":"years","from":2023,"to":2025,"not":false}'],
    ['year:..2020', '{"kind":"years","from":1,"to":2020,"not":false}'],
    ['year:2020..', '{"kind":"years","from":2020,"to":9999,"not":false}'],
    ['year:>2020', '{"kind":"years","from":2021,"to":9999,"not":false}'],
    ['year:<=2020', '{"kind":"years","from":1,"to":2020,"not":false}'],
    ['-year:unknown', '{"kind":"unknown year","not":true}'],
    ['has:code', '{"kind":"code","not":false}'],
  ])('%s', (typed, expected) => {
    expect(short(typed)).toBe(expected);
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
    ['has:data', 'data'],
    ['""', ''],
    ['???', ''],
  ])('%s', (typed, expected) => {
    expect(short(typed)).toBe(expected);
  });

  test('and what was read otherwise is told', () => {
    expect(parse('year:soon').understood).toEqual([{ kind: 'reread', from: 'year:soon', to: ['soon'] }]);
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
  });
});

test('Every text is read, and no control character survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
      const { text, groups, without } = parse(typed);
      expect(text).not.toMatch(/\p{Cc}/u);
      for (const { text: clause } of [...groups.flat(), ...without]) expect(clause).toMatch(/[\p{L}\p{N}]/u);
    }),
    { seed: 7, numRuns: 500 },
  );
});
