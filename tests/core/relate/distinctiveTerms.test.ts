import { expect, test } from 'vitest';
import { distinctiveTerms } from '#core/relate/distinctiveTerms.ts';

const paper = (id: string, abstract: string) => ({ id, title: '', abstract, names: [] });
const shelf = [
  paper('a', 'Speech enhancement removes noise by neural sampling.'),
  paper('b', 'Speech enhancement removes echoes by neural sampling.'),
  paper('c', 'Graph pooling removes nodes by neural sampling.'),
  paper('d', 'Graph pooling removes edges by neural sampling.'),
];

test('a group is told by what its papers share and the others lack, whole phrases before their parts', () => {
  const told = distinctiveTerms(
    shelf,
    new Map([
      ['speech', ['a', 'b']],
      ['graphs', ['c', 'd']],
    ]),
  );
  expect(told.get('speech')?.[0]).toBe('Speech enhancement');
  expect(told.get('graphs')?.[0]).toBe('Graph pooling');
  expect([...told.values()].flat().join(' ')).not.toMatch(/sampling|removes/);
});

test('a group of all papers, of none, or of unknown papers is told by nothing', () => {
  const groups = new Map([
    ['all', ['a', 'b', 'c', 'd']],
    ['none', []],
    ['unknown', ['x']],
  ]);
  expect([...distinctiveTerms(shelf, groups)]).toEqual([
    ['all', []],
    ['none', []],
    ['unknown', []],
  ]);
});

test('at most as many terms as asked for', () => {
  expect(distinctiveTerms(shelf, new Map([['speech', ['a', 'b']]]), 1).get('speech')).toHaveLength(1);
});
