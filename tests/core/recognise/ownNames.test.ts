import { describe, expect, test } from 'vitest';
import type { Name } from '#core/paper.ts';
import { ownNames } from '#core/recognise/ownNames.ts';

interface Paper {
  plain: { title: string };
  year?: number;
  names: Name[];
  acronyms: { short: string; long: string; span: { start: number; end: number }; uses: [] }[];
}

/** A paper that spells HEA out, and takes it for its name or not. */
function paper(title: string, isNamed: boolean, year?: number, long = 'high-entropy alloys'): Paper {
  return {
    plain: { title },
    ...(year === undefined ? {} : { year }),
    names: isNamed ? [{ name: 'HEA', expansion: long, field: 'abstract' }] : [],
    acronyms: [{ short: 'HEA', long, span: { start: 0, end: 0 }, uses: [] }],
  };
}

function named(papers: Paper[]): string[] {
  return ownNames(papers).flatMap(({ plain, names }) => (names.length > 0 ? [plain.title] : []));
}

describe('a name that other papers of the shelf spell out alike and do not claim', () => {
  test.each<[string, Paper[], string[]]>([
    ['is no name', [paper('Fast design', true, 2024), paper('On magnets', false, 2024)], []],
    [
      'though plurals and hyphens differ',
      [paper('A', true, 2024), paper('B', false, 2024, 'High entropy alloy')],
      [],
    ],
    ['is one where nobody else spells it', [paper('Fast design', true, 2024)], ['Fast design']],
    [
      'is one where another long form stands for it',
      [paper('Fast design', true, 2024), paper('On magnets', false, 2024, 'hybrid energy audit')],
      ['Fast design'],
    ],
    [
      'is one where the title begins with it',
      [
        paper('HEA: Fast design', true, 2024),
        paper('High-Entropy Alloys at work', true, 2024),
        paper('B', false, 2020),
      ],
      ['HEA: Fast design', 'High-Entropy Alloys at work'],
    ],
    ['is one of the paper before all others', [paper('A', true, 2020), paper('B', false, 2021)], ['A']],
    ['is none where a year is not known', [paper('A', true, 2020), paper('B', false)], []],
    ['stays with two that claim it', [paper('A', true, 2020), paper('B', true, 2021)], ['A', 'B']],
  ])('%s', (_, papers, expected) => {
    expect(named(papers)).toEqual(expected);
    expect(named(papers.toReversed()).toSorted()).toEqual(expected.toSorted());
  });
});
