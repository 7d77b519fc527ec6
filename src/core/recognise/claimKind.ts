import {
  cueAfter,
  cueWords,
  metricAfter,
  metricBefore,
  reached,
  reachedAfter,
  resultNoun,
  refusals,
  type Refusal,
} from './claimCues.ts';
import type { ClaimKind } from '../claimKinds.ts';
import type { PrintedValue } from './printedValues.ts';
import { everyMatch } from '../words/everyMatch.ts';

export interface KnownValue {
  kind: ClaimKind;
  value: PrintedValue;
}

/** How far around a number its meaning is looked for, in UTF-16 units. */
const reach = 170;

/** What kind of result a number in a sentence is; undefined when nothing says that it is one. */
export function claimKind(
  text: string,
  value: PrintedValue,
  previous: KnownValue | undefined,
  next: PrintedValue | undefined,
): ClaimKind | undefined {
  // "exceeding" is printed with the number and tells its kind besides.
  const from = value.start + (/^exceeding /i.exec(value.value)?.[0].length ?? 0);
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(value.end, value.end + reach);
  const refused = (when: Refusal['when']) =>
    refusals.some((refusal) => refusal.when === when && refuses(refusal, before, after));
  // "yet scores 0%": nothing to claim.
  if ((value.number === 0 && value.upTo === undefined) || refused('always')) return undefined;
  const named = value.unit === '' && /\p{L}$/u.test(value.value);
  if (value.bare && !named && !metricBefore.test(before)) return undefined;
  // "boosts the F1 score by 9.29" is a gain, "an F1 score of 0.58" a level, "+3.5 recall" a gain whatever stands before.
  const level = /\+\s?\d/.test(value.value) ? 'gain' : 'level';
  if (value.bare && !named)
    return (/ by $/.test(before) ? governing(before, value, after) : undefined) ?? level;
  const direct = named ? undefined : (kindOf(cueAfter.exec(after)) ?? sharedAfter(text, value, next));
  if (direct) return direct;
  if (refused('unless a cue follows')) return undefined;
  const governed = governing(before, value, after);
  if (governed) return governed;
  if (named) return value.value.endsWith('dB') ? undefined : level;
  const isLevel =
    value.unit === '%' &&
    (metricAfter.test(after) ||
      metricBefore.test(before) ||
      (reached.test(before) && reachedAfter.test(after)));
  return isLevel ? level : listed(text, value, previous);
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
  const joined =
    next?.unit === value.unit && /^(?:,| and| or|, and) (?:an? )?$/.test(text.slice(value.end, next.start));
  return joined ? kindOf(cueAfter.exec(text.slice(next.end, next.end + reach))) : undefined;
}

/** The cue that governs the number from the left: "reduces … by", "an improvement of", "saves". */
function governing(before: string, value: PrintedValue, after: string): ClaimKind | undefined {
  const cue = everyMatch(cueWords, before).at(-1);
  if (!cue) return undefined;
  const between = before.slice(cue.index + cue[0].length).replace(/ (?:between|ranging from) $/, ' ');
  const words = between.trim() === '' ? [] : between.trim().toLowerCase().split(/\s+/);
  // "raises accuracy from 37% to 77%", "reduces traffic to only 18%": the level arrived at.
  if (words.length <= 12 && arrived.test(between) && !/[,;:()]/.test(between)) return 'level';
  if (words.length === 0 && /^(?:exceed|surpass)/i.test(cue[0]))
    return exceeded(before.slice(0, cue.index), value);
  const last = words.at(-1) ?? '';
  const governs =
    words.length === 0 ||
    (last === 'by' && words.length <= 22) ||
    // "improving the test accuracy up to 5.95% compared to" others
    (/^up to /i.test(value.value) &&
      words.length <= 8 &&
      compared.test(after) &&
      !/[,;:()]|\b(?:to|and|with|which|that)\b/.test(between)) ||
    (last === 'of' && words.length <= 8 && !/, |\b(?:in|a total|use|with) \S+ of $/.test(between)) ||
    // "benefits persist as models scale: 29%"
    (last.endsWith(':') && words.length <= 6 && !/[.,;()]/.test(between)) ||
    (last === 'in' && words.length <= 6 && /^ of (?:the |all )?(?:cases|samples|instances)/.test(after)) ||
    (words.length <= 3 && resultNoun.test(cue[0]) && !/[.,;)]/.test(between) && !loose.test(last));
  return governs ? kindOf(cue) : undefined;
}

/** "fidelities exceeding 99.6%": a level, not a margin; but a gain in "improvements exceed 11 percentage points". */
function exceeded(before: string, { unit }: PrintedValue): ClaimKind | undefined {
  const cue = everyMatch(cueWords, before).at(-1);
  if (cue && resultNoun.test(cue[0]) && /^(?: [\w-]+){0,4} $/.test(before.slice(cue.index + cue[0].length)))
    return kindOf(cue);
  return unit === '%' || unit === '' ? 'level' : undefined;
}

const arrived =
  /(?:^(?: [^ ]+){1,7}|\bfrom [^ \d]*\d[^ ]*(?: [^ ]+){0,2}) to (?:only |just |above |about |as (?:low|high) as )?$/;

/** What a margin is measured from; a number there is a level, which this one is, too. */
const compared =
  /^ (?:(?:as )?compared (?:to|with)|in comparison (?:to|with)|relative to|over|against) (?![^ ]* ?\d)/;

const loose =
  /^(?:with|at|for|in|on|than|from|to|and|or|as|using|is|are|only|over|under|when|per|via|across)$/;

/** "by 41% and 24%", "56.4% in MBPP, 70.7% in MBJP, and 88.4%", "30% (max 47%)"; but "A reaches 61%, beating B (40%)". */
function listed(text: string, value: PrintedValue, previous: KnownValue | undefined): ClaimKind | undefined {
  if (previous?.value.unit !== value.unit) return undefined;
  const between = text.slice(previous.value.end, value.start);
  if (between.length > 90) return undefined;
  if (/[;:]|\d ?[%×]|\b(?:than|to|versus|vs|while|whereas|compared|at|using|when|of the)\b/.test(between))
    return undefined;
  if (between.endsWith('(')) return /^max/i.test(value.value) ? previous.kind : undefined;
  return /(?:^|[\s,])(?:and|or|\/|&|,|with)\s*(?:by |a |an |of |for )?$|, $/.test(between)
    ? previous.kind
    : undefined;
}

function kindOf(match: RegExpMatchArray | null): ClaimKind | undefined {
  const { speed_up: speedUp, reduction, gain } = match?.groups ?? {};
  if (speedUp !== undefined) return 'speed-up';
  if (reduction !== undefined) return 'reduction';
  return gain === undefined ? undefined : 'gain';
}
