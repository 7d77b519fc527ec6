import numbers from './data/numberWords.json' with { type: 'json' };
import type { Claim } from '../paper.ts';
import { metrics } from './claimCues.ts';
import { everyMatch } from '../words/everyMatch.ts';

/** A number as printed, with the words that qualify it; positions count in the sentence. */
export interface PrintedValue {
  value: string;
  start: number;
  end: number;
  number: number;
  upTo?: number;
  unit: Claim['unit'];
  /** A bare number or one with a metric's name: it needs the metric to mean anything. */
  bare: boolean;
}

const limits =
  'up to|as much as|as high as|as low as|as many as|as little as|at least|at most|more than|less than|fewer than|greater than|higher than|lower than|well over|over|above|below|under|around|about|roughly|approximately|approx\\.|nearly|almost|close to';
/**
 * "up to a 2.6x speedup": an article belongs to the words before it, though not in "up to an order of magnitude".
 * Four at most, not three: V8 writes out what may stand up to three times, and all of it took 30 ms longer to compile.
 */
const qualifier = `(?:(?:(?:${limits})(?: an?(?= [\\d.]| (?:two|three|four|five|six|eight|ten)[- ]?(?:fold|times|orders)))?|exceeding|an average of|a maximum of|a factor of|factors? of|factors? between|maximum|max|min|geomean|on average|and|~|∼|≈|≳|≲|≃|>|<|≥|≤|⩾|⩽|\\+|\\u2212) ?){0,4}`;
// "78,57 %": a comma of which no thousand is parted, before a sign that says what is counted.
const figure = '\\d{1,3},\\d{1,2}(?= ?[%×])|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+';
const words: Readonly<Record<string, number>> = numbers.words;
const wordFigure = Object.keys(words)
  .filter((word) => word.length > 2)
  .join('|');
const fold = '×(?! ?\\d)|[xX](?![\\p{L}\\d]| ?\\d)|[- ]?fold\\b| times\\b';
const percent =
  '%(?:p\\b|[- ]?(?:absolute )?(?:points?|pts?)\\b)?| ?(?:percentage[- ]points?|percent[- ]points?|percent|per cent|pp)\\b(?!-)';
const points = `(?: absolute| average| relative| percentage| percent| ${metrics}){0,3} ?(?:points?|pts?)\\b`;
const metricUnit = ` ?(?:dB|${metrics})\\b`;
const between = ' ?(?:-|–|—|−|∼|~|to| to |\\band\\b) ?';

/** Everything that may be a claimed number; what stands around decides. */
const printed = new RegExp(
  [
    `(?<![\\p{L}\\d.,/^=_@$€£-]|\\d[-–] ?)(?<q1>${qualifier})(?<n1>${figure})(?:(?<u0> ?(?:%|×|[xX](?![\\p{L}\\d])))?(?<to>${between})(?<n2>${figure}))?(?<u1> ?(?:${fold}|${percent})|${points}|${metricUnit})`,
    `(?<![\\p{L}\\d-]|\\d,)(?<q2>${qualifier})(?<n3>an|one|two|three|four|five|six|seven|eight|${figure})(?:(?<to2> ?(?:-|–|—|to|or) ?)(?<n4>two|three|four|five|six|seven|eight|${figure}))?[- ](?<u2>orders?[- ]of[- ]magnitude)`,
    `(?<![\\p{L}\\d-])(?<q3>${qualifier})(?<n5>${wordFigure})(?<u3>[- ]?fold\\b| times\\b)`,
    `\\b(?<q4>(?:a )?factors? of ${qualifier})(?<n6>${wordFigure}|${figure})(?:(?<to3> ?(?:-|–|—|∼|to) ?)(?<n7>${wordFigure}|${figure}))?(?<u4>×)?(?![\\d%]|\\.\\d)`,
    `(?<![\\p{L}\\d.,/^_@$€£-]|\\d[-–] ?)(?<n8>\\d{0,3}\\.\\d{1,4})(?![\\d%×^]|[.,-]\\d| ?[-–±] ?\\d| ?(?:×|[a-zµ]{1,3}\\b(?<!in|on|for|and|to|at|by|as|is|of|with|or|vs)))`,
  ].join('|'),
  'giu',
);

