import { addressPart } from '../words/slug.ts';

/** An id for a topic, made of its title, that no other has; it is taken from now on. */
export function freeTopicId(title: string, taken: Set<string>): string {
  // Without the acronym behind it.
  const bracket = title.endsWith(')') ? title.lastIndexOf(' (') : -1;
  const slug = addressPart(bracket > 0 ? title.slice(0, bracket) : title, 'topic');
  let id = slug;
  for (let twin = 2; taken.has(id); twin += 1) id = `${slug}-${twin}`;
  taken.add(id);
  return id;
}
