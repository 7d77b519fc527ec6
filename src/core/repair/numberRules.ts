import { formula } from '../text/formula.ts';
import { words, type Rule } from './rule.ts';

const number = String.raw`\d{1,15}(?:[.,]\d{1,15}){0,4}`;
const edge = String.raw`(?<![\w.$\\{-]|\d,)`;
/** What may follow a number without making it part of a name: "sim500-billion" but not "sim2real" or "sim1". */
const measure = String.raw`(?=\\?%|[KMBGTk]?\b[-\s]?(?:x\b|times\b|thousand|million|billion|trillion|percent)|[KMBGT]\b)`;
const clock = /^(?:[1-9]|1[0-2])\.[0-5]\d$/;

/** Numbers whose `\times`, `\sim` or `\pm` lost the backslash and the dollars. */
export const numberRules: readonly Rule[] = [
  {
    name: 'number-range',
    reason: 'the range sign \\sim between two numbers had lost its formula',
    needs: 'sim',
    find: new RegExp(`${edge}(${number})sim ?(${number})(times\\b)?(?![\\w])`, 'g'),
    replace: ([, low, high, times]) => [
      formula(`${low}\\sim ${high}${times === undefined ? '' : '\\times'}`),
    ],
    examples: [
      ['achieves a 2.36sim 8.02times speed-up', 'achieves a $2.36\\sim 8.02\\times$ speed-up'],
      ['on 4sim 8 GPUs', 'on $4\\sim 8$ GPUs'],
      ['by 10sim20 points', 'by $10\\sim 20$ points'],
    ],
    counterexamples: ['a real2sim2real system', 'a sim2sim transfer', 'the sim 2 track', '$2\\sim 3$'],
  },
  {
    name: 'number-product',
    reason: 'the sign \\times between two numbers had lost its formula',
    needs: 'times',
    find: new RegExp(
      `${edge}(${number})times ?(${number}(?:\\^(?:\\{-?\\d+\\}|-?\\d+))?)(?:times ?(${number}))?(?!\\w)`,
      'g',
    ),
    replace: ([, first, second, third]) => [
      formula(`${first}\\times ${second}${third === undefined ? '' : `\\times ${third}`}`),
    ],
    examples: [
      ['images of 224times224 pixels', 'images of $224\\times 224$ pixels'],
      ['a 3times 3 convolution', 'a $3\\times 3$ convolution'],
      ['about 2.5times 10^{6} steps', 'about $2.5\\times 10^{6}$ steps'],
    ],
    counterexamples: ['three times 3 runs', '3 times 10 runs', 'the 2timestep2 model'],
  },
  {
    name: 'number-times',
    reason: 'the sign \\times behind a number had lost its formula',
    needs: 'times',
    find: new RegExp(
      `${edge}(${number})times\\b(?!\\s(?:a|an|per|each|every|daily|weekly|monthly)\\b)(?![-_]\\w)`,
      'g',
    ),
    replace: ([, value = '']) => [words(value), formula('\\times')],
    examples: [
      ['up to 3.79times and 1.52times', 'up to 3.79$\\times$ and 1.52$\\times$'],
      ['a 20times speedup', 'a 20$\\times$ speedup'],
      ['costs by 85times on average', 'costs by 85$\\times$ on average'],
      ['a 1.3times sampling speedup', 'a 1.3$\\times$ sampling speedup'],
    ],
    counterexamples: [
      'three times faster',
      '10 times as many',
      'given 2times daily',
      'asked 3times a day',
      'in 5timesteps',
      'sometimes',
      'v2times',
    ],
  },
  {
    name: 'about-number',
    reason: 'the sign \\sim before a number had lost its formula',
    needs: 'sim',
    find: new RegExp(`(?<![\\w.$\\\\{-])sim(${number})${measure}`, 'g'),
    replace: ([, value = '']) => [formula('\\sim'), words(value)],
    examples: [
      ['low-sparsity regions (sim50\\%)', 'low-sparsity regions ($\\sim$50\\%)'],
      ['in sim500-billion parameter models', 'in $\\sim$500-billion parameter models'],
      ['a sim7B model', 'a $\\sim$7B model'],
    ],
    counterexamples: [
      'the sim2real gap',
      'a sim-to-real gap',
      'robots in sim1 and sim2',
      'similar',
      'SIM cards',
      'at sim 50 steps',
      'Stable-sim2real',
    ],
  },
  {
    name: 'plus-minus',
    reason: 'the sign \\pm between two numbers had lost its formula',
    needs: 'pm',
    find: new RegExp(`${edge}(${number})pm( ?)(\\d+\\.\\d+)(?!\\w)`, 'g'),
    replace: ([, value = '', space, error]) => {
      // "at 3pm 10.5 km", "at 3.30pm 2.5 mm of rain", "a bond of 120pm 1.5 eV": hours and picometres.
      if (space !== '' && (!value.includes('.') || clock.test(value))) return undefined;
      return [formula(`${value}\\pm ${error}`)];
    },
    examples: [
      ['an accuracy of 95.3pm0.2', 'an accuracy of $95.3\\pm 0.2$'],
      ['a score of 0.41pm 0.02', 'a score of $0.41\\pm 0.02$'],
    ],
    counterexamples: [
      'at 3pm 20 people',
      'from 9am to 5pm',
      'a bond of 120pm',
      'at 3pm2',
      'at 3pm 10.5 km',
      'at 3.30pm 2.5 mm of rain',
      'at 3:30pm 2.5 mm of rain',
      'a bond of 120pm 1.5 eV below',
    ],
  },
];
