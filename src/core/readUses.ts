import type { Finding } from './findings/finding.ts';
import { componentUses } from './mdx/componentUses.ts';
import type { Paper } from './paper.ts';
import { judgeUses } from './prose/judgeUses.ts';
import { claimFields } from './query/amount.ts';
import { queryFields } from './query/parse.ts';
import type { Topic } from './topic.ts';
import { splitFrontMatter } from './yaml/frontMatter.ts';

/** The components of a curator's texts: what they name that is not there, and which papers each text cites, in its order. */
export function readUses(
  files: readonly { file: string; text: string }[],
  papers: readonly Pick<Paper, 'id'>[],
  topics: readonly Pick<Topic, 'id'>[],
): { cites: Map<string, string[]>; findings: Finding[] } {
  const known = {
    papers: new Set(papers.map(({ id }) => id)),
    topics: new Set(topics.map(({ id }) => id)),
    kinds: new Set([...claimFields.keys(), 'level']),
    fields: new Set(queryFields),
  };
  const cites = new Map<string, string[]>();
  const findings = files.flatMap(({ file, text }) => {
    if (!file.endsWith('.mdx')) return [];
    const { body, bodyLine } = splitFrontMatter(text) ?? { body: text, bodyLine: 1 };
    const uses = componentUses(body);
    const cited = uses.flatMap(({ name, attributes }) =>
      name === 'Cite' ? attributes.flatMap((each) => (each.name === 'id' ? (each.value ?? []) : [])) : [],
    );
    cites.set(
      file,
      [...new Set(cited)].filter((id) => known.papers.has(id)),
    );
    return judgeUses(file, bodyLine, uses, known);
  });
  return { cites, findings };
}
