import { claimGroups, inGroups, type ClaimGroup } from '../recognise/claimGroups.ts';
import { comparedClaims, type Comparison } from './comparedClaims.ts';
import type { PaintedClaim } from './headlineClaims.ts';
import type { PaintedTopic, TopicTag } from './paint.ts';

/** What a plot draws, and how many more there are. */
export interface Plot {
  group: ClaimGroup;
  claims: PaintedClaim[];
  /** So many of its claims are not among these. */
  more: number;
}

/** A topic and its plots. */
export interface Panel {
  topic: TopicTag;
  /** How many papers are compared. */
  papers: number;
  plots: Plot[];
}

/** The numbers of the whole shelf, or of one topic. */
export interface NumbersList {
  topic: TopicTag | undefined;
  /** In the order of their table: group by group. */
  claims: PaintedClaim[];
  panels: Panel[];
  /** Further topics with something to compare, and in how many papers. */
  further: { topic: TopicTag; papers: number }[];
}

/** A plot shows so many at once. */
export const mostDrawn = 8;
/** Behind them stand so many of each kind, which a choice of that kind may bring: few on the page of all. */
const mostOfKind = { all: 2, topic: mostDrawn };
/** Topics drawn on the page of all. */
const mostPanels = 8;

/**
 * The list of all claims, then one for each topic in which something can be compared. The first draws each claim in one
 * topic, at most eight of these, those that compare most papers first; a topic's own draws all of its papers' claims.
 */
export function numbersLists(
  claims: readonly PaintedClaim[],
  topics: readonly PaintedTopic[],
  tags: ReadonlyMap<string, TopicTag>,
): NumbersList[] {
  const all = panelsOf(comparedClaims(claims, topics), tags, mostOfKind.all);
  const byPaper = Map.groupBy(claims, ({ paper }) => paper);
  const ofTopics = topics.flatMap((each): NumbersList[] => {
    const topic = tags.get(each.id);
    const own = each.papers.flatMap((paper) => byPaper.get(paper) ?? []);
    const panels = panelsOf(comparedClaims(own, [each]), tags, mostOfKind.topic);
    return topic === undefined || panels.length === 0
      ? []
      : [{ topic, claims: ordered(own), panels, further: [] }];
  });
  return [
    {
      topic: undefined,
      claims: ordered(claims),
      panels: all.slice(0, mostPanels),
      further: all.slice(mostPanels).map(({ topic, papers }) => ({ topic, papers })),
    },
    ...ofTopics,
  ];
}

function ordered(claims: readonly PaintedClaim[]): PaintedClaim[] {
  return inGroups(claims).flatMap((group) => group.claims);
}

function panelsOf(
  comparisons: readonly Comparison<PaintedClaim>[],
  tags: ReadonlyMap<string, TopicTag>,
  ofKind: number,
): Panel[] {
  const panels = [...Map.groupBy(comparisons, ({ topic }) => topic)].flatMap(([id, own]): Panel[] => {
    const topic = tags.get(id);
    const papers = new Set(own.flatMap(({ claims }) => claims.map(({ paper }) => paper))).size;
    const plots = own
      .toSorted((a, b) => claimGroups.indexOf(a.group) - claimGroups.indexOf(b.group))
      .map(({ group, claims }) => plotOf(group, claims, ofKind));
    return topic === undefined ? [] : [{ topic, papers, plots }];
  });
  return panels.toSorted((a, b) => b.papers - a.papers);
}

function plotOf(group: ClaimGroup, claims: readonly PaintedClaim[], ofKind: number): Plot {
  const ofKinds = new Map<string, number>();
  const drawn = claims.filter(({ claim }, at) => {
    const before = ofKinds.get(claim.kind) ?? 0;
    ofKinds.set(claim.kind, before + 1);
    return at < mostDrawn || before < ofKind;
  });
  return { group, claims: drawn, more: claims.length - drawn.length };
}
