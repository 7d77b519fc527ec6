import { describe, expect, it } from 'vitest';
import { dateOfMoment, monthOf, writtenDate } from '#core/writtenDate.ts';
import { dateValue, dayOf } from '#core/read/dateValue.ts';

describe('a date in a text', () => {
  it.each([
    ['2019', '2019'],
    ['2019-05', '2019-05'],
    ['2019/05/03/', '2019-05-03'],
    ['2019/5/3', '2019-05-03'],
    ['2019.05.03', '2019-05-03'],
    ['20190503', '2019-05-03'],
    ['20190503T101112', '2019-05-03'],
    ['2019-05-03T00:00:00Z', '2019-05-03'],
    ['2019-05-03 2019', '2019-05-03'],
    ['2020-05-00', '2020-05'],
    ['2020-00-00', '2020'],
    ['May 2019', '2019-05'],
    ['3 May 2019', '2019-05-03'],
    ['3rd May, 2019', '2019-05-03'],
    ['May 3, 2019', '2019-05-03'],
    ['Sept. 2019', '2019-09'],
    ['2019 May 3', '2019-05-03'],
    ['2019-May-03', '2019-05-03'],
    ['03-May-2019', '2019-05-03'],
    ['Mon, 2 Apr 2007 19:18:42 GMT', '2007-04-02'],
    ['Monday, April 2, 2007', '2007-04-02'],
    ['3. Mai 2019', '2019-05-03'],
    ['3 de mayo de 2019', '2019-05-03'],
    ['1er août 2019', '2019-08-01'],
    ['2019年5月3日', '2019-05-03'],
    ['03.05.2019', '2019-05-03'],
    ['13/05/2019', '2019-05-13'],
    ['05/13/2019', '2019-05-13'],
    ['05/05/2019', '2019-05-05'],
    ['05/2019', '2019-05'],
    ['Spring 2019', '2019'],
    ['2019 Spring', '2019'],
    ['Jan-Feb 2018', '2018'],
    ['2018 Jan-Feb', '2018'],
    ['c2019.', '2019'],
    ['2019-02-31', undefined],
    ['2019-13', undefined],
    ['31 April 2019', undefined],
    ['2018-2019', undefined],
    ['3/5/19', undefined],
    ['last summer', undefined],
    ['10.1101/2019.01.01', undefined],
    ['', undefined],
  ])('%s is %s', (written, date) => {
    expect(writtenDate(written)?.date).toBe(date);
    expect(writtenDate(written)?.doubt).toBeUndefined();
  });

  it('that can be read in two ways gives its year, and says so', () => {
    expect(writtenDate('03/05/2019')).toEqual({ date: '2019', doubt: 'day and month cannot be told apart' });
  });
});

it('a month is known by a beginning of its name that is no other’s', () => {
  expect(['Mar', 'märz', 'JUIN', 'juillet', 'dez.', 'ma', 'smarch'].map(monthOf)).toEqual([
    3,
    3,
    6,
    7,
    12,
    undefined,
    undefined,
  ]);
});

it('a moment is a day, told in milliseconds or seconds', () => {
  expect([1_705_400_000_000, 1_705_400_000, 2019, 9e15].map(dateOfMoment)).toEqual([
    '2024-01-16',
    '2024-01-16',
    undefined,
    undefined,
  ]);
});

describe('a date in a field', () => {
  it.each<[held: unknown, date: string | undefined]>([
    [{ 'date-parts': [[2019, 5, 3]] }, '2019-05-03'],
    [{ 'date-parts': [['2019', '5']] }, '2019-05'],
    [{ 'date-parts': [[2019]] }, '2019'],
    [
      {
        'date-parts': [
          [2019, 5, 3],
          [2019, 5, 7],
        ],
      },
      '2019-05-03',
    ],
    [{ raw: '3 May 2019' }, '2019-05-03'],
    [{ literal: 'Spring 2019' }, '2019'],
    [{ year: 2019 }, '2019'],
    [{ year: '2019', month: 'May', day: 3 }, '2019-05-03'],
    [{ $date: '2019-05-03T00:00:00Z' }, '2019-05-03'],
    [[2019, 5, 3], '2019-05-03'],
    [['2019-05-03'], '2019-05-03'],
    [2019, '2019'],
    [20_190_503, '2019-05-03'],
    ['1705400000000', '2024-01-16'],
    [{}, undefined],
    [[], undefined],
    [true, undefined],
  ])('%j is %s', (held, date) => {
    expect(dateValue(held)?.date).toBe(date);
  });

  it('may be in parts', () => {
    expect(
      [dayOf('2019', '5', '3'), dayOf('2019', 'MAY 3'), dayOf('2019', 'may'), dayOf('2019')].map(
        (day) => day?.date,
      ),
    ).toEqual(['2019-05-03', '2019-05-03', '2019-05', '2019']);
  });
});
