import type { Span } from '../paper.ts';
import type { FoundAcronym } from './acronyms.ts';
import { isGeneric } from './generic-acronyms.ts';

interface Position {
  name: string;
  /** What stands between the start of the sentence and the long form. */
  before: RegExp;
  /** What must follow the bracket, when the words before alone prove too little. */
  after?: RegExp;
  examples: readonly [sentence: string, short: string, introduced: boolean][];
}

const propose =
  '(?:propos|present|introduc|develop|describ|releas|design|build|creat|curat|contribut|construct|devis|unveil|formulat)(?:e|es|ed|s|ing)?';
const adjectives =
  '(?:(?:new|novel|simple|effective|efficient|general|unified|flexible|lightweight|end-to-end|scalable|robust|principled|simple yet effective|simple and effective|first|fully|highly|so-called|an|a|and|yet|,|but|innovative|practical|powerful|fast|modular|open-source|large-scale|comprehensive|conceptually) ){0,6}';

/** Where a long form stands when the paper introduces what it names. */
const positions: readonly Position[] = [
  {
    name: 'propose LONG (SHORT)',
    before: new RegExp(
      `\\b${propose}(?: here| in this \\w+)?,? (?:the |a |an |our |two |three )?${adjectives}["“'‘]?$`,
      'i',
    ),
    examples: [
      ['We propose Functional Bayesian Tucker Decomposition (FunBaT).', 'FunBaT', true],
      ['We present Graph Mamba Networks (GMNs), a general framework.', 'GMN', true],
    ],
  },
  {
    name: 'named LONG (SHORT)',
    before:
      /\b(?:named|called|dubbed|termed|namely|coined|denoted(?: as)?|we (?:call|term|name|dub)(?: (?:it|this \w+|our \w+))?)(?: as)?,? (?:the )?["“'‘]?$/i,
    examples: [
      ['We develop a method, named Sub-graph Permutation Equivariant Networks (SPEN), for it.', 'SPEN', true],
    ],
  },
  {
    name: 'a framework, LONG (SHORT)',
    before: new RegExp(`\\b${propose}\\b[^.;]{0,120}(?:,|:| -{1,2}| [–—]) (?:the )?$`, 'i'),
    examples: [['We propose a novel framework, Adaptive Prompt Pruning (APP), for it.', 'APP', true]],
  },
  {
    name: 'our LONG (SHORT)',
    before:
      /\b(?:our(?: (?:proposed|new|novel|own|method|approach|model|framework|algorithm),?)*|the proposed(?: (?:method|approach|model|framework|algorithm),?)?) $/i,
    examples: [
      [
        'While the corruption was chosen before, our Shortest Path Diffusion (SPD) determines it.',
        'SPD',
        true,
      ],
      ['The connection is drawn by our proposed first-hitting sampler (FHS).', 'FHS', true],
    ],
  },
];

/**
 * Whether the abstract introduces what an acronym of it stands for, rather than using it: the acronym
 * follows the words of introduction at once, and is none of its field's.
 */
export function acronymIntroduced(
  text: { abstract: string },
  sentence: Span,
  acronym: FoundAcronym,
): boolean {
  if (isGeneric(acronym.short)) return false;
  if (acronym.longSpan.start < sentence.start) return false;
  const before = text.abstract.slice(
    Math.max(sentence.start, acronym.longSpan.start - 200),
    acronym.longSpan.start,
  );
  return positions.some((position) => position.before.test(before));
}

export { positions as acronymPositions };
