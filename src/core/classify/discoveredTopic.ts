import { addressPart } from '../words/slug.ts';
import type { TopicRules } from './topicRules.ts';

/** A topic nobody wrote: the title as found, an id made of it, and what tells its papers. */
export function discoveredTopic(
  title: string,
  tell: Partial<Pick<TopicRules, 'phrases' | 'categories'>>,
  taken: ReadonlySet<string>,
): TopicRules {
  const shown = title.charAt(0).toUpperCase() + title.slice(1);
  const slug = addressPart(title, 'topic');
  let id = slug;
  for (let twin = 2; taken.has(id); twin += 1) id = `${slug}-${twin}`;
  const empty = { strong: [], weak: [], inTitle: [], not: [], needs: [], phrases: [], categories: [] };
  return { ...empty, ...tell, id, title: shown, description: '' };
}
