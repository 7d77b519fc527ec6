import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import type { TopicRules } from './topicRules.ts';

/** Takes away parents that do not exist or go in a circle, so that the rest of the core can climb without fear. */
export function settleParents(topics: TopicRules[], placeOf: (topic: TopicRules) => Place): Finding[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const findings: Finding[] = [];
  for (const topic of topics) {
    const { id, parent } = topic;
    if (parent === undefined) continue;
    const circle = climb(topic, byId);
    if (byId.has(parent) && circle === undefined) continue;
    findings.push(
      circle === undefined
        ? finding('topic-parent', placeOf(topic), { id, parent, known: [...byId.keys()].join(', ') })
        : finding('topic-circle', placeOf(topic), { circle: circle.join(' → ') }),
    );
    topic.parent = undefined;
  }
  return findings;
}

/** The way from a topic up to itself, if there is one. */
function climb(topic: TopicRules, byId: ReadonlyMap<string, TopicRules>): string[] | undefined {
  const way = [topic.id];
  for (let at = topic.parent; at !== undefined; at = byId.get(at)?.parent) {
    if (at === topic.id) return [...way, at];
    if (way.includes(at)) return undefined;
    way.push(at);
  }
  return undefined;
}
