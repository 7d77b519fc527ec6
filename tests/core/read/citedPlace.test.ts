import { describe, expect, it } from 'vitest';
import { citedPlace } from '#core/read/citedPlace.ts';

describe('the place of a paper in one text', () => {
  const bone = 'Journal of Bone Research';
  const ex = 'Journal of Examples';
  /** Venue, date, volume, number and pages; "-" for what the text does not say. */
  it.each([
    ['J Bone Res. 2018 Nov 5;33(11):1987-95. doi: 10.1002/jbr.3550.', 'J Bone Res|2018-11-05|33|11|1987-95'],
    ['Elife. 2018 Jul;7:e33953. Epub 2018 Jul 2.', 'Elife|2018-07|7|-|e33953'],
    [
      'Cochrane Database Syst Rev. 2020 May 1;5(5):CD013600.',
      'Cochrane Database Syst Rev|2020-05-01|5|5|CD013600',
    ],
    ['BMJ. 2021;372:n71.', 'BMJ|2021|372|-|n71'],
    ['Early Child Dev. 2016; 186(1): 1-15', 'Early Child Dev|2016|186|1|1-15'],
    ['Gates Marine 2016;12:3-9', 'Gates Marine|2016|12|-|3-9'],
    ['J Seasons. 2016 Spring;12(1):3-9', 'J Seasons|2016|12|1|3-9'],
    [
      `The ${bone} (2018) 33:11 (1987-95). Date of Publication: 5 Nov 2018`,
      `The ${bone}|2018-11-05|33|11|1987-95`,
    ],
    [
      'BMC Nursing (2020) 19:1 Article Number: 23. Date of Publication: 3 Apr 2020',
      'BMC Nursing|2020-04-03|19|1|23',
    ],
    ['Lancet (2020) 395 (497-506). Date of Publication: 15 Feb 2020', 'Lancet|2020-02-15|395|-|497-506'],
    [
      'Anaesthesia. 77(5) (pp 512-520), 2022. Date of Publication: May 2022.',
      'Anaesthesia|2022-05|77|5|512-520',
    ],
    ['BMC Nursing. 19(1) (no pagination), 2020. Article Number: 23.', 'BMC Nursing|2020|19|1|23'],
    [`${bone}. 33(11):1987-95, 2018 Nov.`, `${bone}|2018-11|33|11|1987-95`],
    ['BMJ Open. 12(4):e055111, 2021 04 30.', 'BMJ Open|2021-04-30|12|4|e055111'],
    ['Phys. Rev. D 96, 032004 (2017)', 'Phys. Rev. D|2017|96|-|032004'],
    ['Phys.Rev.D76:013009,2007', 'Phys.Rev.|2007|D76|-|013009'],
    ['JHEP 08 (2017) 029', 'JHEP|2017|08|-|029'],
    ['Eur. Phys. J. C 77 (2017) no.5, 317', 'Eur. Phys. J. C|2017|77|5|317'],
    ['Nature 521, 436–444 (2015)', 'Nature|2015|521|-|436-444'],
    [`${ex}, 12(4), 101–118, 2021`, `${ex}|2021|12|4|101-118`],
    [`${ex} 12 (4), 101-118`, `${ex}|-|12|4|101-118`],
    ['IEEE Trans. Netw., vol. 24, no. 1, pp. 12-25, Feb. 2016', 'IEEE Trans. Netw.|2016-02|24|1|12-25'],
    [`${ex}, Volume 33, Issue 11, 5 November 2018, Pages 1987–95`, `${ex}|2018-11-05|33|11|1987-95`],
    ['Building and Room, Volume 190, 1 March 2021, 107567', 'Building and Room|2021-03-01|190|-|107567'],
    ['Vol. 12, No. 4 (2021), pp. 101-118', '-|2021|12|4|101-118'],
    ['Proceedings of Examples 2020, pp. 101-118', 'Proceedings of Examples 2020|-|-|-|101-118'],
  ])('%s', (text, parts) => {
    const { venue, date, year, volume, number, pages } = citedPlace(text) ?? {};
    expect([venue, date ?? year, volume, number, pages].map((part) => part ?? '-').join('|')).toBe(parts);
  });

  it.each([
    'ICLR 2024 poster',
    'NeurIPS 2023 Workshop on Robot Learning',
    '37th Conference on Neural Information Processing Systems (NeurIPS 2023)',
    'Proceedings of the 40th International Conference on Machine Learning',
    'Studies in Computational Intelligence 812',
    'The 12th Symposium, 3-5 May 2019, Bergen',
    'PLOS ONE',
    'ISO/IEC 27001:2013',
    'Journal of Examples (2018)',
    'Journal of Examples, March 2021, 107567',
  ])('%s: none', (text) => {
    expect(citedPlace(text)).toBeUndefined();
  });
});
