import { didYouMean } from '../findings/didYouMean.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Landscape } from '../geometry/landscape.ts';
import type { Reasoned } from '../paper.ts';
import type { KnownTopics } from '../topic.ts';
import { ADDED, type Classifiable, classify } from './classify.ts';
import { findTopics, type FoundTopics } from './findTopics.ts';
import type { Findable } from './foundTopic.ts';
import { claimsOf, wrongNames } from './claimsOf.ts';
import { type Heading, headingsOf } from './headingsOf.ts';
import { settleParents } from './settleParents.ts';
import type { TopicRules } from './topicRules.ts';

/** So few papers that no written topic has make no topics of their own. */
const FEW_LEFT = 12;

export interface Sorted {
  topics: Heading[];
  /** The topics of each paper by its id, the main one first. */
  byPaper: Map<string, Reasoned[]>;
  /** What was found, for a lock to keep: it lasts. */
  found: FoundTopics;
  /** Written topics by the ids of the found ones they stand for. */
  standsFor: ReadonlyMap<string, string>;
  findings: Finding[];
}

/**
 * Puts papers into topics: those that a curator wrote, by their phrases, and what these leave unsorted into topics that
 * are found. A written topic may stand for some that were found, by its key `found`, or drop them.
 *
 * @param papers in a fixed order, which the landscape has, too
 */
export function sortPapers(
  papers: readonly (Classifiable & Findable)[],
  landscape: Landscape,
  rules: readonly TopicRules[],
  known: KnownTopics = { topics: new Map(), of: new Map() },
): Sorted {
  const claims = claimsOf(rules);
  const settled = settleParents(rules, claims, new Set(known.topics.keys()));
  const written = new Set(rules.map(({ id }) => id));
  const shown = settled.rules.filter(({ drop }) => !drop);
  const pins = pinsOf(shown);
  const classified = classify(
    papers.map((paper) => ofRules(paper, pins, written)),
    shown,
  );
  // A topic that stands for found ones may say phrases, too; a paper that says them stays where it was found.
  const plain = shown.filter(({ found }) => found.length === 0);
  const phrased = new Set(plain.map(({ id }) => id));
  const open = [...papers.keys()].filter((at) =>
    (classified.byPaper.get(papers[at]?.id ?? '') ?? []).every(({ id }) => !phrased.has(id)),
  );
  const left = plain.length > 0 && open.length < FEW_LEFT ? [] : open;
  const dropped = [...claims].filter(([, { drop }]) => drop).map(([id]) => id);
  const found = findTopics(papers, landscape, left, without(known, phrased), plain, new Set(dropped));
  const standsFor = new Map([...claims].flatMap(([id, { id: rule, drop }]) => (drop ? [] : [[id, rule]])));
  const headings = headingsOf(shown, found.topics, claims);
  const byId = new Map(headings.map((each) => [each.id, each]));
  const byPaper = new Map<string, Reasoned[]>();
  const findings = [
    ...settled.findings,
    ...classified.findings,
    ...wrongNames(
      rules,
      claims,
      new Set(papers.map(({ id }) => id)),
      new Set([...known.topics.keys(), ...found.topics.map(({ id }) => id)]),
    ),
  ];
  for (const { id, adjust } of papers) {
    const { add = [], remove = [], place = { file: 'corrections', line: 1 } } = adjust ?? {};
    const own = [
      ...(found.byPaper.get(id) ?? []).map((each) => ({ ...each, id: standsFor.get(each.id) ?? each.id })),
      ...(classified.byPaper.get(id) ?? []),
      ...add
        .filter((topic) => byId.has(topic) && !written.has(topic))
        .map((topic) => ({ id: topic, why: [ADDED] })),
    ].filter((each) => byId.has(each.id) && !remove.includes(each.id));
    const all = [...own, ...own.flatMap((each) => above(each, byId))].filter(
      (each) => !remove.includes(each.id),
    );
    byPaper.set(id, [...new Map(all.toReversed().map((each) => [each.id, each])).values()].toReversed());
    for (const topic of [...add, ...remove].filter((each) => !byId.has(each) && !written.has(each)))
      findings.push(
        finding('correction-topic', place, {
          ...{ topic, paper: id },
          near: didYouMean(topic, [...written, ...byId.keys()]),
        }),
      );
  }
  const held = new Set([...byPaper.values()].flatMap((all) => all.map(({ id }) => id)));
  // An area of which all was taken away.
  const topics = headings.filter(({ id }) => written.has(id) || held.has(id));
  return { topics, byPaper, found, standsFor, findings };
}

/** A paper of a topic is in what that belongs to, too, for the same reasons. */
function above({ id, why }: Reasoned, topics: ReadonlyMap<string, Heading>): Reasoned[] {
  const way: Reasoned[] = [];
  for (let at = topics.get(id)?.parent; at !== undefined; at = topics.get(at)?.parent)
    way.push({ id: at, why });
  return way;
}

/** The topics that pin each paper, by its id. */
function pinsOf(rules: readonly TopicRules[]): ReadonlyMap<string, string[]> {
  const pins = rules.flatMap(({ id, papers }) => papers.map((paper) => ({ id, paper })));
  return new Map(
    [...Map.groupBy(pins, ({ paper }) => paper)].map(([paper, all]) => [paper, all.map(({ id }) => id)]),
  );
}

/** A paper as the rules see it: pinned by a topic, and without what a correction says of topics that are found. */
function ofRules(
  paper: Classifiable,
  pins: ReadonlyMap<string, string[]>,
  written: ReadonlySet<string>,
): Classifiable {
  const { add = [], remove = [], place } = paper.adjust ?? {};
  const pinned = pins.get(paper.id) ?? [];
  if (pinned.length + add.length + remove.length === 0) return paper;
  const isRule = (topic: string) => written.has(topic);
  return {
    ...paper,
    adjust: { add: [...pinned, ...add.filter(isRule)], remove: remove.filter(isRule), place },
  };
}

/** What is known but for topics of names that others have now. */
function without(known: KnownTopics, others: ReadonlySet<string>): KnownTopics {
  return { ...known, topics: new Map([...known.topics].filter(([id]) => !others.has(id))) };
}
