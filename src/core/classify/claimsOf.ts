import { type Finding, finding } from '../findings/finding.ts';
import { didYouMean } from '../findings/didYouMean.ts';
import type { TopicRules } from './topicRules.ts';

/**
 * Which written topic stands for each found one, the first that names it; one that stands for any stands for the one of
 * its own name, too, or that would be shown beside it.
 */
export function claimsOf(rules: readonly TopicRules[]): Map<string, TopicRules> {
  const claims = new Map<string, TopicRules>();
  const standing = rules.filter(({ found }) => found.length > 0);
  for (const rule of standing) for (const id of rule.found) if (!claims.has(id)) claims.set(id, rule);
  for (const rule of standing) if (!claims.has(rule.id)) claims.set(rule.id, rule);
  return claims;
}

/** What topics name that is not there, or that another names, too. */
export function wrongNames(
  rules: readonly TopicRules[],
  claims: ReadonlyMap<string, TopicRules>,
  papers: ReadonlySet<string>,
  found: ReadonlySet<string>,
): Finding[] {
  return rules.flatMap(({ id, file = `topics/${id}.mdx`, lines, found: own, papers: pinned }) => {
    const wrong = own.flatMap((each) => {
      const owner = claims.get(each)?.id;
      const near = didYouMean(each, found).trimEnd();
      const problem =
        owner !== undefined && owner !== id
          ? `and so does "${owner}"`
          : found.has(each)
            ? undefined
            : `which was not found${near === '' ? '' : `; ${near}`}`;
      const place = { file, line: lines.found };
      return problem === undefined ? [] : [finding('topic-found', place, { id, found: each, problem })];
    });
    const missing = pinned.filter((paper) => !papers.has(paper));
    const place = { file, line: lines.papers };
    return [
      ...wrong,
      ...missing.map((paper) =>
        finding('topic-paper', place, { id, paper, near: didYouMean(paper, papers) }),
      ),
    ];
  });
}
