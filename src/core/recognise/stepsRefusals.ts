/** Where a number of steps of sampling is no result of the paper. */
interface StepsRefusal {
  name: string;
  /** One of these says it; a word may go on where `before`, `after` or `opening` lets it. */
  words: readonly string[];
  /** What stands right before the number and what limits it; given the words, a part of a regular expression. */
  before?: (words: string) => string;
  /** What stands right behind it. */
  after?: (words: string) => string;
  /** How the sentence begins, where none of its words up to the number are the authors' own: "we", "our". */
  opening?: (words: string) => string;
  /** A sentence in which nothing is a claim, with any of the words at "…". */
  example: string;
  /** With this at "…" it is one. */
  otherwise: string;
}

const article = '(?:(?:the|an?|its|about|around) )?';
const upTo = (most: number) => `(?: (?!to\\b)[^\\s,;]{1,30}){0,${String(most)}}`;

/** Each is tried on every number; what one refuses is none. */
export const stepsRefusals: readonly StepsRefusal[] = [
  {
    name: 'where it came from, and into what it is parted',
    words: ['from', 'of the', 'consists of', 'divided into', 'split into', 'merged into', 'these'],
    before: (words) => `\\b(?:${words}) ${article}`,
    example: 'It speeds up the diffusion model … 50 sampling steps.',
    otherwise: 'to',
  },
  {
    name: 'to what it is compared',
    words: ['compared to', 'compared with', 'versus', 'vs.', 'vs'],
    before: (words) => `\\b(?:${words.replaceAll('.', '\\.')}) ${article}`,
    example: 'It is faster … 20 sampling steps.',
    otherwise: 'in',
  },
  {
    name: 'what it does not, or did before',
    words: ['rather than', 'instead of', 'unlike', 'previously', 'originally'],
    before: (words) => `\\b(?:${words})${upTo(5)} ${article}`,
    example: '… generating images in a single step, it goes over them again.',
    otherwise: 'By',
  },
  {
    name: 'what others take',
    words: ['baseline', 'baselines', 'methods', 'solvers', 'models', 'teacher'],
    before: (words) => `\\b(?:${words}|DPM\\S{0,30} \\S{1,30}) (?:at|with|using|in) ${article}`,
    example: 'It outperforms … with 100 denoising steps.',
    otherwise: 'all',
  },
  {
    name: 'what others are',
    words: [
      ...[
        'other',
        'strong',
        'recent',
        'prior',
        'previous',
        'existing',
        'standard',
        'original',
        'state-of-the-art',
      ],
      ...[
        'traditional',
        'conventional',
        'typical',
        'typically',
        'usually',
        'often',
        'few-step and',
        'although',
      ],
    ],
    before: (words) => `\\b(?:${words}) ${article}`,
    example: 'It is held against … one-step diffusion models.',
    otherwise: 'our',
  },
  {
    name: 'whose they are',
    words: ['methods', 'baseline', 'baselines', 'counterparts', 'teacher'],
    after: (words) => ` (?:[^\\s,;()]{1,30} )?(?:${words})\\b`,
    example: 'By its sampling it is ahead at NFE=2 ….',
    otherwise: 'already',
  },
  {
    name: 'a sentence about others',
    words: [
      'previous',
      'existing',
      'current',
      'currently',
      'prominent',
      'conventional',
      'many',
      'the state-of-the-art',
      'most',
      'recent',
    ],
    opening: (words) => `(?:(?:however|yet|while|although),? )?(?:many |most )?(?:${words})\\b`,
    example: '… diffusion models do all of this in a single step, which is hard.',
    otherwise: 'Our',
  },
  {
    name: 'steps of something else than sampling',
    words: ['train', 'fine-tun', 'finetun', 'optimi', 'converg', 'reason'],
    before: (words) => `\\b(?:${words})\\w*${upTo(2)} (?:in|within|with|using|after|at) `,
    example: 'The diffusion model is …ed well in only 400 steps.',
    otherwise: 'scal',
  },
  {
    name: 'what steps are said to be of',
    words: ['training', 'fine-tuning', 'optimization', 'optimisation', 'adaptation'],
    after: (words) => ` (?:of|for) (?:[\\w-]{1,30} ){0,2}?(?:${words})\\b`,
    example: 'The diffusion model is ahead with just 400 steps of ….',
    otherwise: 'sampling',
  },
  {
    name: 'a part of them',
    words: ['beginning', 'start', 'end', 'early', 'later', 'final'],
    after: (words) => ` (?:at|in) (?:the )?(?:${words})\\b`,
    example: 'With 5 steps at … stages the diffusion model is ahead.',
    otherwise: 'all',
  },
];

const compiled = stepsRefusals.map(({ words, before, after, opening }) => {
  const of = (make: ((words: string) => string) | undefined, wrap: (made: string) => string) =>
    make && new RegExp(wrap(make(words.join('|'))), 'iu');
  return {
    before: of(before, (made) => `(?:${made})$`),
    after: of(after, (made) => `^(?:${made})`),
    opening: of(opening, (made) => `^(?:${made})`),
  };
});

/**
 * Whether what stands around a number of steps makes it none of the paper's own results.
 *
 * @param around `before` and `after` it some 80 units; `opening`: those of the sentence, where its authors have not yet
 *   spoken of their own work
 */
export function isRefused(around: { before: string; after: string; opening: string | undefined }): boolean {
  return compiled.some(
    ({ before, after, opening }) =>
      before?.test(around.before) === true ||
      after?.test(around.after) === true ||
      (around.opening !== undefined && opening?.test(around.opening) === true),
  );
}
