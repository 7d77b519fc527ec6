import { kinds, propose, type Saying } from './introducing.ts';
import { lawOfNature, namePhrase, nameWord } from './nameShape.ts';

/**
 * What stands where the name is sought.
 * `coined`: one word with the look of a name; `capitalised`: besides that, a phrase of capitalised words;
 * `any`: besides those, up to four plain words, which the text calls a name in so many words.
 */
export type NameForm = 'coined' | 'capitalised' | 'any';

export interface NameCue {
  name: string;
  /** What every match holds: looked for first, as most sentences have none of it. */
  saying: Saying;
  /** Holds a group `name`; run over one sentence. */
  pattern: RegExp;
  form: NameForm;
  /** The sentence must also say that something is being introduced. */
  introducing: boolean;
  /** A word of the field is no name here, however it looks. */
  generic: 'refused' | 'allowed';
  examples: readonly [sentence: string, name: string | null][];
}

const quote = '["“”\'‘’`]{0,2}';
const plain =
  '[\\p{L}\\d][\\p{L}\\d-]{1,24}(?: (?!and |or |that |which |is |are |to |for |in |by |with |on |from |where |as |it |we )[\\p{L}\\d][\\p{L}\\d-]{1,24}){0,3}';

function cue(source: string): RegExp {
  return new RegExp(source, 'gu');
}

