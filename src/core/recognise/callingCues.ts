import { kinds, propose } from './introducing.ts';
import { type NameCue, quote } from './nameCue.ts';
import { lawOfNature, namePhrase, nameWord } from './nameShape.ts';

const plain =
  '[\\p{L}\\d][\\p{L}\\d-]{1,24}(?: (?!and |or |that |which |is |are |to |for |in |by |with |on |from |where |as |it |we )[\\p{L}\\d][\\p{L}\\d-]{1,24}){0,3}';

/** How abstracts call what they introduce by its name, in so many words. */
export const callingCues: readonly NameCue[] = [
  {
    name: 'named',
    saying: 'calling',
    pattern: `(?<!so-)\\b(?:named|called|dubbed|termed|coined|entitled|nicknamed|christened|denoted(?: as| by)?)(?: as)?,? (?:the (?!\\S+ ${lawOfNature}\\b))?${quote}(?<name>${namePhrase})`,
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
      ['We link distributions by so-called Foomann operators.', null],
      ['Our tool relies on a technique called Fast Decoding and Slow Encoding.', null],
      ['This explains a new phenomenon called Context Drift.', null],
    ],
  },
  {
    name: 'propose …, namely NAME',
    saying: 'calling',
    // What is used is enumerated by "namely", too: "we evaluate on three data sets, namely".
    pattern: `\\b(?:${propose})\\b(?:(?! (?:on|against|using|with|from|over|than|like|across) )[^.;]){3,160}?\\(?\\bnamely,? (?:the )?${quote}(?<name>${namePhrase})`,
    form: 'capitalised',
    introducing: true,
    generic: 'refused',
    examples: [
      ['In this paper, we introduce a novel metric, namely Reasoning Score, for it.', 'Reasoning Score'],
      ['We propose an unsupervised framework (namely, FooRise) to find it.', 'FooRise'],
      ['Our method is best on three benchmarks, namely FooBench100, BarNet and BazNet.', null],
      ['We propose a method and test it on three benchmarks, namely FooBench100.', null],
    ],
  },
  {
    name: 'called in plain words',
    saying: 'calling',
    pattern: `(?:(?:novel|new|our)\\b[^.;()]{3,80}?,? (?:named(?! entit)|called|dubbed|termed),? (?:the )?${quote}|(?:novel|new)\\b[^.;(),]{0,80}? (?:${kinds})s? (?:-{1,2}|[–—]) )(?<name>${plain})(?=${quote}(?:[,.;:]| that | which | to | for | in | -{1,2} | [–—] |$| with | where | and ))`,
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
      ['Our method is tested on four tasks – over 200 models – with success.', null],
      ['Our data are weakly aligned audio - sheet music pairs, as before.', null],
    ],
  },
  {
    name: 'we call it',
    saying: 'calling',
    pattern: `\\b(?:(?:[Ww]e|which we|that we|authors) (?:hereafter |also |will |then |shall )?(?:call|term|name|dub|denote|refer to)|named|calling(?= (?:it|them|this)\\b))(?: (?:it|them|this|the|our|these)(?: (?:\\w[\\w-]* ){0,3}?\\w[\\w-]*)??)?(?: as| by)? (?:the )?${quote}(?=\\S{0,30}[\\p{Lu}\\d])(?<name>${namePhrase})`,
    form: 'capitalised',
    introducing: false,
    generic: 'refused',
    examples: [
      ['We call the resulting model as MPIrigen.', 'MPIrigen'],
      ['We use a distillation approach we term SquareHead which recovers accuracy.', 'SquareHead'],
      ['We call this the Foo-Bar benchmark.', 'Foo-Bar'],
      ['We term this simple strategy on-policy SFT.', null],
      ['It makes plans by calling the required FooIE models.', null],
      ['We identify a failure mode we call FooTrap, in which models loop.', null],
      ['We call this phenomenon the “Foo Cliff” and formalise it.', null],
    ],
  },
  {
    name: 'pair of names',
    saying: 'calling',
    pattern: `\\b(?:named|called|dubbed|termed) ${quote}(?:${nameWord})${quote}(?:, ${nameWord}){0,3},? and ${quote}(?<name>${nameWord})(?=${quote}(?:[,.;:(]| \\(| to | that | which | for |$))`,
    form: 'coined',
    introducing: true,
    generic: 'refused',
    examples: [['We propose two DFL algorithms named DFedSAM and DFedSAM-MGS to improve it.', 'DFedSAM-MGS']],
  },
];
