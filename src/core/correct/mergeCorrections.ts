import { finding, type Finding } from '../findings/finding.ts';
import type { Correction, Facts } from './correction.ts';

/** Two corrections of one paper as one: lists are joined, of two different facts the later stands, and a note says so. */
export function mergeCorrections(
  earlier: Correction,
  later: Correction,
): { correction: Correction; findings: Finding[] } {
  const findings: Finding[] = [];
  for (const key of Object.keys(later.facts) as (keyof Facts)[]) {
    const before = earlier.facts[key];
    const after = later.facts[key];
    if (before === undefined || after === undefined || JSON.stringify(before) === JSON.stringify(after))
      continue;
    const other = `${earlier.place.file}:${earlier.place.line}`;
    findings.push(finding('correction-conflict', later.place, { paper: later.paper, key, other }));
  }
  const correction: Correction = {
    paper: earlier.paper,
    facts: { ...earlier.facts, ...later.facts },
    links: [...earlier.links, ...later.links],
    version: later.version ?? earlier.version,
    topics: {
      add: union(
        earlier.topics.add.filter((topic) => !later.topics.remove.includes(topic)),
        later.topics.add,
      ),
      remove: union(
        earlier.topics.remove.filter((topic) => !later.topics.add.includes(topic)),
        later.topics.remove,
      ),
    },
    names: later.names ?? earlier.names,
    spans: [...earlier.spans, ...later.spans],
    place: later.place,
  };
  return { correction, findings };
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])];
}
