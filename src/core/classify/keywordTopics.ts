import { terms } from '../words/terms.ts';
import type { Classifiable } from './classify.ts';
import { discoveredTopic } from './discoveredTopic.ts';
import type { TopicRules } from './topicRules.ts';

/** A keyword of more than this part of the papers tells none of them apart. */
const COMMON = 0.5;

/** The papers' keywords as topics, the `limit` most used; spellings of one keyword are one. */
export function keywordTopics(papers: readonly Classifiable[], limit: number): TopicRules[] {
  const uses = new Map<string, { papers: number; spellings: Map<string, number> }>();
  for (const { keywords } of papers) {
    const own = new Map(keywords.map((keyword) => [keyOf(keyword), keyword.trim()]));
    for (const [key, spelling] of own) {
      if (key === '') continue;
      const use = uses.get(key) ?? { papers: 0, spellings: new Map<string, number>() };
      uses.set(key, use);
      use.papers += 1;
      use.spellings.set(spelling, (use.spellings.get(spelling) ?? 0) + 1);
    }
  }
  const chosen = [...uses]
    .filter(([, use]) => use.papers > 1 && use.papers <= papers.length * COMMON)
    .toSorted(([a, one], [b, other]) => other.papers - one.papers || (a < b ? -1 : 1))
    .slice(0, limit);
  const topics: TopicRules[] = [];
  for (const [, { spellings }] of chosen) {
    const title = mostUsed(spellings);
    topics.push(discoveredTopic(title, { phrases: [title] }, new Set(topics.map(({ id }) => id))));
  }
  return topics;
}

function keyOf(keyword: string): string {
  return terms(keyword)
    .map(({ key }) => key)
    .join(' ');
}

/** The spelling used most; of equals the first in the alphabet. */
export function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const sorted = [...spellings].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}
