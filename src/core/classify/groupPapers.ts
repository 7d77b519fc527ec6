import { agreement, type Clusters, clustersOf, middlesOf, nearestMiddle } from '../geometry/clusters.ts';
import { type Landscape, topicsWanted } from '../geometry/landscape.ts';
import type { Positions } from '../geometry/positions.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';

/** Papers that make a topic, by their places, those in its midst first. */
export interface Group {
  /** The topic that it was before. */
  id?: string | undefined;
  papers: number[];
}

/** A group of fewer papers is none, for two papers share a word by chance: they go to the next. One that was known may shrink. */
const FEWEST = 3;
/** A group with so many times more papers than there should be is parted. */
const LARGE = 3;

/**
 * Parts papers into about as many groups as the root of their number says. What was a topic before keeps its papers, so
 * that new ones change nothing but their own place; only a topic that new ones have made far larger than the others is
 * parted, and its greater half keeps its name. What comes out, given again as what was before, comes out again.
 *
 * @param open the papers to part, ascending; papers that lie nowhere are in no group
 * @param topicOf the topic of a paper before, if it had one
 */
export function groupPapers(
  { positions, cells }: Pick<Landscape, 'positions' | 'cells'>,
  open: readonly number[],
  topicOf: (paper: number) => string | undefined = () => undefined,
): Group[] {
  const placed = open.filter((paper) => (cells.labels[paper] ?? -1) >= 0);
  const wanted = topicsWanted(placed.length);
  const known = Map.groupBy(placed, (paper) => topicOf(paper));
  known.delete(undefined);
  const before = [...known]
    .map(([id = '', papers]) => ({ id, papers }))
    .toSorted((a, b) => byCodeUnit(a.id, b.id));
  const isKnown = (paper: number): boolean => known.has(topicOf(paper));
  // Where nothing is new nothing is parted: one that nothing could name may have gone to a topic and made it this large.
  if (before.length > 0 && placed.every(isKnown)) return kept(positions, before);
  const begun = before.length > 0 ? before : begin(positions, cells, placed, wanted);
  return settle(positions, begun, placed, wanted);
}

/**
 * Puts papers that are in no group yet to the nearest, parts groups of far too many, and gives those of too few to the
 * next. In each group those in its midst come first.
 */
export function settle(
  positions: Positions,
  groups: readonly Group[],
  papers: readonly number[],
  wanted: number,
): Group[] {
  return kept(positions, partLarge(positions, fill(positions, groups, papers), wanted));
}

/** Without groups of too few, in each the papers in its midst first. */
function kept(positions: Positions, groups: readonly Group[]): Group[] {
  const isLarge = ({ id, papers: own }: Group): boolean => own.length >= (id === undefined ? FEWEST : 2);
  return dissolve(positions, groups, isLarge);
}

/** The regions of the landscape, where all of it is to be parted. */
function begin(
  positions: Positions,
  { labels }: Clusters,
  papers: readonly number[],
  wanted: number,
): Group[] {
  if (papers.length < labels.length - labels.filter((label) => label < 0).length)
    return parted(positions, papers, wanted);
  const regions = Map.groupBy(papers, (paper) => labels[paper] ?? -1);
  return [...regions].toSorted(([one], [other]) => one - other).map(([, own]) => ({ papers: own }));
}

/** Papers parted into groups by where they lie. */
function parted(positions: Positions, papers: readonly number[], count: number): Group[] {
  const { labels } = clustersOf(part(positions, papers), count);
  const byLabel = Map.groupBy(papers.keys(), (at) => labels[at] ?? -1);
  return [...byLabel]
    .toSorted(([one], [other]) => one - other)
    .map(([, places]) => ({ papers: places.map((at) => papers[at] ?? 0) }));
}

/** Puts the papers that are in no group yet to the nearest. */
function fill<Kind extends Group>(
  positions: Positions,
  groups: readonly Kind[],
  papers: readonly number[],
): Kind[] {
  const held = new Set(groups.flatMap((group) => group.papers));
  const middles = middlesOfGroups(positions, groups);
  const filled = groups.map((group) => ({ ...group, papers: [...group.papers] }));
  for (const paper of papers)
    if (!held.has(paper)) filled[nearestMiddle(positions, paper, middles)]?.papers.push(paper);
  return filled;
}

function partLarge(positions: Positions, groups: readonly Group[], wanted: number): Group[] {
  const papers = groups.reduce((sum, group) => sum + group.papers.length, 0);
  const most = Math.max((LARGE * papers) / wanted, 2 * FEWEST);
  const open = [...groups];
  for (let at = 0; at < open.length && open.length < wanted * 2; at += 1) {
    const group = open[at];
    if (!group || group.papers.length <= most) continue;
    const parts = parted(positions, group.papers, 2).toSorted((a, b) => b.papers.length - a.papers.length);
    const [greater, ...others] = parts;
    // Papers that all lie at one place are one group, however many.
    if (!greater || others.length === 0) continue;
    open.splice(at, 1, { ...group, papers: greater.papers }, ...others);
    at -= 1;
  }
  return open;
}

/** Keeps some of the groups; the papers of the others go to the nearest of these. In each those in its midst come first. */
export function dissolve<Kind extends Group>(
  positions: Positions,
  groups: readonly Kind[],
  isKept: (group: Kind) => boolean,
): Kind[] {
  const left = groups.filter(isKept);
  const papers = groups.flatMap((group) => group.papers);
  return sorted(positions, left.length === groups.length ? left : fill(positions, left, papers));
}

/** Each group's papers by how near they lie to its middle. */
function sorted<Kind extends Group>(positions: Positions, groups: readonly Kind[]): Kind[] {
  const middles = middlesOfGroups(positions, groups);
  return groups.map((group, at) => {
    const near = new Map(group.papers.map((paper) => [paper, agreement(positions, paper, middles, at)]));
    return {
      ...group,
      papers: group.papers.toSorted((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0) || a - b),
    };
  });
}

/** The middle of each group; in whatever order the groups have their papers, to the last bit. */
export function middlesOfGroups(positions: Positions, groups: readonly Group[]): Positions {
  const labels = new Int32Array(positions.values.length / positions.dimensions).fill(-1);
  for (const [at, { papers }] of groups.entries()) for (const paper of papers) labels[paper] = at;
  const { dimensions } = positions;
  const nowhere: Positions = { dimensions, values: new Float32Array(groups.length * dimensions) };
  return middlesOf(positions, [...labels.keys()], labels, nowhere);
}

/** The positions of some of the papers. */
function part({ dimensions, values }: Positions, papers: readonly number[]): Positions {
  const own = new Float32Array(papers.length * dimensions);
  for (const [at, paper] of papers.entries()) {
    own.set(values.subarray(paper * dimensions, (paper + 1) * dimensions), at * dimensions);
  }
  return { dimensions, values: own };
}
