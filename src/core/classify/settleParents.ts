import { didYouMean } from '../findings/didYouMean.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { TopicRules } from './topicRules.ts';

/**
 * Written topics with parents that exist: a parent that was found is the written topic that stands for it, if there is
 * one. What does not exist or goes in a circle is told and taken away, so that others can climb without fear.
 *
 * @param found ids of topics that were found
 */
export function settleParents(
  rules: readonly TopicRules[],
  claims: ReadonlyMap<string, TopicRules>,
  found: ReadonlySet<string>,
): { rules: TopicRules[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const written = new Set(rules.map(({ id }) => id));
  const settled = rules.map((rule): TopicRules => {
    const { id, parent, file = `topics/${id}.mdx`, lines } = rule;
    if (parent === undefined || written.has(parent)) return rule;
    const stands = claims.get(parent)?.id;
    if (stands === undefined && !found.has(parent)) {
      const place = { file, line: lines.parent };
      const others = [...written].filter((other) => other !== id);
      const near = didYouMean(parent, [...others, ...found]);
      const known = others.length > 0 ? others : 'no others; a topic that was found is named by its address';
      findings.push(finding('topic-parent', place, { id, parent, near, known }));
    }
    return { ...rule, parent: stands ?? (found.has(parent) ? parent : undefined) };
  });
  const byId = new Map(settled.map((rule) => [rule.id, rule]));
  for (const rule of settled) {
    const circle = climb(rule, byId);
    if (circle === undefined) continue;
    const place = { file: rule.file ?? `topics/${rule.id}.mdx`, line: rule.lines.parent };
    findings.push(finding('topic-circle', place, { circle: circle.join(' → ') }));
    rule.parent = undefined;
  }
  return { rules: settled, findings };
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
