import {
  cueAfter,
  cueWords,
  metricAfter,
  metricBefore,
  metrics,
  reached,
  reachedAfter,
  resultNoun,
  type ClaimKind,
} from './claimCues.ts';
import { refusals, type Refusal } from './claimRefusals.ts';
import type { PrintedValue } from './printedValues.ts';

export interface Judged {
  kind: ClaimKind;
  value: PrintedValue;
}

/** How far around a number its meaning is looked for, in UTF-16 units. */
const reach = 170;

/** What kind of result a number in a sentence is; undefined when nothing says that it is one. */
export function claimKind(
  text: string,
  value: PrintedValue,
  previous: Judged | undefined,
  next: PrintedValue | undefined,
): ClaimKind | undefined {
  // "exceeding" is printed with the number and tells its kind besides.
  const from = value.start + (/^exceeding /i.exec(value.value)?.[0].length ?? 0);
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(value.end, value.end + reach);
  // "yet scores 0%": nothing to claim.
  if (value.number === 0 && value.upTo === undefined) return undefined;
  const refused = (when: Refusal['when']) =>
    refusals.some((refusal) => refusal.when === when && refuses(refusal, before, after));
  if (refused('always')) return undefined;
  const named = value.unit === '' && /\p{L}$/u.test(value.value);
  if (value.bare && !named) return metricBefore.test(before) ? 'level' : undefined;
  const direct = named ? undefined : (kindOf(cueAfter.exec(after)) ?? sharedAfter(text, value, next));
  if (direct) return direct;
  if (refused('unless a cue follows')) return undefined;
  const governed = governing(before, after, value);
  if (governed) return governed;
  if (named) return value.value.endsWith('dB') ? undefined : 'level';
  const listed = inherited(text, value, previous);
  if (listed && value.start - (previous?.value.end ?? 0) <= 30) return listed;
  if (value.unit === '%' && (metricAfter.test(after) || metricBefore.test(before))) return 'level';
  if (value.unit === '%' && reached.test(before) && (reachedAfter.test(after) || surpassed.test(before)))
    return 'level';
  return listed;
}

function refuses({ before: left, after: right }: Refusal, before: string, after: string): boolean {
  return (left?.test(before) ?? true) && (right?.test(after) ?? true);
}

/** "940x and 110x less time": the cue stands after the second. */
function sharedAfter(
  text: string,
  value: PrintedValue,
  next: PrintedValue | undefined,
): ClaimKind | undefined {
  if (
    next?.unit !== value.unit ||
    !/^(?:,| and| or|, and) (?:an? )?$/.test(text.slice(value.end, next.start))
  )
    return undefined;
  return kindOf(cueAfter.exec(text.slice(next.end, next.end + reach)));
}

/** The cue that governs the number from the left: "reduces … by", "an improvement of", "saves". */
function governing(before: string, after: string, value: PrintedValue): ClaimKind | undefined {
  const breaks = ['; ', ' while ', ' whereas ', ' but ', ' although '].map((mark) =>
    before.lastIndexOf(mark),
  );
  const part = before.slice(Math.max(-1, ...breaks) + 1);
  const cue = [...part.matchAll(cueWords)].at(-1);
  if (!cue) return undefined;
  const between = part.slice(cue.index + cue[0].length).replace(/ (?:between|ranging from|from) $/, ' ');
  const words = between.trim() === '' ? 0 : between.trim().split(/\s+/).length;
  // "raises accuracy from 37% to 77%", "reduces traffic to only 18%": the level arrived at.
  if (words <= 12 && arrived.test(between) && !/[,;:()]/.test(between)) return 'level';
  const measured = /^up to /i.test(value.value) && words <= 4 && object.test(between) && acting.test(cue[0]);
  if (!measured && !near(cue[0], between.trim(), words, after)) return undefined;
  // "improves on others with an accuracy of 95%": the level, whatever the margin was.
  if (/ with (?:an? |the )?(?:[\w-]+ ){1,4}of $/.test(between) && metricBefore.test(before)) return 'level';
  if (words === 0 && /^(?:exceed|surpass)/i.test(cue[0]))
    return exceeded(part.slice(0, cue.index), value.unit);
  // "an improved efficiency of 26.9%", "a higher accuracy of 95%": levels too.
  return between.trim().endsWith(' of') && compared.test(cue[0]) && !between.includes('margin')
    ? 'level'
    : kindOf(cue);
}

