import numbers from './data/numberWords.json' with { type: 'json' };
import { everyMatch } from '../words/everyMatch.ts';
import type { PrintedValue } from './printedValues.ts';

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

/** Without these a sentence speaks of other steps: of training, of a proof, of a robot. */
const sampling =
  /\b(?:diffusion|denois\w+|NFEs?|g?FID|ImageNet|samplers?|sampling|distill\w+|consistency models?|flow[- ]matching|rectified flow|mean ?flows?|text-to-(?:image|video|speech|3D|audio)|generat(?:es?|ing) (?:[\w-]+ ){0,3}(?:images?|videos?|samples|speech|audio)|(?:image|video|speech|audio)s? (?:generation|synthesis|editing))\b/iu;
/** In these, steps are of something else. */
const otherSteps =
  /\b(?:training|optimi[sz]ation|gradient|fine-?tun\w+|time ?series|forecast\w*|robots?|environment|manipulation|planning|step-by-step|reason\w*|agents?|games?|proofs?|chemical|synthesis of|reactions?|update|search|walk|web|tool|MCTS|interaction|attacks?|draft\w*|tokens|quench|retriev\w+|soft-prompt|approximat\w+|regime)\b/iu;
/** What stands right before the number where it is a result: what is enough, not what there was. */
const enough =
  /(?:\b(?:in|within|with|using|as few as|only|just|needs?|requir(?:es?|ing)|takes?|at|to|or|after|than|by|achiev\w+|and)|[(,]) ?$/iu;
/** What others need, and what is parted into steps. */
const others =
  /\b(?:(?:reduc|decreas|compar|lower|cut)\w* (?:\S{1,30} ){0,4}from|from|(?:baselines?|methods?|models?|solvers?|DPM\S{0,30} \S{1,30}) (?:at|with|using|in)|other|strong|recent|prior|state-of-the-art|although|few-step and|instead of|rather than|compared (?:to|with)|versus|vs\.?|original|typically|usually|often|traditional(?:ly)?|conventional(?:ly)?|existing|standard|of the|consists? of|into|follow\w*|these|following) (?:(?:the|an?|its|about|around) )?$/iu;

/** How many steps a sentence says are enough to sample, in order. */
export function samplingSteps(sentence: string): PrintedValue[] {
  if (!/steps?\b|NFE|evaluations?\b/iu.test(sentence)) return [];
  const isSampling = sampling.test(sentence) && !otherSteps.test(sentence);
  const before = everyMatch(printed, sentence).flatMap((match) => valueOf(sentence, match, isSampling));
  const after = isSampling ? everyMatch(behind, sentence).map(valueBehind) : [];
  return [...before, ...after].toSorted((a, b) => a.start - b.start);
}

function valueOf(sentence: string, match: RegExpExecArray, isSampling: boolean): PrintedValue[] {
  const { index, 0: whole, groups = {} } = match;
  const { lead = '', low = '', joint = '', high } = groups;
  const cue = stepsCues.find((_, at) => groups[`c${String(at)}`] !== undefined);
  if (cue === undefined || (cue.needs === 'sampling' && !isSampling)) return [];
  const left = sentence.slice(Math.max(0, index - 60), index);
  // "we present a one-step diffusion model" says it of what is presented.
  const isNamed = whole.endsWith('-step');
  const isArrivedAt = high !== undefined && /\bto\b/iu.test(joint) && /\bfrom (?:\w+ )?$/iu.test(left);
  if ((others.test(left) && !isArrivedAt) || (lead === '' && !isNamed && !isArrivedAt && !enough.test(left)))
    return [];
  const value = {
    value: whole,
    start: index,
    end: index + whole.length,
    unit: 'steps',
    bare: false,
  } as const;
  const first = amount(low);
  // "a two-step sampling strategy" has two parts.
  if (isNamed && first > 1 && !/^\d/.test(low)) return [];
  if (high === undefined) return first === 0 ? [] : [{ ...value, number: first }];
  // "from 50 to 4 steps": what is arrived at; "2 and 4 steps" are two results, and the fewer speaks for both.
  if (isArrivedAt) {
    const start = index + lead.length + low.length + joint.length;
    return [{ ...value, value: sentence.slice(start, value.end), start, number: amount(high) }];
  }
  const last = amount(high);
  return [{ ...value, number: Math.min(first, last), upTo: Math.max(first, last) }];
}

function valueBehind({ index, 0: value, groups = {} }: RegExpExecArray): PrintedValue {
  const number = amount(groups['low'] ?? '');
  return { value, start: index, end: index + value.length, number, unit: 'steps', bare: false };
}

function amount(printedNumber: string): number {
  const word = printedNumber.toLowerCase();
  return word === 'single' ? 1 : (words[word] ?? Number(word));
}
