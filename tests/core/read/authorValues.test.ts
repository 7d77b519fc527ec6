import { describe, expect, it } from 'vitest';
import { authorsOf } from '#core/people/authorsOf.ts';
import { authorValues } from '#core/read/authorValues.ts';

const names = (held: unknown) => authorsOf(authorValues(held))?.map(({ name }) => name);

describe('authors in a field', () => {
  const two = ['Ada Berger', 'Tom Lindqvist'];
  it.each<[held: unknown, names: string[]]>([
    ['Ada Berger, Tom Lindqvist', two],
    ['Ada Berger,Tom Lindqvist', two],
    ['Ada Berger and Tom Lindqvist', two],
    ['Ada Berger und Tom Lindqvist', two],
    ['Ada Berger & Tom Lindqvist', two],
    ['Berger, Ada and Lindqvist, Tom', two],
    ['Roe, Jan and de la Cruz, Ana María', ['Jan Roe', 'Ana María de la Cruz']],
    ['Berger, Ada  and\n   Lindqvist, Tom', two],
    ['Berger, Ada; Lindqvist, Tom', two],
    ['Ada Berger|Tom Lindqvist', two],
    ['Berger, Ada||Lindqvist, Tom', two],
    ['Ada Berger · Tom Lindqvist', two],
    ['Ada Berger\nTom Lindqvist', two],
    ["['Ada Berger', 'Tom Lindqvist']", two],
    ['["Ada O\'Neil", "Tom Lindqvist"]', ["Ada O'Neil", 'Tom Lindqvist']],
    ['Ada Berger (ETH, Zurich)*, Tom Lindqvist (MIT; Boston)', two],
    ['Berger, Ada (57193000000); Lindqvist, Tom (57193000001)', two],
    ['Ada Berger1,2, Tom Lindqvist2*', two],
    ['Ada Berger†, Tom Lindqvist¹', two],
    ['Dr. Ada Berger, Prof. Tom Lindqvist', two],
    ['Ada Berger <ada@a.org>, Tom Lindqvist <tom@b.org>', two],
    [[{ author: 'Ada Berger' }, { author: { name: 'Tom Lindqvist' } }], two],
    [
      [
        ['Berger', 'Ada', ''],
        ['Lindqvist', 'Tom', ''],
      ],
      two,
    ],
    ['Berger A, Lindqvist TB.', ['A Berger', 'TB Lindqvist']],
    ['Berger A., Lindqvist T.-B.', ['A. Berger', 'T.-B. Lindqvist']],
    ['van der Berg JA, de Vries B, et al.', ['JA van der Berg', 'B de Vries']],
    ['张伟、李娜', ['张伟', '李娜']],
    ['张伟, 李娜', ['张伟', '李娜']],
    ['Wei Zhang (张伟), Na Li', ['Wei Zhang (张伟)', 'Na Li']],
    ["C. Bal\\'azs, J. Ko\\v{s}ir", ['C. Balázs', 'J. Košir']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Ada BergerTom Lindqvist', two],
    ['Yann LeCun', ['Yann LeCun']],
    ['HongSheng Zhao', ['HongSheng Zhao']],
    [['Ada Berger & Tom Lindqvist'], two],
    [['Ada Berger', 'and Tom Lindqvist'], two],
    [['Institute for Peace and Conflict'], ['Institute for Peace and Conflict']],
    [['Ada Berger', 'Tom Lindqvist ( ETH', 'Zurich)'], two],
    ['Malcolm X', ['Malcolm X']],
    ['The ATLAS Collaboration', ['The ATLAS Collaboration']],
    ['Ada Berger,', ['Ada Berger']],
  ])('%j are %j', (held, list) => {
    expect(names(held)).toEqual(list);
  });

  it('are no editors where authors are told from them', () => {
    const editor = { creatorType: 'editor', firstName: 'Eva', lastName: 'Stone' };
    expect(names([editor, { creatorType: 'author', firstName: 'Ada', lastName: 'Berger' }])).toEqual([
      'Ada Berger',
    ]);
    expect(names([editor])).toEqual([]);
  });

  it('may be three thousand', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      given: 'Ada',
      family: `Berger${at}x`,
      affiliation: [{ name: 'An institute of some length, in a town of some size' }],
    }));
    expect(names(many)).toHaveLength(3000);
  });
});
