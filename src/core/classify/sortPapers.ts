import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Landscape } from '../geometry/landscape.ts';
import type { Reasoned } from '../paper.ts';
import type { KnownTopics, Topic } from '../topic.ts';
import { ADDED, type Classifiable, classify } from './classify.ts';
import { findTopics, type FoundTopics } from './findTopics.ts';
import type { Findable } from './foundTopic.ts';
import type { TopicRules } from './topicRules.ts';

/** So few papers that no written topic has make no topics of their own. */
const FEW_LEFT = 12;

/** A topic before its papers are known. */
export type Heading = Omit<Topic, 'papers' | 'terms'>;

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
  known?: KnownTopics,
): Sorted {
  const written = new Set(rules.map(({ id }) => id));
  const shown = rules.filter(({ drop }) => !drop);
  const pins = pinsOf(shown);
  const classified = classify(
    papers.map((paper) => ofRules(paper, pins, written)),
    shown,
  );
  // A topic that stands for found ones may say phrases, too; a paper that says them stays where it was found.
  const standing = new Set(rules.filter(({ found }) => found.length > 0).map(({ id }) => id));
  const open = [...papers.keys()].filter((at) =>
    (classified.byPaper.get(papers[at]?.id ?? '') ?? []).every(({ id }) => standing.has(id)),
  );
  const plain = rules.filter(({ found: own }) => own.length === 0);
  const left = shown.length > standing.size && open.length < FEW_LEFT ? [] : open;
  const dropped = new Set(rules.filter(({ drop }) => drop).flatMap(({ found }) => found));
  const found = findTopics(
    papers,
    landscape,
    left,
    without(known, new Set([...dropped, ...plain.map(({ id }) => id)])),
    plain,
  );
  const standsFor = new Map(shown.flatMap(({ id, found: own }) => own.map((each) => [each, id] as const)));
  const nameOf = (id: string) => standsFor.get(id) ?? id;
  const free = found.topics.filter(({ id }) => !standsFor.has(id) && !dropped.has(id));
  const rule = new Map(shown.map((each) => [each.id, each]));
  // What stands for a found topic stands where that does: what lies side by side is alike.
  const inOrder = found.topics.flatMap((topic): Heading[] => {
    const stands = rule.get(standsFor.get(topic.id) ?? '');
    if (stands) return [stands];
    const { parent, ...more } = topic;
    return free.includes(topic)
      ? [{ ...more, parent: parent === undefined ? undefined : nameOf(parent) }]
      : [];
  });
  const topics = [...new Set([...shown.filter((each) => !inOrder.includes(each)), ...inOrder])];
  const there = new Set(topics.map(({ id }) => id));
  const byPaper = new Map<string, Reasoned[]>();
  const findings = [...classified.findings, ...wrongNames(rules, papers, found, known)];
  for (const { id, adjust } of papers) {
    const own = [
      ...(found.byPaper.get(id) ?? []).map((each) => ({ ...each, id: nameOf(each.id) })),
      ...(classified.byPaper.get(id) ?? []),
    ];
    const { add = [], remove = [], place = { file: 'corrections', line: 1 } } = adjust ?? {};
    for (const topic of add)
      if (there.has(topic) && !written.has(topic)) own.push({ id: topic, why: [ADDED] });
    for (const topic of [...add, ...remove]) {
      if (!there.has(topic) && !written.has(topic))
        findings.push(finding('correction-topic', place, { topic, paper: id }));
    }
    const isFirst = ({ id: topic }: Reasoned, at: number) =>
      own.findIndex((other) => other.id === topic) === at;
    byPaper.set(
      id,
      own.filter(isFirst).filter(({ id: topic }) => there.has(topic) && !remove.includes(topic)),
    );
  }
  return { topics, byPaper, found, standsFor, findings };
}

/** What topics name that is not there, or that another names, too. */
function wrongNames(
  rules: readonly TopicRules[],
  papers: readonly { id: string }[],
  found: FoundTopics,
  known: KnownTopics | undefined,
): Finding[] {
  const ids = new Set(papers.map(({ id }) => id));
  const owners = new Map<string, string>();
  const isFound = (id: string) =>
    known?.topics.has(id) === true || found.topics.some((topic) => topic.id === id);
  return rules.flatMap(({ id, file = `topics/${id}.mdx`, found: own, papers: pinned }) => {
    const place = { file, line: 1 };
    const named = own.flatMap((each) => {
      const owner = owners.get(each);
      owners.set(each, owner ?? id);
      const problem = owner === undefined ? 'which was not found' : `and so does "${owner}"`;
      return owner === undefined && isFound(each)
        ? []
        : [finding('topic-found', place, { id, found: each, problem })];
    });
    const missing = pinned.filter((paper) => !ids.has(paper));
    return [...named, ...missing.map((paper) => finding('topic-paper', place, { id, paper }))];
  });
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

/** What is known but for the topics that a curator dropped: their papers go to the next. */
function without(known: KnownTopics | undefined, dropped: ReadonlySet<string>): KnownTopics | undefined {
  if (!known || dropped.size === 0) return known;
  return { ...known, topics: new Map([...known.topics].filter(([id]) => !dropped.has(id))) };
}
