import { describe, expect, it } from 'vitest';
import { citedPlace } from '#core/read/citedPlace.ts';

describe('the place of a paper in one text', () => {
  it.each<[text: string, venue: string | undefined, date: string | undefined, place: (string | undefined)[]]>(
    [
      [
        'J Bone Res. 2018 Nov 5;33(11):1987-95. doi: 10.1002/jbr.3550.',
        'J Bone Res',
        '2018-11-05',
        ['33', '11', '1987-95'],
      ],
      ['Elife. 2018 Jul;7:e33953. Epub 2018 Jul 2.', 'Elife', '2018-07', ['7', undefined, 'e33953']],
      [
        'Cochrane Database Syst Rev. 2020 May 1;5(5):CD013600.',
        'Cochrane Database Syst Rev',
        '2020-05-01',
        ['5', '5', 'CD013600'],
      ],
      ['BMJ. 2021;372:n71.', 'BMJ', '2021', ['372', undefined, 'n71']],
      [
        'The Journal of Bone Research (2018) 33:11 (1987-95). Date of Publication: 5 Nov 2018',
        'The Journal of Bone Research',
        '2018-11-05',
        ['33', '11', '1987-95'],
      ],
      [
        'BMC Nursing (2020) 19:1 Article Number: 23. Date of Publication: 3 Apr 2020',
        'BMC Nursing',
        '2020-04-03',
        ['19', '1', '23'],
      ],
      [
        'Lancet (2020) 395 (497-506). Date of Publication: 15 Feb 2020',
        'Lancet',
        '2020-02-15',
        ['395', undefined, '497-506'],
      ],
      [
        'Journal of Bone Research. 33(11):1987-95, 2018 Nov.',
        'Journal of Bone Research',
        '2018-11',
        ['33', '11', '1987-95'],
      ],
      ['Phys. Rev. D 96, 032004 (2017)', 'Phys. Rev. D', '2017', ['96', undefined, '032004']],
      ['Phys.Rev.D76:013009,2007', 'Phys.Rev.', '2007', ['D76', undefined, '013009']],
      ['JHEP 08 (2017) 029', 'JHEP', '2017', ['08', undefined, '029']],
      ['Eur. Phys. J. C 77 (2017) no.5, 317', 'Eur. Phys. J. C', '2017', ['77', '5', '317']],
      ['Nature 521, 436–444 (2015)', 'Nature', '2015', ['521', undefined, '436-444']],
      ['Journal of Examples, 12(4), 101–118, 2021', 'Journal of Examples', '2021', ['12', '4', '101-118']],
      ['Journal of Examples 12 (4), 101-118', 'Journal of Examples', undefined, ['12', '4', '101-118']],
      [
        'IEEE Trans. Netw., vol. 24, no. 1, pp. 12-25, Feb. 2016',
        'IEEE Trans. Netw.',
        '2016-02',
        ['24', '1', '12-25'],
      ],
      [
        'Journal of Examples, Volume 33, Issue 11, 5 November 2018, Pages 1987–95',
        'Journal of Examples',
        '2018-11-05',
        ['33', '11', '1987-95'],
      ],
      ['Vol. 12, No. 4 (2021), pp. 101-118', undefined, '2021', ['12', '4', '101-118']],
      [
        'Proceedings of Examples 2020, pp. 101-118',
        'Proceedings of Examples 2020',
        undefined,
        [undefined, undefined, '101-118'],
      ],
      ...[
        'ICLR 2024 poster',
        'NeurIPS 2023 Workshop on Robot Learning',
        '37th Conference on Neural Information Processing Systems (NeurIPS 2023)',
        'Proceedings of the 40th International Conference on Machine Learning',
        'Studies in Computational Intelligence 812',
        'The 12th Symposium, 3-5 May 2019, Bergen',
        'PLOS ONE',
        'ISO/IEC 27001:2013',
        'Journal of Examples (2018)',
      ].map((text): [string, undefined, undefined, []] => [text, undefined, undefined, []]),
    ],
  )('%s', (text, venue, date, place) => {
    const read = citedPlace(text);
    expect([read?.venue, read?.date ?? read?.year]).toEqual([venue, date]);
    expect([read?.volume, read?.number, read?.pages]).toEqual(
      place.length === 0 ? [undefined, undefined, undefined] : place,
    );
  });
});