/** What every alternative of the pattern needs; most sentences have none of it, and it is found much sooner. */
const hint = /\d|fold\b|times\b|magnitude|factors? of/iu;

/** The candidates of a sentence, in order. Linear: every part of the pattern is bounded but for digits. */
export function printedValues(sentence: string): PrintedValue[] {
  return hint.test(sentence)
    ? everyMatch(printed, sentence)
        .flatMap((match) => valuesOf(sentence, match))
        // Of four hundred digits nobody claims anything.
        .filter(({ number, upTo = number }) => Number.isFinite(number) && Number.isFinite(upTo))
    : [];
}

function valuesOf(sentence: string, { index, 0: whole, groups = {} }: RegExpExecArray): PrintedValue[] {
  const group = (...names: string[]): string | undefined =>
    names.map((name) => groups[name]).find((held) => held !== undefined);
  const lead = group('q1', 'q2', 'q3', 'q4') ?? '';
  const low = group('n1', 'n3', 'n5', 'n6', 'n8') ?? '';
  const high = group('n2', 'n4', 'n7');
  const joint = (group('to', 'to2', 'to3') ?? '').trim();
  const unit = unitOf((group('u1', 'u2', 'u3', 'u4') ?? '').trim(), lead, groups['n6'] !== undefined);
  const start = index + (/^and /i.exec(lead)?.[0].length ?? 0);
  const end = index + whole.length;
  const first = index + lead.length;
  const value = (from: number, to: number, number: string, upTo?: string): PrintedValue => ({
    value: sentence.slice(from, to),
    start: from,
    end: to,
    number: amount(number),
    ...(upTo === undefined ? {} : { upTo: amount(upTo) }),
    ...unit,
  });
  if (high === undefined) return [value(start, end, low)];
  if (isRange(sentence.slice(0, first), joint)) return [value(start, end, low, high)];
  // "from 80% to 90%": the second number alone; "80% and 90%": both.
  const both = groups['u0'] !== undefined && joint === 'and';
  const second = sentence.indexOf(high, first + low.length);
  return [
    ...(both ? [value(start, first + low.length + (groups['u0'] ?? '').length, low)] : []),
    value(second, end, high),
  ];
}

function amount(printedNumber: string): number {
  return (
    words[printedNumber.toLowerCase()] ??
    Number(printedNumber.replace(/,(?=\d{1,2}$)/, '.').replaceAll(',', ''))
  );
}

/** "10 to 20%" is a range; "from 80 to 90%" a change, unless it says "ranging"; "and" joins only after "between". */
function isRange(before: string, joint: string): boolean {
  const near = before.slice(-40);
  if (joint === 'and') return /\bbetween (?:\w+ )?$/i.test(near);
  if (joint !== 'to') return true;
  return !/\bfrom (?:\w+ )?$/i.test(near) || /\b(?:rang\w+|by|of|var\w+) from (?:\w+ )?$/i.test(near);
}

function unitOf(printedUnit: string, lead: string, factor: boolean): Pick<PrintedValue, 'unit' | 'bare'> {
  if (factor || /^(?:×|x|-?fold|times)$/i.test(printedUnit)) return { unit: '×', bare: false };
  if (/magnitude/i.test(printedUnit)) return { unit: 'order of magnitude', bare: false };
  if (/point|pp$|%p$|pts?$/i.test(printedUnit)) return { unit: 'points', bare: false };
  if (/^(?:%|percent|per cent)/i.test(printedUnit)) return { unit: '%', bare: false };
  return { unit: '', bare: lead === '' || printedUnit !== '' };
}