/** "fidelities exceeding 99.6%": a level, not a margin; but a gain in "improvements exceed 11 percentage points". */
function exceeded(before: string, unit: PrintedValue['unit']): ClaimKind | undefined {
  const cue = [...before.matchAll(cueWords)].at(-1);
  const between = cue === undefined ? undefined : before.slice(cue.index + cue[0].length);
  if (cue && resultNoun.test(cue[0]) && /^(?: [\w-]+){0,4} $/.test(between ?? '')) return kindOf(cue);
  return unit === '%' || unit === '' || unit === 'points' ? 'level' : undefined;
}

/** Whether the words between a cue and a number, so many, make the one govern the other. */
function near(cue: string, between: string, words: number, after: string): boolean {
  if (words === 0) return true;
  const last = /\S+$/.exec(between)?.[0].toLowerCase() ?? '';
  if (last === 'by') return words <= 22;
  if (last === 'of')
    return words <= 8 && !between.includes(', ') && !/\b(?:in|a total|use|with) \S+ of$/.test(between);
  if (last === 'in')
    return words <= 6 && /^ of (?:the |all )?(?:cases|samples|instances|tasks|queries|examples)/.test(after);
  if (last === '(') return words <= 12 && /\bmargins?\b/.test(between);
  if (last.endsWith(':')) return words <= 6 && !/[.,;)]/.test(between);
  return words <= 3 && resultNoun.test(cue) && !/[.,;)]/.test(between) && !loose.test(last);
}

/** "outperformed the previous SOTA accuracy of 96.0% on X, achieving 99.72%": the same metric, though not named again. */
const surpassed = new RegExp(
  `\\b(?:previous|prior|existing|baseline)(?: [\\p{L}-]+){0,3} ${metrics} of \\d[\\d.]* ?%[^%;]*, (?:achiev\\w+|reach\\w*|attain\\w*) $`,
  'iu',
);

/** "reduces the complexity up to 77 %": "by" left out. */
const acting = /^(?:reduc|decreas|lower|improv|increas|boost|enhanc|accelerat)(?:es?|s|ed|ing)$/i;
const object =
  /^ (?:the|its|their|overall|total)(?: (?!on|in|for|with|to|at|of|by|from|and|than|over)[\w-]+){1,3} $/;

const compared = /ed$|er$|^(?:less|fewer|more .*)$/i;

const arrived =
  /(?:^(?: [^ ]+){1,7}|\bfrom [^ ]*\d[^ ]*(?: [^ ]+){0,2}) to (?:only |just |above |about |as (?:low|high) as )?$/;

const loose =
  /^(?:with|at|for|in|on|than|from|to|and|or|as|using|is|are|only|over|under|when|per|via|across)$/;

/** "by 41% and 24%", "56.4% in MBPP, 70.7% in MBJP, and 88.4%", "30% (max 47%)". */
function inherited(text: string, value: PrintedValue, previous: Judged | undefined): ClaimKind | undefined {
  if (previous?.value.unit !== value.unit) return undefined;
  const between = text.slice(previous.value.end, value.start);
  if (between.length > 90) return undefined;
  if (/[;:]|\d ?[%×]|\b(?:than|to|versus|vs|while|whereas|compared|at|using|when|of the)\b/.test(between))
    return undefined;
  return /(?:^|[\s,])(?:and|or|\/|&|,|with)\s*(?:by |a |an |of |for )?$|\($|, $/.test(between)
    ? previous.kind
    : undefined;
}

function kindOf(match: RegExpMatchArray | null | undefined): ClaimKind | undefined {
  const groups = match?.groups;
  if (!groups) return undefined;
  if (groups['speed_up'] !== undefined) return 'speed-up';
  if (groups['reduction'] !== undefined) return 'reduction';
  return groups['gain'] === undefined ? undefined : 'gain';
}
