import { expect, it } from 'vitest';
import { fullestDate } from '#core/read/fullestDate.ts';

it.each([
  [['2019/05/03/'], '2019-05-03'],
  [['2019//'], undefined],
  [['1996 Jul 9'], '1996-07-09'],
  [['2018 Jan-Feb'], '2018-01'],
  [['2018 Dec-2019 Jan'], '2018-12'],
  [['MAY 3', '2019'], '2019-05-03'],
  [['JUN-JUL', '2019'], '2019-06'],
  [['20-24 May 2019'], '2019-05-20'],
  [['June 20 - July 2, 2020'], '2020-06-20'],
  [['3. Mai 2019'], '2019-05-03'],
  [['2019年5月'], '2019-05'],
  [['Publication date: 2020 Mar'], '2020-03'],
  [['2019/02/31/'], '2019-02'],
  [['2019/05/03/', '2018'], undefined],
  [['Spring 2019'], undefined],
])('of %j the most is %s', (texts, date) => {
  expect(fullestDate(texts)).toBe(date);
});
