import type { Finding } from './findings/finding.ts';
import type { Corrected } from './correct/correctDossier.ts';
import type { Correction } from './correct/correction.ts';
import type { SourceRecord } from './record.ts';
import type { Paper } from './paper.ts';
import { categoryName } from './classify/categoryName.ts';
import type { TopicRules } from './classify/readTopics.ts';
import { formerTopics } from './classify/formerTopics.ts';
import type { Heading } from './classify/headingsOf.ts';
import { sortPapers } from './classify/sortPapers.ts';
import { landscapeOf } from './geometry/landscape.ts';
import { type Survey, surveyMap } from './map/surveyMap.ts';
import { makeDossiers } from './makeDossiers.ts';
import type { FormerAddress } from './name/formerAddresses.ts';
import { namePapers } from './name/namePapers.ts';
import { topicsOfLock, withTopics } from './name/topicsOfLock.ts';
import { prepare, type Prepared } from './prepare.ts';
import { ownNames } from './recognise/ownNames.ts';
import { distinctiveTerms } from './relate/distinctiveTerms.ts';
import { relate } from './relate/relate.ts';
import type { FormerTopic, Topic } from './topic.ts';
import { byCodeUnit } from './words/byCodeUnit.ts';

export interface Made {
  papers: Paper[];
  topics: Topic[];
  /** The records of each paper by their numbers. */
  dossiers: number[][];
  findings: Finding[];
  lock: string;
  former: FormerAddress[];
  /** Addresses at which topics stood before. */
  formerTopics: FormerTopic[];
  /** What the map is drawn from. */
  survey: Survey;
}

/** What `make` gives, which depends on `input` alone: made now, or remembered of another time. Both are values. */
export type Recall = <Value extends object>(input: object, make: () => Value) => Value;

/**
 * What records become: group → unite → correct → scan → recognise → name → classify → relate. Corrections come before
 * the rules that repair texts, because they quote the text as copied; which records they speak of is known before the
 * records are grouped, for a corrected identifier parts what a wrong one joined.
 *
 * @param recall spares the scanning of texts that were scanned before
 */
export function makePapers(
  records: readonly SourceRecord[],
  corrections: readonly Correction[],
  rules: TopicRules[],
  lock: string | undefined,
  recall: Recall = (_input, make) => make(),
): Made {
  const dossiers = makeDossiers(records, corrections, lock);
  const prepared = ownNames(dossiers.corrected.map((each) => recalledPaper(each, recall)));
  const named = namePapers(
    prepared.map(({ plain, names, keys }) => ({ title: plain.title, name: names[0]?.name, keys })),
    lock,
  );
  const known = prepared.map((paper, index) => ({ ...paper, id: named.ids[index] ?? '' }));

  // In one order whatever that of the files, for the landscape depends on it.
  const texts = known
    .map(({ id, plain, names, keywords, category, acronyms, adjust }) => ({
      ...{ id, ...plain, keywords, acronyms, adjust, category, categoryName: categoryName(category) },
      names: names.map(({ name }) => name),
    }))
    .toSorted((a, b) => byCodeUnit(a.id, b.id));
  const landscape = landscapeOf(texts);
  const before = topicsOfLock(lock);
  const sorted = sortPapers(texts, landscape, rules, before);
  const neighbours = relate(texts, landscape);
  const papers = known.map(({ plain: _plain, keys: _keys, adjust: _adjust, ...paper }): Paper => ({
    ...paper,
    topics: sorted.byPaper.get(paper.id) ?? [],
    related: neighbours.get(paper.id) ?? [],
  }));

  const topics = fillTopics(sorted.topics, papers);
  const held = new Map(topics.map((topic) => [topic.id, topic.papers]));
  const terms = distinctiveTerms(texts, held, 8, landscape);
  const { found } = sorted;
  const mains = new Map(papers.map(({ id }) => [id, found.of.get(id)]));
  const kept = withTopics(named.lock, new Map(found.topics.map((topic) => [topic.id, topic])), mains);
  const filled = topics.map((topic) => ({ ...topic, terms: terms.get(topic.id) ?? [] }));
  const order = texts.map(({ id }) => id);
  return {
    papers,
    topics: filled,
    survey: surveyMap(papers, filled, landscape.positions, order),
    dossiers: dossiers.papers,
    findings: [dossiers, named, sorted].flatMap(({ findings }) => findings),
    lock: kept,
    former: named.former,
    formerTopics: formerTopics(
      topicsOfLock(kept).topics,
      new Set(topics.map(({ id }) => id)),
      sorted.standsFor,
    ),
  };
}

/** Where it stands says nothing of a paper, and a line more above it moves all below. */
function recalledPaper(each: Corrected, recall: Recall): Prepared {
  const { place, ...dossier } = each.dossier;
  return { ...recall({ ...each, dossier }, () => prepare(each)), source: place };
}

function fillTopics(topics: readonly Heading[], papers: Paper[]): Omit<Topic, 'terms'>[] {
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
