import type { Finding } from '../findings/finding.ts';
import type { Reasoned } from '../paper.ts';
import { categoryTopics } from './categoryTopics.ts';
import type { Classifiable } from './classify.ts';
import { classify } from './classify.ts';
import { keywordTopics } from './keywordTopics.ts';
import { phraseTopics } from './phraseTopics.ts';
import type { TopicRules } from './topicRules.ts';

/** What the papers say of themselves becomes their topics when it speaks for this part of them. */
const MOST_PAPERS = 0.6;
/** A paper's further topics would be noise: nobody chose them. */
const TOPICS_OF_A_PAPER = 4;

/**
 * Topics for a shelf that brings none: the papers' keywords when they cover most papers, else their categories,
 * else phrases that recur in the texts. Up to one and a half times the
 * square root of the papers in number, at least 8 and at most 60. The same
 * papers give the same topics; a paper may land in none.
 */
export function discoverTopics(papers: readonly Classifiable[]): {
  topics: TopicRules[];
  byPaper: Map<string, Reasoned[]>;
  findings: Finding[];
} {
  const limit = Math.min(60, Math.max(8, Math.round(1.5 * Math.sqrt(papers.length))));
  for (const find of [keywordTopics, categoryTopics]) {
    const sorted = sort(papers, find(papers, limit));
    const placed = [...sorted.byPaper.values()].filter(({ length }) => length > 0);
    if (sorted.topics.length > 1 && placed.length >= papers.length * MOST_PAPERS) return sorted;
  }
  return sort(papers, phraseTopics(papers, limit));
}

function sort(papers: readonly Classifiable[], topics: TopicRules[]) {
  const { byPaper, findings } = classify(papers, topics);
  for (const [paper, assigned] of byPaper) byPaper.set(paper, assigned.slice(0, TOPICS_OF_A_PAPER));
  const used = new Set([...byPaper.values()].flatMap((assigned) => assigned.map(({ id }) => id)));
  return { topics: topics.filter(({ id }) => used.has(id)), byPaper, findings };
}
