import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorOf, authorsOf, namesMore } from '#core/people/authorsOf.ts';

const named = (value: unknown) => authorsOf(value)?.map(({ name }) => name);

describe('authors', () => {
  it.each([
    ['Smith, J., Doe, A.', ['J. Smith', 'A. Doe']],
    ['Smith, J., Doe, A., and Roe, B.', ['J. Smith', 'A. Doe', 'B. Roe']],
    ['Smith, J. & Doe, A.', ['J. Smith', 'A. Doe']],
    ['van den Berg, J. K., de Vries, A.', ['J. K. van den Berg', 'A. de Vries']],
    ['Doe, J.-P., Smith, Th.', ['J.-P. Doe', 'Th. Smith']],
    ['Smith, JK, Doe, A', ['JK Smith', 'A Doe']],
    ['Smith, J., Doe, Anna', ['J. Smith', 'Anna Doe']],
    ['Smith, J., K. Doe', ['J. Smith', 'K. Doe']],
    ['Warren, M. A.', ['M. A. Warren']],
    ['García Márquez, M. S. and Smith, M. D.', ['M. S. García Márquez', 'M. D. Smith']],
    ['Smith, M.D.', ['M.D. Smith']],
    ['Jane Doe, MD', ['Jane Doe']],
    ['Jane Doe, M.D., Ph.D.', ['Jane Doe']],
    ['Peng, Yue, Choi, Byron, and Xu, Jianliang', ['Yue Peng', 'Byron Choi', 'Jianliang Xu']],
  ])('%j have their initials behind their family names', (value, names) => {
    expect(named(value)).toEqual(names);
  });

  it.each([
    ['King, Jr., Jane Doe', ['King, Jr.', 'Jane Doe']],
    ['Martin Luther King, Jr., Jane Doe', ['Martin Luther King, Jr.', 'Jane Doe']],
    ['King, Jr., Martin and Doe, Jane', ['Martin King, Jr.', 'Jane Doe']],
    ['Jane Doe, Martin King, Jr.', ['Jane Doe', 'Martin King, Jr.']],
    ['King, Martin, Jr.', ['Martin King, Jr.']],
  ])('%j keep a suffix with its name', (value, names) => {
    expect(named(value)).toEqual(names);
  });

  it.each([
    ['Jane Doe, John Roe, and others', ['Jane Doe', 'John Roe']],
    ['Jane Doe and others', ['Jane Doe']],
    ['Jane Doe et al.', ['Jane Doe']],
    ['Jane Doe, et al', ['Jane Doe']],
    ['Doe, Jane; Roe, John; et al.', ['Jane Doe', 'John Roe']],
    ['Jane Doe, …', ['Jane Doe']],
    ['Jane Doe, ...', ['Jane Doe']],
    ['et al.', []],
    [['Jane Doe', 'et al.'], ['Jane Doe']],
    [['Jane Doe', 'others'], ['Jane Doe']],
    [['Doe, Jane et al.'], ['Jane Doe']],
  ])('%j are more than are named, and nobody is invented', (value, names) => {
    expect(named(value)).toEqual(names);
    expect(namesMore(value)).toBe(true);
    expect(authorsOf(value)?.map(({ andOthers }) => andOthers)).toEqual(
      names.map((_, index) => (index === names.length - 1 ? true : undefined)),
    );
  });

  it.each(['Ann Others', 'Malcolm X', 'Brothers', 'Allen Etal', 'Ting, Al', 'Jane Doe and Al Roe'])(
    '"%s" are all that are named',
    (value) => {
      expect(namesMore(value)).toBe(false);
    },
  );

  it('tell their family name only where the source does', () => {
    expect(authorOf('King, Jr., Martin')).toEqual({
      name: 'Martin King, Jr.',
      family: 'King',
      given: 'Martin',
      suffix: 'Jr.',
    });
    expect(authorOf('Doe, J.')).toEqual({ name: 'J. Doe', family: 'Doe', given: 'J.' });
    expect(authorOf('Jane Doe')).toEqual({ name: 'Jane Doe' });
  });

  it('lose no letter of what is written but the mark of more, and are quickly read, whatever the text', () => {
    const piece = fc.constantFrom('Doe', 'J.', 'de ', ', ', '; ', ' and ', ' & ', 'Jr.', ' ', '\n', 'é', ',');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const written = pieces.join('');
        const letters = (text: string) =>
          text
            .replace(/\b(?:and)\b/g, '')
            .match(/\p{L}/gu)
            ?.toSorted()
            .join('') ?? '';
        expect(letters((named(written) ?? []).join(' '))).toBe(letters(written));
      }),
      { seed: 9, numRuns: 1000 },
    );
    for (const long of [' ', ',', 'J., ', 'a, ', ' and ', 'é']) named(long.repeat(30_000));
  });
});