/** How abstracts name what they introduce; each with the sentences that show it. */
export const nameCues: readonly NameCue[] = [
  {
    name: 'named',
    saying: 'calling',
    pattern: cue(
      `\\b(?:named|called|dubbed|termed|coined|entitled|nicknamed|christened|namely|denoted(?: as| by)?)(?: as)?,? (?:the (?!\\S+ ${lawOfNature}\\b))?${quote}(?<name>${namePhrase})`,
    ),
    form: 'capitalised',
    introducing: true,
    generic: 'allowed',
    examples: [
      ['We propose an unsupervised pipeline, named STABLE, to optimize the graph structure.', 'STABLE'],
      [
        'We provide a new collection of annotated log datasets, denoted Loghub-2.0, which is large.',
        'Loghub-2.0',
      ],
      [
        'We propose an ultra-simplified formulation of GCNs (dubbed UltraGCN), which skips layers.',
        'UltraGCN',
      ],
      ['They rely on a protocol called OldNet.', null],
      ['We reach the minimum, called the Landauer bound (LB), in devices.', null],
    ],
  },
  {
    name: 'called in plain words',
    saying: 'calling',
    pattern: cue(
      `(?:novel|new|our)\\b[^.;()]{3,80}?(?:,? (?:named(?! entit)|called|dubbed|termed|namely),? (?:the )?${quote}| -{1,2} | [–—] )(?<name>${plain})(?=${quote}(?:[,.;:]| that | which | to | for | in | -{1,2} | [–—] |$| with | where | and ))`,
    ),
    form: 'any',
    introducing: true,
    generic: 'refused',
    examples: [
      [
        'We introduce a novel framework called blind message passing, which aligns graphs.',
        'blind message passing',
      ],
      ['We propose a novel decoding method -- momentum decoding -- which is greedy.', 'momentum decoding'],
      ['The ratios of the two states at all timesteps, called the concrete score, are estimated.', null],
    ],
  },
  {
    name: 'we call it',
    saying: 'calling',
    pattern: cue(
      `\\b(?:(?:[Ww]e|which we|that we|authors) (?:hereafter |also |will |then |shall )?(?:call|term|name|dub|denote|refer to)|named|calling)(?: (?:it|them|this|the|our|these)(?: (?:\\w[\\w-]* ){0,3}?\\w[\\w-]*)??)?(?: as| by)? (?:the )?${quote}(?=\\S{0,30}[\\p{Lu}\\d])(?<name>${namePhrase})`,
    ),
    form: 'capitalised',
    introducing: false,
    generic: 'allowed',
    examples: [
      ['We call the resulting model as MPIrigen.', 'MPIrigen'],
      ['We use a distillation approach we term SquareHead which recovers accuracy.', 'SquareHead'],
      ['We call this the Foo-Bar benchmark.', 'Foo-Bar'],
    ],
  },
  {
    name: 'propose NAME',
    saying: 'proposing',
    pattern: cue(
      `\\b(?:${propose})(?: here| in this \\w+)?,? ${quote}(?<name>${namePhrase})(?=${quote}(?:[,:;.(]| ?\\(| -{1,2} | [–—] |—| a | an | the | that | which | to (?!(?:the|an?|this|our|other) (?!(?:[\\w-]+ )?community))| for | as | with | on | in | by | and | using | \\p{Ll}+ing |$| (?:${kinds})s?\\b))`,
    ),
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
      ['In this work, we introduce SimCLR to the music domain.', null],
      ['We introduce FooBench to the research community.', 'FooBench'],
      ['Based on 150 curated AutoML tasks, we construct three subsets.', null],
    ],
  },
  {
    name: 'propose Name, a',
    saying: 'proposing',
    pattern: cue(
      `\\b(?:${propose})(?: here| in this \\w+)? ${quote}(?<name>${namePhrase})${quote}(?: \\([^()]{2,40}\\))?(?:,|:| -{1,2}| [–—]|—) ?(?:an?|the first|our|the) `,
    ),
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
    pattern: cue(
      `\\b(?:${propose})(?: an?| the| our)?(?: (?:new|novel|first|second|third|fourth|fifth|open-source|open|large-scale|publicly available|public|improved|simple|efficient|general)){0,2} ${quote}(?<name>${nameWord})${quote}(?: \\([^()]{2,80}\\))? (?:${kinds})s?\\b`,
    ),
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
    pattern: cue(
      `\\b(?:${propose})\\b(?:(?! (?:on|upon|using|with|from|over|to|against|by|than|like|as|of|in|that|which|where) )[^.;]){0,90}?\\b(?:${kinds})s?(?:,|:| -{1,2}| [–—]|—)? ${quote}(?<name>${nameWord})(?=${quote}(?:[,.;:)]| \\(| -{1,2} | [–—] | that | which | to | for | based | by | with | and |$))`,
    ),
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
    name: 'pair of names',
    saying: 'calling',
    pattern: cue(
      `\\b(?:named|called|dubbed|termed) ${quote}(?:${nameWord})${quote}(?:, ${nameWord}){0,3},? and ${quote}(?<name>${nameWord})(?=${quote}(?:[,.;:(]| \\(| to | that | which | for |$))`,
    ),
    form: 'coined',
    introducing: true,
    generic: 'refused',
    examples: [['We propose two DFL algorithms named DFedSAM and DFedSAM-MGS to improve it.', 'DFedSAM-MGS']],
  },
  {
    name: 'create NAME, an innovative',
    saying: 'proposing',
    pattern: cue(
      `\\b(?:creat|propos|introduc|present|develop)(?:e|es|ed|ing|s)? (?<name>[\\p{Ll}]{2,12}(?:-\\p{L}{2,12}){1,3}), (?:an?|the first|our) (?:\\w+ ){0,3}(?:${kinds})\\b`,
    ),
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
    pattern: cue(
      `\\b(?:[Oo]ur (?:proposed |new |novel )?(?:(?:${kinds})s?,? )?|[Tt]he proposed (?:(?:${kinds})s?,? )?)(?<name>${nameWord})(?=[,.;:]| (?:is|can|outperforms?|achieves?|shows?|improves?|reduces?|significantly|consistently|provides?|enables?|(?:${kinds})s?)\\b)`,
    ),
    form: 'coined',
    introducing: false,
    generic: 'refused',
    examples: [
      ['Results show that our proposed FooNet outperforms the baselines.', 'FooNet'],
      ['Our GNN outperforms the baselines.', null],
    ],
  },
];
