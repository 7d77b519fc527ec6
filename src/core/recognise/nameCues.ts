import { callingCues } from './callingCues.ts';
import { kinds, propose } from './introducing.ts';
import { type NameCue, quote } from './nameCue.ts';
import { namePhrase, nameWord } from './nameShape.ts';

/** How abstracts name what they introduce; each with the sentences that show it. */
export const nameCues: readonly NameCue[] = [
  ...callingCues,
  {
    name: 'propose NAME',
    saying: 'proposing',
    pattern: `\\b(?!formulat\\w{1,4} \\S{1,40} as\\b)(?:${propose})(?: here| in this \\w+)?,? ${quote}(?<name>${namePhrase})(?=${quote}(?:[,:;.(]| ?\\(| -{1,2} | [–—] |—| a | an | the | that | which | to (?!(?:the|an?|this|our|other) (?!(?:[\\w-]+ )?community))| for | as | with | on | in | by | and | using | \\p{Ll}+ing |$| (?:${kinds})s?\\b))`,
    form: 'coined',
    introducing: true,
    generic: 'refused',
    examples: [
      ['This paper presents DWIE, a newly created dataset.', 'DWIE'],
      ['This work introduces DADAO: the first decentralized algorithm.', 'DADAO'],
      ['To evaluate our approach, we curate PragmaticCode, a dataset of projects.', 'PragmaticCode'],
      ['To address this, we propose SpecDec++, an enhanced version of decoding.', 'SpecDec++'],
      ['We present PCA-based methods.', null],
      ['We develop GNNs for chemistry.', null],
      ['We formulate FooQA as a search problem.', null],
      ['In this work, we introduce SimCLR to the music domain.', null],
      ['We introduce FooBench to the research community.', 'FooBench'],
      ['Based on 150 curated AutoML tasks, we construct three subsets.', null],
    ],
  },
  {
    name: 'propose Name, a',
    saying: 'proposing',
    pattern: `\\b(?:${propose})(?: here| in this \\w+)? ${quote}(?<name>${namePhrase})${quote}(?: \\([^()]{2,40}\\))?(?:,|:| -{1,2}| [–—]|—) ?(?:an?|the first|our|the) `,
    form: 'capitalised',
    introducing: true,
    generic: 'refused',
    examples: [
      ['We introduce Chameleon, a family of models.', 'Chameleon'],
      ['We present Segment Anything: a new task.', 'Segment Anything'],
    ],
  },
  {
    name: 'propose the NAME dataset',
    saying: 'proposing',
    pattern: `\\b(?:${propose})(?: an?| the| our)?(?: (?:new|novel|first|second|third|fourth|fifth|open-source|open|large-scale|publicly available|public|improved|simple|efficient|general)){0,2} ${quote}(?<name>${nameWord})${quote}(?: \\([^()]{2,80}\\))? (?:${kinds})s?\\b`,
    form: 'coined',
    introducing: true,
    generic: 'refused',
    examples: [
      ['This paper presents the second ChatGPT4PCG competition at a conference.', 'ChatGPT4PCG'],
      ['We propose a new LSTM model.', null],
    ],
  },
  {
    name: 'a framework NAME',
    saying: 'proposing',
    pattern: `\\b(?:${propose})\\b(?:(?! (?:on|upon|using|with|from|over|to|against|by|than|like|as|of|in|that|which|where) )[^.;]){0,90}?\\b(?:${kinds})s?(?:,|:| -{1,2}| [–—]|—)? ${quote}(?<name>${nameWord})(?=${quote}(?:[,.;:)]| \\(| -{1,2} | [–—] | that | which | to | for | based | by | with | and |$))`,
    form: 'coined',
    introducing: true,
    generic: 'refused',
    examples: [
      ['Based on the observations, we develop a dynamic framework SmartSpec.', 'SmartSpec'],
      ['We propose an mixed-precision quantization framework - MixDQ.', 'MixDQ'],
      ['We develop an algorithm that runs.', null],
    ],
  },
  {
    name: 'create NAME, an innovative',
    saying: 'proposing',
    pattern: `\\b(?:creat|propos|introduc|present|develop)(?:e|es|ed|ing|s)? (?<name>[\\p{Ll}]{2,12}(?:-\\p{L}{2,12}){1,3}), (?:an?|the first|our) (?:\\w+ ){0,3}(?:${kinds})\\b`,
    form: 'any',
    introducing: true,
    generic: 'refused',
    examples: [
      ['We adapt techniques to create chain-of-OMP, an innovative strategy for it.', 'chain-of-OMP'],
    ],
  },
  {
    name: 'our proposed NAME',
    saying: 'ours',
    pattern: `\\b(?:[Oo]ur (?:proposed |new |novel )?(?:(?:${kinds})s?,? )?|[Tt]he proposed (?:(?:${kinds})s?,? )?)(?<name>${nameWord})(?=[,.;:]| (?:is|can|outperforms?|achieves?|shows?|improves?|reduces?|significantly|consistently|provides?|enables?|(?:${kinds})s?)\\b)`,
    form: 'coined',
    introducing: false,
    generic: 'refused',
    examples: [
      ['Results show that our proposed FooNet outperforms the baselines.', 'FooNet'],
      ['Our GNN outperforms the baselines.', null],
    ],
  },
];
