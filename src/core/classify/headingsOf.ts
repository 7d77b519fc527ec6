import type { Topic } from '../topic.ts';
import type { FoundTopic } from './foundTopic.ts';
import type { TopicRules } from './topicRules.ts';

/** A topic before its papers are known. */
export type Heading = Omit<Topic, 'papers' | 'terms'>;

/**
 * The topics that are shown: written ones, and those found ones that none stands for. What stands for a found topic
 * stands where that was found, for what lies side by side is alike. Every parent is one of them, and none its own.
 */
export function headingsOf(
  rules: readonly TopicRules[],
  found: readonly FoundTopic[],
  claims: ReadonlyMap<string, TopicRules>,
): Heading[] {
  const written = new Map(rules.map((rule) => [rule.id, rule]));
  const inOrder = found.flatMap((topic): Heading[] => {
    const claim = claims.get(topic.id);
    const rule = written.get(claim?.id ?? '');
    if (claim) return rule ? [rule] : [];
    const parent = claims.get(topic.parent ?? '')?.id ?? topic.parent;
    return [{ ...topic, parent }];
  });
  const headings = [...new Set([...rules.filter((rule) => !inOrder.includes(rule)), ...inOrder])];
  const shown = new Map(headings.map((each) => [each.id, { ...each }]));
  // A parent may be dropped; and a found topic may have been put below one that stands for its own area.
  for (const heading of shown.values()) if (!shown.has(heading.parent ?? '')) heading.parent = undefined;
  for (const heading of shown.values()) {
    const way = new Set([heading.id]);
    for (let at = heading.parent; at !== undefined; at = shown.get(at)?.parent) {
      if (way.has(at)) heading.parent = undefined;
      if (way.has(at)) break;
      way.add(at);
    }
  }
  return [...shown.values()];
}
