import type { Span } from '../paper.ts';

interface Cue {
  pattern: RegExp;
  score: number;
  examples: readonly string[];
}

const verb =
  'propos|introduc|present|develop|design|describ|formulat|devis|provid|unravel|show|demonstrat|investigat|explor|study|studi|examin|analy[sz]|address|tackl|challeng|reveal|prov|establish|construct|build|deriv|extend|report|discuss|argu|conduct|hypothes|improv|accelerat|break|aim|take|use|consider|creat|releas|offer|survey|review|compar|evaluat|assess|perform|defin|formulat|reformulat|generali[sz]|challeng';
const strong =
  'propos|introduc|present|develop|design|devis|creat|releas|curat|build|construct|provid|deriv|unveil';

/** What makes a sentence the statement of a contribution, or speaks against it. Scores add up. */
export const contributionCues: readonly Cue[] = [
  {
    pattern: new RegExp(
      `\\b[Ww]e (?:\\w+ly |first |then |also |therefore |thus |here |hence |now ){0,2}(?:${strong})`,
    ),
    score: 5,
    examples: ['To this end, we propose a novel framework.', 'We present MMD-DDM, a novel method.'],
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]his|[Tt]he present|[Oo]ur) (?:\\w+ )?(?:paper|work|study|article|report|note|letter|thesis|survey|contribution) (?:\\w+ly )?(?:${strong})`,
    ),
    score: 5,
    examples: [
      'This paper introduces GraphHash, the first approach.',
      'This study proposes a novel and efficient diffusion model.',
    ],
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ii]n this|[Ii]n the present) (?:\\w+ )?(?:paper|work|study|article|report|note|letter|thesis|survey)\\b,?(?: however,?)?(?: we| the authors)? `,
    ),
    score: 3,
    examples: ['In this paper, we challenge this prevailing belief.'],
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ww]e|[Tt]his (?:paper|work|study|article|note|letter|survey)) (?:\\w+ly |first |then |also |therefore |thus |here ){0,2}(?:${verb})`,
    ),
    score: 2,
    examples: [
      'We study the choice of the candidate length.',
      'This paper discusses the dual of the problem.',
    ],
  },
  {
    pattern: /\b(?:is|are|was|were) (?:hereby |here |then )?(?:introduced|proposed|presented|developed)\b/,
    score: 3,
    examples: ['A class of generative models that unifies both is introduced.'],
  },
  {
    pattern: /\b(?:novel|new|first|named|called|dubbed|termed|namely|general framework)\b/i,
    score: 1,
    examples: ['We propose a novel method.'],
  },
  {
    pattern:
      /\b(?:[Tt]o (?:this end|address|overcome|tackle|mitigate|solve|alleviate|bridge|fill|remedy)|[Mm]otivated by|[Bb]ased on (?:this|these|the observation)|[Dd]riven by)\b/,
    score: 1,
    examples: ['To address this limitation, we propose a method.'],
  },
  {
    pattern:
      /\b(?:[Aa]dditionally|[Ff]urther(?:more)?|[Mm]oreover|[Ff]inally|[Bb]esides|[Ii]n addition|[Aa]lso|[Ll]astly|[Ss]econd(?:ly)?|[Tt]hird(?:ly)?),? (?:\w+ ){0,3}(?:we|our)\b/,
    score: -2,
    examples: ['Additionally, we introduce a prior noise injection method.'],
  },
  {
    pattern:
      /\b(?:[Ee]xperiment\w*|[Rr]esults|[Cc]ode (?:is|will)|available at|[Ee]mpirically|outperforms?|future (?:work|research))\b/,
    score: -2,
    examples: ['Experiments on benchmarks show that our method outperforms others.'],
  },
];

/** What a sentence may still gain from each cue on. */
const hopes = contributionCues.map((_cue, at) =>
  contributionCues.slice(at).reduce((sum, { score }) => sum + Math.max(score, 0), 0),
);

const least = 2;
/** For the sentence that introduces the paper's main name. */
const naming = 2;

/**
 * The sentence that states the contribution: the best scored, the earliest of equals. Undefined when
 * none says "we propose", "in this work we", "this paper presents" or the like.
 */
export function findContribution(
  abstract: string,
  sentences: readonly Span[],
  main?: Span,
): Span | undefined {
  let best: Span | undefined;
  let bestScore = least - 1;
  for (const span of sentences) {
    const sentence = abstract.slice(span.start, span.end);
    const names = main !== undefined && main.start >= span.start && main.start < span.end;
    const score = scoreOf(sentence, names ? naming : 0, bestScore);
    if (score <= bestScore) continue;
    best = span;
    bestScore = score;
  }
  return best;
}

/** What a sentence scores, read only as long as it can be more than `best`; those that say most stand first. */
function scoreOf(sentence: string, bonus: number, best: number): number {
  let score = 0;
  for (const [at, cue] of contributionCues.entries()) {
    if (score + (hopes[at] ?? 0) + bonus <= best) return best;
    if (cue.pattern.test(sentence)) score += cue.score;
  }
  return score > 0 ? score + bonus : score;
}
