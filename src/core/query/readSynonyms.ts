import { finding, type Finding } from '../findings/finding.ts';
import { parseYaml } from '../yaml/frontMatter.ts';
import { phraseOf } from '../index/equivalences.ts';

/**
 * Reads `content/synonyms.yaml`: a list of groups, each a list of at least two phrases that mean the same.
 * A group that is none is a finding and costs itself only.
 */
export function readSynonyms(file: string, text: string): { groups: string[][]; findings: Finding[] } {
  const { value, findings, lineOf } = parseYaml(file, text, 1);
  if (value === undefined || value === null) return { groups: [], findings };
  if (!Array.isArray(value)) {
    const place = { file, line: 1 };
    return { groups: [], findings: [...findings, finding('synonyms-list', place)] };
  }
  const groups: string[][] = [];
  for (const [index, entry] of (value as unknown[]).entries()) {
    const phrases = Array.isArray(entry) ? entry.filter(isPhrase).map(String) : [];
    if (Array.isArray(entry) && phrases.length === entry.length && phrases.length > 1) groups.push(phrases);
    else
      findings.push(
        finding('synonyms-group', { file, line: lineOf([index]) }, { entry: JSON.stringify(entry) }),
      );
  }
  return { groups, findings };
}

function isPhrase(value: unknown): value is string | number {
  return (typeof value === 'string' || typeof value === 'number') && phraseOf(String(value)).length > 0;
}
