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
    name: 'confidence',
    when: 'always',
    after:
      /^[\s-]?(?:confidence|CI\b|C\.I\.|CIs\b|C\.?L\.?\b|credib\w+|posterior|probability|significan\w+|prediction interval|quantile|percentile|level\b)/i,
    examples: ['accuracy improves (95% CI 2-4)'],
  },
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
    name: 'a ratio that was set',
    when: 'always',
    // "with success rates of 95%" is a result.
    before:
      /\b(?:at|with|under|for) (?:[\p{L}-]+ ){0,1}(?:compression|sparsity|pruning|masking|sampling|dropout|noise|missing) (?:ratios?|rates?|levels?) of (?:\d[\d.]*% (?:and|to) )?$/iu,
    examples: ['at compression ratios of 80% and 50%, it outperforms all baselines'],
  },
  {
    name: 'at a level held fixed',
    when: 'always',
    before: /\bat (?:an?|the|about|around|only)? ?$/i,
    after: /^(?! ?(?:speed|faster|less|lower|fewer|reduc|higher throughput))/i,
    examples: ['improves recall at 90% precision'],
  },
  {
    name: 'an error rate held fixed',
    when: 'always',
    before: /\bat (?:an? |the )?(?:[\p{L}-]+[- ])?(?:error|false[- ]positive|false[- ]alarm) rates? of $/iu,
    examples: ['it improves decoding at the frame-error rate of 0.01'],
  },
  {
    name: 'a magnification or a size',
    when: 'always',
    after:
      /^[\s-]?(?:super-resolution|upscal\w+|upsampl\w+|downsampl\w+|upscale|scal(?:e|ing)\b|SR\b|magnification|objective|zoom|coverage|depth|oversampling|binning|per (?:day|week|year|month|second|hour)|a (?:day|week|year|month))/i,
    examples: ['improves 4x super-resolution'],
  },
  {
    name: 'a larger expense or size',
    when: 'always',
    after:
      /^ more (?:[\p{L}-]+ ){0,2}?(?:data|parameters|samples|images|compute|tokens|time|memory|resources|classes|categories|labels|wrong|errors)\b/iu,
    examples: ['it surpasses models trained on 10× more training data than ours'],
  },
  {
    name: 'the size of others',
    when: 'always',
    after:
      /^ (?:larger|bigger)(?:[),]| (?:[\p{L}-]+ )?(?:models?|networks?|LLMs?|datasets?|counterparts?|teachers?)\b)/iu,
    examples: ['it outperforms 10× larger models'],
  },
  {
    name: 'where it started from',
    when: 'always',
    before: /\bfrom (?:an?|the|its)? ?(?:base|baseline|initial|original|previous)\b[^.;,]{0,40}$/i,
    examples: ['it raises the accuracy from the base accuracy of 35.5% quickly'],
  },
  {
    name: 'what others had reached',
    when: 'always',
    before:
      /(?<!\bnew )\b(?:previous|prior|earlier|existing|former|baseline)(?: (?!with|by|in|to|at|of|on|for|and|or|from)[\p{L}-]+(?<!ing)){0,4} of (?:only |about |just )?$/iu,
    examples: ['it outperformed the previous SOTA accuracy of 96.0%'],
  },
  {
    name: 'a shortcoming',
    when: 'always',
    before: /\b(?:still|merely|barely)(?: only)? (?:scor|achiev|reach|attain|obtain)(?:es?|ed|ing)? $/i,
    examples: ['frontier models improve yet still score 10% accuracy on compositional items'],
  },
  {
    name: 'a larger overhead',
    when: 'always',
    before: /\boverheads? \($/i,
    after: /^ (?:increase|more|higher|larger|additional)\b/i,
    examples: ['it improves control with minimal parameter overhead (14.5% increase vs. RBFNNs)'],
  },
  {
    name: 'a span of scales',
    when: 'always',
    before:
      /\b(?:span\w*|over|across|rang\w*|cover\w*|vary\w*|varies|differ\w*|extend\w*)(?: (?:by|of|over|across|more than|about|up to|nearly|almost|the|from))? ?$/i,
    after: /^(?! ?(?:speed|faster|improvement|reduction|gain|increase|better|higher|lower))/i,
    examples: ['faster for sizes spanning three orders of magnitude'],
  },
];
