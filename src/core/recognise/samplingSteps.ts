import numbers from './data/numberWords.json' with { type: 'json' };
import { everyMatch } from '../words/everyMatch.ts';
import type { PrintedValue } from './printedValues.ts';
import { isRefused } from './stepsRefusals.ts';

/** In how many steps something is sampled: what fewer of is better, and other fields call iterations. */
interface StepsCue {
  name: string;
  /** Behind the number; a part of a regular expression. */
  words: string;
  /** The number says it only where the sentence, or the word beside it, is about sampling. */
  needs: 'nothing' | 'sampling';
  examples: readonly string[];
}

/** What makes a number one of steps of sampling. */
export const stepsCues: readonly StepsCue[] = [
  {
    name: 'evaluations of the network',
    words: '[ -]?NFEs?\\b| (?:network |neural |model |neural network )?(?:function|score) evaluations?\\b',
    needs: 'sampling',
    examples: ['FID of 2.1 with only 10 NFE', 'in around 10 function evaluations'],
  },
  {
    name: 'steps that are named',
    words:
      '[ -](?:sampling|denoising|reverse(?: diffusion)?|de-noising|sampler|ODE(?: solver)?)[ -](?:time)?steps?\\b',
    needs: 'nothing',
    examples: ['within 15 to 20 sampling steps', 'only 4 denoising steps'],
  },
  {
    name: 'steps of what samples',
    words:
      ' (?:inference |diffusion |flow |solver |integration |generation )?steps?\\b(?!-)(?! (?:size|by|ahead|further|forward|toward|process|approach|method|procedure|pipeline|framework|strategy|training|of training|guid|reasoning|prediction|forecast|[:x×(]))(?!:)',
    needs: 'sampling',
    examples: ['the diffusion model needs 15 to 20 steps', 'distilled, it generates images in one step'],
  },
  {
    name: 'what takes so many steps',
    words:
      '-step(?= (?:(?:text-to-\\w+|image|video|high-quality|conditional|diffusion|generative|latent|flow|consistency) ){0,2}(?:generat(?:ion|ors?)|synthesis|sampl(?:ing|ers?)|inference|denois(?:ing|ers?)|diffusion|students?|(?:diffusion|generative|flow|consistency) models?|distillation)\\b)',
    needs: 'sampling',
    examples: ['a one-step diffusion model', 'enables 4-step text-to-image generation'],
  },
];

const words: Readonly<Record<string, number>> = numbers.words;
const small = Object.keys(words)
  .filter((word) => (words[word] ?? 0) <= 50 && word !== 'an' && word !== 'a')
  .join('|');
const figure = `\\d{1,3}|${small}|single`;
const limits =
  'up to|as few as|as little as|at most|less than|fewer than|below|around|about|roughly|approximately|nearly|only|just|merely|a mere';

/** A number of steps with what limits it; which cue follows is the name of the group. */
const printed = new RegExp(
  `(?<![\\p{L}\\d.,/^_=-])(?<lead>(?:(?:${limits}|an?(?= single)|[~∼≈<≤]) ?){0,3})(?<low>${figure})(?:(?<joint> ?(?:-|–|—|∼|~|to|or|and| to ) ?)(?<high>${figure}))?(?:${stepsCues.map(({ words: cue }, at) => `(?<c${String(at)}>${cue})`).join('|')})`,
  'giu',
);

/** "NFE = 10", "an NFE of 5": the number stands behind. */
const behind = /\bNFEs?(?: ?[=:] ?| of (?:only |just )?)(?<low>\d{1,3})(?![\d%]|\.\d)/giu;

/** Without one of these a sentence speaks of other steps: of training, of a proof, of a robot. Each with its example. */
export const samplingWords: readonly (readonly [words: string, example: string])[] = [
  ['diffusion', 'the diffusion policy acts'],
  ['denois\\w+', 'denoising ends'],
  ['NFEs?', 'the NFE is low and it ends'],
  ['g?FID', 'the FID is 3.2'],
  ['ImageNet', 'it is ahead on ImageNet'],
  ['samplers?', 'the sampler ends'],
  ['sampling', 'sampling ends'],
  ['distill\\w+', 'the distilled model draws'],
  ['consistency models?', 'the consistency model draws'],
  ['flow[- ]matching', 'flow matching ends'],
  ['rectified flow', 'the rectified flow ends'],
  ['mean ?flows?', 'MeanFlow ends'],
  ['text-to-(?:image|video|speech|3D|audio)', 'text-to-speech is done'],
  [
    'generat(?:es?|ing) (?:[\\w-]+ ){0,3}(?:images?|videos?|samples|speech|audio)',
    'it generates sharp images',
  ],
  ['(?:image|video|speech|audio)s? (?:generation|synthesis|editing)', 'image editing is done'],
];
const sampling = new RegExp(`\\b(?:${samplingWords.map(([words]) => words).join('|')})\\b`, 'iu');

