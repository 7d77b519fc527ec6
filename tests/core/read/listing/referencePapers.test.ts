import { describe, expect, it } from 'vitest';
import { readSource } from '#core/read/readSource.ts';
import { referenceOf } from '#core/read/listing/reference.ts';

describe('a reference in one line', () => {
  it.each([
    [
      '[j40] Ada Berger, Tom Lindqvist: Certified Rewriting for Tensor Programs. J. Ex. Syst. 12(1): 100-120 (2024)',
      'Certified Rewriting for Tensor Programs',
      'Ada Berger, Tom Lindqvist',
    ],
    [
      'A. Berger, T. Lindqvist. Handshakes for Sensors with Eight Kilobytes. In EXC, 2023. [PDF] [Code]',
      'Handshakes for Sensors with Eight Kilobytes',
      'A. Berger, T. Lindqvist',
    ],
    [
      'Berger, A., Lindqvist, T. (2022). Do bridges remember wind? Journal of Examples, 12, 1-20.',
      'Do bridges remember wind?',
      'Berger, A., Lindqvist, T.',
    ],
    [
      '3. Speed of rotation and sleep among porters. Berger AK; Lindqvist T. Journal of Examples. 40(3):211-219, 2020 Mar.',
      'Speed of rotation and sleep among porters',
      'Berger AK; Lindqvist T',
    ],
  ])('has its title and its names: %s', (text, title, names) => {
    expect(referenceOf(text)).toMatchObject({ title, names });
  });

  it.each([
    'We measured runoff from plots over three winters in 2019. Moss delayed the peak by a third. It vanished in storms.',
    'Ada Berger, Tom Lindqvist; Proceedings of the Conference on Examples (CEX), 2023, pp. 1024-1033',
    'Modern Asian Studies, Vol. 50, No. 4 (JULY 2016), pp. 1102-1138 (37 pages)',
  ])('is no other line with a year: %s', (text) => {
    expect(referenceOf(text)).toBeUndefined();
  });

  it('is a paper in a list of such', () => {
    const { records } = readSource(
      'papers/list.txt',
      'Publications\n2023\nA. Berger, T. Lindqvist. Handshakes for Sensors with Eight Kilobytes. In EXC, 2023. [PDF]\nM. Tanaka, A. Berger. How Novices Misread Their Compilers. In EXC, 2023. Best paper. [PDF]\n2022\nT. Lindqvist, J. Roe. A Lower Bound for Scheduling with Predicted Arrivals. In SAMPL, 2022. [PDF]\n',
    );
    expect(records.map(({ title, authors, year }) => [title, authors.length, year])).toEqual([
      ['Handshakes for Sensors with Eight Kilobytes', 2, 2023],
      ['How Novices Misread Their Compilers', 2, 2023],
      ['A Lower Bound for Scheduling with Predicted Arrivals', 2, 2022],
    ]);
  });
});
