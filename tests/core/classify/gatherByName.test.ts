import { describe, expect, test } from 'vitest';
import type { Findable } from '#core/classify/foundTopic.ts';
import { gatherByName } from '#core/classify/gatherByName.ts';
import { groupPapers } from '#core/classify/groupPapers.ts';
import { nameGroups } from '#core/classify/nameGroups.ts';
import { landscapeOf, topicsWanted } from '#core/geometry/landscape.ts';
import { generatedPapers } from '../generatedShelf.ts';

const groupsOf = (count: number) => {
  const papers = generatedPapers(count).map((paper, at): Findable => ({
    ...paper,
    id: `p${String(at).padStart(4, '0')}`,
    names: [],
    acronyms: [],
  }));
  const landscape = landscapeOf(papers);
  const found = groupPapers(landscape, [...papers.keys()], () => undefined);
  /** How well the names of the best groups tell them, summed up. */
  const told = (groups: typeof found): number =>
    nameGroups(papers, landscape, groups)
      .map((name) => name.told)
      .toSorted((a, b) => b - a)
      .slice(0, topicsWanted(count))
      .reduce((sum, each) => sum + each, 0);
  return { found, gathered: gatherByName(papers, landscape, found), told };
};

describe('groups of hundreds of papers, gathered around their names', () => {
  const { found, gathered, told } = groupsOf(500);

  test('are fewer: what nothing names well has gone to the next', () => {
    expect(found.length).toBeGreaterThan(topicsWanted(500));
    expect(gathered.length).toBeLessThan(found.length);
  });

  test('hold every paper once', () => {
    const papersIn = (groups: typeof found) =>
      groups.flatMap(({ papers }) => papers).toSorted((a, b) => a - b);
    expect(papersIn(gathered)).toEqual(papersIn(found));
  });

  test('are told better by their names than before', () => {
    expect(told(gathered)).toBeGreaterThan(told(found));
  });
});

test('groups of a few papers, which may share a name by chance, stay as they are', () => {
  const { found, gathered } = groupsOf(60);
  expect(gathered).toEqual(found);
});
