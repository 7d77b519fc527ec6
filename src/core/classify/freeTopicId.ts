import { addressPart } from '../words/slug.ts';
import { firstName } from './firstName.ts';

/** An id for a topic, made of its title, that no other has; it is taken from now on. */
export function freeTopicId(title: string, taken: Set<string>): string {
  const slug = addressPart(firstName(title), 'topic');
  let id = slug;
  for (let twin = 2; taken.has(id); twin += 1) id = `${slug}-${twin}`;
  taken.add(id);
  return id;
}
