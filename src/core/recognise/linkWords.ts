import type { Link } from '../paper.ts';

interface WordRule {
  pattern: RegExp;
  kind: Link['kind'];
  example: string;
}

/** What the words before an address tell, when its host tells nothing. The first rule that matches wins. */
export const wordRules: readonly WordRule[] = [
  {
    pattern:
      /\b(?:(?:project|home|web) ?(?:page|site)|webpage|website|audio (?:examples|samples)|demos?|videos?|supplementary)\b/i,
    kind: 'project',
    example: 'Source code and audio examples are available online',
  },
  {
    pattern: /\b(?:codes?|codebase|implementation|software|repository|package|toolbox|library|scripts)\b/i,
    kind: 'code',
    example: 'Code is available at',
  },
  {
    pattern: /\b(?:data|datasets?|corpus|corpora|benchmark|catalogue?)\b/i,
    kind: 'data',
    example: 'The corpus can be downloaded from',
  },
];

/** The kind of a link by the words in front of it, else `other`. */
export function kindByWords(wordsBefore: string): Link['kind'] {
  return wordRules.find((rule) => rule.pattern.test(wordsBefore))?.kind ?? 'other';
}
