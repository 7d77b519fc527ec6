import type { ClaimKind } from '../claimKinds.ts';

interface KindCue {
  kind: ClaimKind;
  /** A part of a regular expression. */
  words: string;
  examples: readonly string[];
}

/** The words that make a number a result, by the kind of result. */
export const kindCues: readonly KindCue[] = [
  {
    kind: 'speed-up',
    words: 'speed-?ups?|speed ups?|speeds up|speeding up|sped up|faster|accelerat\\w+|quicker',
    examples: ['a 20× speedup', '3.5 times faster', 'accelerates sampling by 41%'],
  },
  {
    kind: 'reduction',
    words:
      'reduc\\w+|decreas\\w+|lower(?:s|ed|ing)?|cuts?|cutting|sav(?:es?|ed|ings?)|shrink\\w*|compress(?:es|ed|ing|ion)?|fewer|less|smaller|shorter|cheaper|lighter|drops?|dropped|declin\\w+|minimi[sz]\\w+|diminish\\w*|lift(?:s|ed|ing)(?= (?:the |a )?(?:[\\w-]+ )?(?:burden|cost|overhead|load)\\b)|eliminat\\w+|alleviat\\w+|mitigat\\w+|slash\\w*|trim(?:s|med|ming)|shorten\\w*|suppress(?:es|ed|ing|ion)',
    examples: ['reduces data movement by 22%', 'a 3-4x reduction in model size', '40% less memory'],
  },
  {
    kind: 'gain',
    words:
      'improv\\w+|increas\\w+|outperform\\w*|gains?|gained|gaining|boost\\w*|enhanc\\w+|surpass\\w*|exceed\\w*|rais(?:es?|ed|ing)|better|stronger|deeper|extended|higher|greater|larger|rises?|rose|uplift|beat(?:s|ing)?|benefits?|more (?!than)\\w+|advantage|superior|amplif\\w+|strengthen\\w*|advanc(?:es|ed|ing)|lift(?:s|ed|ing)',
    examples: ['a 101.52% improvement in recall', 'outperforms the baseline by up to 56.4%'],
  },
];

/** Nouns whose numbers are levels reached. */
export const metrics =
  '(?:(?:top-\\d|balanced|average|mean|overall|test|validation|classification|macro|micro|weighted)[- ])?(?:accurac(?:y|ies)|(?:word|character|equal|diarization) error rates?|precision|recall|F1(?:[- ]scores?)?|F-?scores?|F-measure|AUC(?:-ROC)?|AUROC|AUPRC|ROC-AUC|sensitivity|specificity|(?:success|pass|win|detection|hit|recognition|resolution|acceptance|solve|retrieval|classification|completion|utilization|compliance|error) rates?|pass@\\d+|mAP|mIoU|IoU|Dice(?: (?:scores?|coefficients?))?|R²|R2|correlations?(?: coefficients?)?|BLEU|ROUGE(?:-\\w)?|WER|CER|EER|FID|PSNR|SSIM|perplexity|(?:conversion |quantum |detection )?efficienc(?:y|ies)|coverage|agreement|kappa|MRR|nDCG(?:@\\d+)?|NDCG(?:@\\d+)?|QWK|MCC|C-index|exact match|fidelity)';

const verbs =
  'achiev\\w+|reach(?:es|ed|ing)?|attain\\w*|obtain\\w*|yield\\w*|scor(?:es?|ed|ing)|recover(?:s|ed|ing)?|retain\\w*|deliver\\w*|produc\\w+|demonstrat\\w+|show\\w*|record\\w*|with';

const anyCue = kindCues.map((cue) => `(?<${cue.kind.replace('-', '_')}>${cue.words})`).join('|');
const inner =
  '(?!(?:of|in|on|for|to|by|and|or|with|than|the|a|an|from|at|is|are|was|were|while|when|that|which|using|as|if|per|due|after|before|under|over|can|could|we|it|without|no|not)\\b)';

/** "88.6% spectral efficiency (SE) gain"; but "95% accuracy (SE), faster than" is no speed-up. */
const glossed =
  '(?: \\([\\p{L}\\d-]{2,8}\\)(?= (?:gains?|improvements?|increases?|boosts?|reductions?|decreases?|savings?|speed-?ups?)\\b))?';