/** One of these stands right before the number where it is a result: what is enough, not what there was. */
export const enoughWords = [
  ...['in', 'within', 'with', 'using', 'needs', 'requires', 'requiring', 'takes'],
  ...['at', 'to', 'than', 'by', 'and', '(', ','],
] as const;
const enough = new RegExp(
  `(?:\\b(?:${enoughWords.filter((word) => /\w/.test(word)).join('|')})|[(,]) ?$`,
  'iu',
);
/** The authors' own words. */
const ownWords = /\b(?:we|our|ours|this (?:paper|work))\b/iu;

/** How far around a number is looked, in UTF-16 units. */
const reach = 80;

/** How many steps a sentence says are enough to sample, in order. */
export function samplingSteps(sentence: string): PrintedValue[] {
  if (!/steps?\b|NFE|evaluations?\b/iu.test(sentence)) return [];
  const isSampling = sampling.test(sentence);
  const own = ownWords.exec(sentence)?.index ?? Infinity;
  const isResult = (start: number, end: number): boolean =>
    !isRefused({
      before: sentence.slice(Math.max(0, start - reach), start),
      after: sentence.slice(end, end + reach),
      opening: start < own ? sentence.slice(0, reach) : undefined,
    });
  const before = everyMatch(printed, sentence).flatMap((match) =>
    valueOf(sentence, match, isSampling, isResult),
  );
  const behindIt = isSampling ? everyMatch(behind, sentence).map(valueBehind) : [];
  return [...before, ...behindIt.filter(({ start, end }) => isResult(start, end))].toSorted(
    (a, b) => a.start - b.start,
  );
}

function valueOf(
  sentence: string,
  match: RegExpExecArray,
  isSampling: boolean,
  isResult: (start: number, end: number) => boolean,
): PrintedValue[] {
  const { index, 0: whole, groups = {} } = match;
  const { lead = '', low = '', joint = '', high } = groups;
  const cue = stepsCues.find((_, at) => groups[`c${String(at)}`] !== undefined);
  if (cue === undefined || (cue.needs === 'sampling' && !isSampling)) return [];
  const end = index + whole.length;
  const left = sentence.slice(Math.max(0, index - reach), index);
  // "from 50 to 4 steps": what is arrived at.
  if (high !== undefined && /\bto\b/iu.test(joint) && /\bfrom (?:\w+ )?$/iu.test(left)) {
    const start = index + lead.length + low.length + joint.length;
    return [stepsAt(sentence, start, end, amount(high))];
  }
  // "we present a one-step diffusion model" says it of what is presented.
  const isNamed = whole.endsWith('-step');
  if (!isResult(index, end) || (lead === '' && !isNamed && !enough.test(left))) return [];
  const first = amount(low);
  // "a two-step sampling strategy" has two parts.
  if (isNamed && first > 1 && !/^\d/.test(low)) return [];
  if (high === undefined) return first === 0 ? [] : [stepsAt(sentence, index, end, first)];
  // "2 and 4 steps" are two results, and the fewer speaks for both.
  const last = amount(high);
  return [{ ...stepsAt(sentence, index, end, Math.min(first, last)), upTo: Math.max(first, last) }];
}

function stepsAt(sentence: string, start: number, end: number, number: number): PrintedValue {
  return { value: sentence.slice(start, end), start, end, number, unit: 'steps', bare: false };
}

function valueBehind({ index, 0: value, groups = {} }: RegExpExecArray): PrintedValue {
  const number = amount(groups['low'] ?? '');
  return { value, start: index, end: index + value.length, number, unit: 'steps', bare: false };
}

function amount(printedNumber: string): number {
  const word = printedNumber.toLowerCase();
  return word === 'single' ? 1 : (words[word] ?? Number(word));
}
