import data from './data/arxivCategories.json' with { type: 'json' };
import type { Classifiable } from './classify.ts';
import { discoveredTopic } from './discoveredTopic.ts';
import type { TopicRules } from './topicRules.ts';

/** When one category holds more than this part of the papers, categories sort nothing. */
const DOMINANT = 0.7;

/** The papers' categories as topics, the fullest `limit` of them; arXiv's by their readable names. */
export function categoryTopics(papers: readonly Classifiable[], limit: number): TopicRules[] {
  const counts = new Map<string, number>();
  for (const { category } of papers) {
    for (const each of new Set(category?.split(/[\s,;]+/))) {
      if (each !== '') counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }
  const fullest = [...counts]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, limit);
  if ((fullest[0]?.[1] ?? 0) > papers.length * DOMINANT) return [];
  const topics = new Map<string, TopicRules>();
  for (const [category] of fullest) {
    const title = arxivCategories.get(category) ?? category;
    // math.IT is another name of cs.IT: one topic.
    const known = topics.get(title);
    if (known) known.categories.push(category);
    else topics.set(title, discoveredTopic(title, { categories: [category] }, ids(topics)));
  }
  return [...topics.values()];
}

function ids(topics: ReadonlyMap<string, TopicRules>): Set<string> {
  return new Set([...topics.values()].map(({ id }) => id));
}

/** The readable names of arXiv's categories. */
const arxivCategories: ReadonlyMap<string, string> = new Map(Object.entries(data.names));
