import { didYouMean } from '../findings/didYouMean.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Reasoned } from '../paper.ts';
import type { Place } from '../findings/place.ts';
import type { PhraseIndex } from './phraseIndex.ts';
import { phraseIndex } from './phraseIndex.ts';
import type { TopicRules } from './topicRules.ts';
import { strengths, threshold } from './topicRules.ts';

/** What classifying needs of a paper; texts are plain. */
export interface Classifiable {
  id: string;
  title: string;
  abstract: string;
  keywords: readonly string[];
  category?: string | undefined;
  /** A curator's correction: topic ids. */
  adjust?: { add: readonly string[]; remove: readonly string[]; place?: Place | undefined } | undefined;
}

/** The reason of a topic that no phrase gave. */
export const ADDED = 'added by the curator';
/** Reasons shown; further ones add nothing. */
const REASONS = 6;

/**
 * Puts every paper into the topics whose phrases it mentions, strongest first, each with its reasons: the phrases
 * verbatim, as they stand in the paper. A topic includes its sub-topics. Linear in the length of the texts.
 */
export function classify(
  papers: readonly Classifiable[],
  topics: readonly TopicRules[],
): { byPaper: Map<string, Reasoned[]>; findings: Finding[] } {
  const index = phraseIndex(topics);
  const order = new Map(topics.map(({ id }, at) => [id, at]));
  const findings: Finding[] = [];
  const byPaper = new Map<string, Reasoned[]>();
  for (const paper of papers) {
    const evidence = collect(paper, topics, index);
    for (const [topic, { points, firm }] of evidence) if (points < threshold || !firm) evidence.delete(topic);
    findings.push(...adjust(paper, evidence, topics, order));
    includeParents(evidence, topics, order);
    byPaper.set(paper.id, rank(evidence, topics));
  }
  return { byPaper, findings };
}

interface Evidence {
  points: number;
  /** Whether anything but weak phrases speaks for it: many hints make no proof. */
  firm: boolean;
  /** Reasons by phrase, as first printed. */
  reasons: Map<string | number, { shown: string; points: number }>;
}

function collect(
  paper: Classifiable,
  topics: readonly TopicRules[],
  index: PhraseIndex,
): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  const texts = [
    { text: paper.title, field: 'title' as const },
    ...paper.keywords.map((text) => ({ text, field: 'title' as const })),
    { text: paper.abstract, field: 'abstract' as const },
  ];
  const met = new Set<number>();
  for (const { text, field } of texts) {
    const counts = new Map<number, number>();
    for (const { topic, strength, phrase, start, end } of index.mentions(text)) {
      if (strength === 'needs') met.add(topic);
      const worth = strengths[strength];
      const count = (counts.get(phrase) ?? 0) + 1;
      counts.set(phrase, count);
      if (count > (field === 'title' ? 1 : worth.most)) continue;
      if (worth[field] > 0) {
        note(evidence, topic, {
          phrase,
          shown: text.slice(start, end),
          points: worth[field],
          firm: strength !== 'weak',
        });
      }
    }
  }
  for (const topic of evidence.keys()) {
    if ((topics[topic]?.needs.length ?? 0) > 0 && !met.has(topic)) evidence.delete(topic);
  }
  const own = new Set(paper.category?.split(/[\s,;]+/) ?? []);
  for (const [topic, { categories }] of topics.entries()) {
    for (const category of categories)
      if (own.has(category)) {
        note(evidence, topic, { phrase: category, shown: category, points: threshold, firm: true });
      }
  }
  return evidence;
}

interface Reason {
  phrase: string | number;
  shown: string;
  points: number;
  firm: boolean;
}

function note(evidence: Map<number, Evidence>, topic: number, { phrase, shown, points, firm }: Reason): void {
  const entry = evidence.get(topic) ?? { points: 0, firm: false, reasons: new Map() };
  evidence.set(topic, entry);
  entry.points += points;
  entry.firm ||= firm;
  const reason = entry.reasons.get(phrase) ?? { shown, points: 0 };
  entry.reasons.set(phrase, { shown: reason.shown, points: reason.points + points });
}

/** What belongs to a sub-topic belongs to the topic, for the same reasons, but always less strongly. */
function includeParents(
  evidence: Map<number, Evidence>,
  topics: readonly TopicRules[],
  order: ReadonlyMap<string, number>,
): void {
  for (const [topic, { reasons, points }] of [...evidence]) {
    let less = points;
    for (let at = parentOf(topic, topics, order); at !== undefined; at = parentOf(at, topics, order)) {
      if (evidence.has(at)) break;
      less /= 2;
      evidence.set(at, { points: less, firm: true, reasons });
    }
  }
}

function parentOf(topic: number, topics: readonly TopicRules[], order: ReadonlyMap<string, number>) {
  const parent = topics[topic]?.parent;
  return parent === undefined ? undefined : order.get(parent);
}

// Before parents are included: a topic goes with its sub-topics, and what only a sub-topic brought goes with that.
function adjust(
  { id, adjust: correction }: Classifiable,
  evidence: Map<number, Evidence>,
  topics: readonly TopicRules[],
  order: ReadonlyMap<string, number>,
): Finding[] {
  if (!correction) return [];
  const { add, remove, place = { file: 'corrections', line: 1 } } = correction;
  const removed = new Set(remove.map((each) => order.get(each)));
  for (const topic of evidence.keys()) {
    for (let at: number | undefined = topic; at !== undefined; at = parentOf(at, topics, order))
      if (removed.has(at)) evidence.delete(topic);
  }
  for (const topic of add.map((each) => order.get(each))) {
    if (topic === undefined || evidence.has(topic)) continue;
    evidence.set(topic, {
      points: threshold,
      firm: true,
      reasons: new Map([[ADDED, { shown: ADDED, points: 0 }]]),
    });
  }
  return [...add, ...remove]
    .filter((topic) => !order.has(topic))
    .map((topic) =>
      finding('correction-topic', place, { topic, paper: id, near: didYouMean(topic, order.keys()) }),
    );
}

function rank(evidence: ReadonlyMap<number, Evidence>, topics: readonly TopicRules[]): Reasoned[] {
  return [...evidence]
    .toSorted(([a, one], [b, other]) => other.points - one.points || a - b)
    .map(([topic, { reasons }]) => ({
      id: topics[topic]?.id ?? '',
      why: [...reasons.values()]
        .toSorted((a, b) => b.points - a.points)
        .slice(0, REASONS)
        .map(({ shown }) => shown.replaceAll(/\s+/g, ' ')),
    }));
}