/** A cue right after the number, at most four describing words between. */
export const cueAfter = new RegExp(
  `^(?:(?:^ ?[-–]? ?| [-–]? ?|–)\\(?${inner}[\\p{L}\\d@/+-]+){0,4}?${glossed}[ -]\\(?(?:${anyCue})\\b`,
  'iu',
);
/** The last cue before the number, found by trying from the right. */
export const cueWords = new RegExp(`\\b(?:${anyCue})\\b`, 'giu');
/** Nouns that may have a word or two between them and their number: "a speedup performance up to 3.79×". */
export const resultNoun =
  /^(?:speed-?ups?|speed ups?|improvements?|gains?|reductions?|increases?|decreases?|accelerations?|boosts?|savings?|drops?|enhancements?)$/i;
/** A metric right after the number: "95.3% test accuracy", "75% sparsity". */
export const metricAfter = new RegExp(
  `^(?:(?:^ ?| )${inner}[\\p{L}\\d@/+-]+){0,2}? ?(?<![\\p{L}\\d])(?<metric>${metrics})\\b`,
  'iu',
);
/** A metric before the number: "an accuracy of", "AUC =". */
export const metricBefore = new RegExp(
  `\\b(?<metric>${metrics}(?: scores?)?|(?:(?<![\\w-])[\\w-]+ )?scores?)(?: values?)?(?: \\([^()]{1,20}\\))?(?:(?: (?:on|for|in) (?:the )?[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,3}?)? (?:of|=|:|is|was|are|were|reach(?:es|ed|ing)?|to|by|exceed(?:s|ing)?|surpass(?:es|ing)?|(?:${verbs})(?: an?)?)|:| =| ?\\()? ?$`,
  'iu',
);
/** Reached without a metric's name: "can reach 75% sparsity". */
export const reached = /\b(?:achiev\w+|reach(?:es|ed|ing)?|attain\w*) (?:an? )?$/i;
export const reachedAfter =
  /^ ?(?:sparsity|compression|lossless|success|coverage|(?:[\w-]+ ){0,3}rates?\b|utili[sz]ation|of (?:the )?(?:oracle|peak|optimal|performance|full|ideal|theoretical|upper|supervised|human|original|teacher|maximum|its|their))\b/i;

export interface Refusal {
  name: string;
  /** A setting is none where the words after it make it a result: "using 40% less memory". */
  when: 'always' | 'unless a cue follows';
  /** Both tested where given, against what stands before and after the value. */
  before?: RegExp;
  after?: RegExp;
  examples: readonly string[];
}

/** Numbers that look like results and are none. */
export const refusals: readonly Refusal[] = [
  {
    name: 'the baseline’s own number',
    when: 'always',
    before:
      /\b(?:compared (?:to|with)|than|versus|vs\.?|against|as opposed to|rather than|instead of|down from|up from|from)(?: (?:the|an?|only|its|just|about|around|\w+'s))? ?$/i,
    examples: ['it gives a speed-up compared to 6.71× achieved by DistriFusion'],
  },
  {
    name: 'a setting',
    when: 'unless a cue follows',
    before:
      /\b(?:at|using|only|just|given|under|when|within|for|requir\w+|need\w*|contain\w*|compris\w+|consist\w* of|keep\w*|trained on|on|uses?|mask\w*|removing|dropping|sampling|even with|with (?:only|just|as little as|as few as)|per)(?: (?:an?|the|only|just))? ?$/i,
    after:
      /^ ?(?:of\b|[\p{L}-]*label|(?:training|data|sparsity|noise|missing|parameters|pruning|annotat|random|supervis|mask|load|context))/iu,
    examples: ['with only 10% of the labels the accuracy improves'],
  },
  {
    name: 'at a level held fixed',
    when: 'always',
    before: /\bat (?:an?|the|about|around|only)? ?$/i,
    after: /^(?! ?(?:speed|faster|less|lower|fewer|reduc|higher throughput))/i,
    examples: ['improves recall at 90% precision'],
  },
  {
    name: 'the size of others',
    when: 'always',
    after:
      /^ (?:(?:larger|bigger)(?:[),]| (?:[\p{L}-]+ )?(?:models?|networks?|LLMs?|datasets?|counterparts?|teachers?)\b)|more (?:[\p{L}-]+ ){0,2}?(?:data|parameters|samples|images|compute|tokens|labels)\b)/iu,
    examples: ['it outperforms 10× larger models', 'it surpasses models with 2-3x more parameters'],
  },
];
