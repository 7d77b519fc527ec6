import type { Finding } from './findings/finding.ts';
import type { Correction } from './correct/correction.ts';
import type { SourceRecord } from './record.ts';
import type { Paper, Reasoned } from './paper.ts';
import { classify } from './classify/classify.ts';
import { discoverTopics } from './classify/discoverTopics.ts';
import type { TopicRules } from './classify/readTopics.ts';
import { makeDossiers } from './makeDossiers.ts';
import type { FormerAddress } from './name/formerAddresses.ts';
import { namePapers } from './name/namePapers.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { ownNames } from './recognise/ownNames.ts';
import { distinctiveTerms } from './relate/distinctiveTerms.ts';
import { relate } from './relate/relate.ts';
import { termVectors } from './relate/termVectors.ts';
import type { Topic } from './topic.ts';

export interface Made {
  papers: Paper[];
  topics: Topic[];
  /** The records of each paper by their numbers. */
  dossiers: number[][];
  findings: Finding[];
  lock: string;
  former: FormerAddress[];
}

/**
 * What records become: group → unite → correct → scan → recognise → name → classify → relate. Corrections come before
 * the rules that repair texts, because they quote the text as copied; which records they speak of is known before the
 * records are grouped, for a corrected identifier parts what a wrong one joined.
 */
export function makePapers(
  records: readonly SourceRecord[],
  corrections: readonly Correction[],
  rules: TopicRules[],
  lock: string | undefined,
): Made {
  const dossiers = makeDossiers(records, corrections);
  const prepared = ownNames(dossiers.corrected.map(prepare));
  const named = namePapers(
    prepared.map(({ plain, names, keys }) => ({ title: plain.title, name: names[0]?.name, keys })),
    lock,
  );
  const known = prepared.map((paper, index) => ({ ...paper, id: named.ids[index] ?? '' }));

  const sorted = sortIntoTopics(known, rules);
  const texts = known.map(({ id, plain, names }) => ({ id, ...plain, names: names.map(({ name }) => name) }));
  const vectors = termVectors(texts);
  const neighbours = relate(texts, undefined, vectors);
  const papers = known.map(({ plain: _plain, keys: _keys, adjust: _adjust, ...paper }): Paper => ({
    ...paper,
    topics: sorted.byPaper.get(paper.id) ?? [],
    related: neighbours.get(paper.id) ?? [],
  }));

  const topics = fillTopics(sorted.topics, papers);
  const terms = distinctiveTerms(texts, new Map(topics.map((topic) => [topic.id, topic.papers])), 8, vectors);
  return {
    papers,
    topics: topics.map((topic) => ({ ...topic, terms: terms.get(topic.id) ?? [] })),
    dossiers: dossiers.papers,
    findings: [dossiers, named, sorted].flatMap(({ findings }) => findings),
    lock: named.lock,
    former: named.former,
  };
}

/** A topic before its papers are known. */
type Heading = Omit<Topic, 'papers' | 'terms'>;

interface Sorted {
  topics: Heading[];
  byPaper: Map<string, Reasoned[]>;
  findings: Finding[];
}

function sortIntoTopics(known: readonly (Prepared & { id: string })[], rules: TopicRules[]): Sorted {
  const papers = known.map(({ id, plain, keywords, category, adjust }) => ({
    id,
    ...plain,
    keywords,
    category,
    adjust,
  }));
  if (rules.length === 0) return discoverTopics(papers);
  return { topics: rules, ...classify(papers, rules) };
}

function fillTopics(topics: Heading[], papers: Paper[]): Omit<Topic, 'terms'>[] {
  const ranked = papers.flatMap(({ id: paper, topics: own }) =>
    own.map(({ id }, rank) => ({ id, paper, rank })),
  );
  const byTopic = Map.groupBy(ranked, ({ id }) => id);
  return topics.map(({ id, title, description, parent, file }) => ({
    id,
    title,
    description,
    parent,
    file,
    // Papers whose main topic this is come first; among equals the order of the sources stays.
    papers: (byTopic.get(id) ?? []).toSorted((a, b) => a.rank - b.rank).map(({ paper }) => paper),
  }));
}
