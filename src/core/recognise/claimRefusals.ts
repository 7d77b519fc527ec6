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
