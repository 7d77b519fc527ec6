import type { Claim, Span } from '../paper.ts';
import { claimDetails } from './claim-details.ts';
import {
  cueAfter,
  cueWords,
  metricAfter,
  metricBefore,
  reached,
  reachedAfter,
  refusals,
  type ClaimKind,
} from './claim-cues.ts';
import { printedValues, type PrintedValue } from './claim-values.ts';

/** How far around a number its meaning is looked for, in UTF-16 units. */
const reach = 170;

/**
 * The results an abstract claims in numbers: speed-ups, reductions, gains and levels reached, each a
 * verbatim stretch. A number is a claim only when words next to it say what kind of result it is;
 * sizes, counts, years, settings and the baseline's own numbers are none.
 */
export function findClaims(abstract: string, sentences: readonly Span[], contribution?: Span): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    const text = abstract.slice(sentence.start, sentence.end);
    if (isBackground(text, sentence, contribution)) continue;
    claims.push(...claimsIn(text, sentence));
  }
  return claims;
}

function claimsIn(text: string, sentence: Span): Claim[] {
  const values = printedValues(text);
  const claims: Claim[] = [];
  let previous: { kind: ClaimKind; value: PrintedValue } | undefined;
  for (const [index, value] of values.entries()) {
    const kind = judge(text, value, previous);
    if (kind === undefined) continue;
    previous = { kind, value };
    const { start, end } = clause(text, value);
    claims.push({
      value: value.value,
      number: value.number,
      ...(value.upTo === undefined ? {} : { upTo: value.upTo }),
      unit: value.unit,
      kind,
      quote: text.slice(start, end),
      span: { start: sentence.start + value.start, end: sentence.start + value.end },
      sentence,
      ...claimDetails(text, values, index, kind),
    });
  }
  return claims;
}

/** What kind of result a number is; undefined when it is none. */
function judge(
  text: string,
  value: PrintedValue,
  previous: { kind: ClaimKind; value: PrintedValue } | undefined,
): ClaimKind | undefined {
  const before = text.slice(Math.max(0, value.start - reach), value.start);
  const after = text.slice(value.end, value.end + reach);
  if (refusedAlways(before, after)) return undefined;
  const named = value.unit === '' && /[\p{L}]$/u.test(value.value);
  if (value.bare && !named) return metricBefore.test(before) ? 'level' : undefined;
  const direct = kindOf(cueAfter.exec(after));
  if (direct && value.unit !== '') return direct;
  if (refusedHere(before, after)) return undefined;
  const governed = governing(before, after);
  if (governed) return governed;
  if (named && metricAfter.test(` ${value.value.replace(/^[^\p{L}]*?(?=\p{L}[\p{L}\d@ -]*$)/u, '')}`))
    return named && level(before) ? 'level' : undefined;
  if (value.unit === '%' && (metricAfter.test(after) || metricBefore.test(before))) return 'level';
  if (value.unit === '%' && reached.test(before) && reachedAfter.test(after)) return 'level';
  return inherited(text, value, previous);
}

function level(before: string): boolean {
  return /\b(?:achiev|reach|attain|obtain|yield|scor|with|accura|predict|up to|and)\w*/i.test(before);
}

function refusedAlways(before: string, after: string): boolean {
  return refusals.some((refusal) => refusal.name !== 'a setting' && refuses(refusal, before, after));
}

function refusedHere(before: string, after: string): boolean {
  return refusals.some((refusal) => refusal.name === 'a setting' && refuses(refusal, before, after));
}

function refuses(refusal: { before?: RegExp; after?: RegExp }, before: string, after: string): boolean {
  return (refusal.before?.test(before) ?? true) && (refusal.after?.test(after) ?? true);
}

/** The cue that governs the number from the left: "reduces … by", "an improvement of", "saves". */
function governing(before: string, after: string): ClaimKind | undefined {
  const start = Math.max(
    ...[';', ': ', ' while ', ' whereas ', ' but ', ' although '].map((mark) => before.lastIndexOf(mark)),
    -1,
  );
  const part = before.slice(start + 1);
  const cue = [...part.matchAll(cueWords)].at(-1);
  if (!cue) return undefined;
  const between = part.slice(cue.index + cue[0].length);
  const words = between.trim() === '' ? 0 : between.trim().split(/\s+/).length;
  const last = /(\S+)\s*$/.exec(between)?.[1]?.toLowerCase() ?? '';
  const near =
    words === 0 ||
    (last === 'by' && words <= 22) ||
    (last === 'of' && words <= 8 && !/\b(?:in|a total|use|with) \S+ of$/.test(between.trim())) ||
    (last === 'in' &&
      words <= 6 &&
      /^ of (?:the |all )?(?:cases|samples|instances|tasks|queries|examples)/.test(after)) ||
    (words <= 3 &&
      !/[.,;)]/.test(between) &&
      !/\b(?:with|at|for|in|on|than|from|to|and|or|as|using|is|are|only)$/.test(last));
  return near ? kindOf(cue) : undefined;
}

/** "by 41% and 24%", "56.4% in MBPP, 70.7% in MBJP, and 88.4%", "30% (max 47%)". */
function inherited(
  text: string,
  value: PrintedValue,
  previous: { kind: ClaimKind; value: PrintedValue } | undefined,
): ClaimKind | undefined {
  if (!previous || previous.value.unit !== value.unit) return undefined;
  const between = text.slice(previous.value.end, value.start);
  if (
    between.length > 70 ||
    /[;:]|\b(?:than|from|to|versus|vs|while|whereas|compared|at|using|when|of the)\b/.test(between)
  )
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

/** A sentence about what others found, before the paper's own contribution is stated. */
function isBackground(text: string, sentence: Span, contribution: Span | undefined): boolean {
  if (/\b(?:we|our|this (?:paper|work|study|article))\b/i.test(text)) return false;
  return contribution !== undefined && sentence.end <= contribution.start;
}

/** The clause around a value, at most some 240 units, whole words. */
function clause(text: string, { start, end }: PrintedValue): { start: number; end: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const opening = Math.max(
    0,
    ...['; ', ', while ', ', whereas ', ', but ', ' -- ', ' — '].map((mark) => {
      const at = before.lastIndexOf(mark);
      return at < 0 ? 0 : at + (mark.startsWith(',') ? 2 : mark.length);
    }),
  );
  const closings = ['; ', ', while ', ', whereas ', ', but ', ' -- ', ' — ']
    .map((mark) => after.indexOf(mark))
    .filter((at) => at >= 0);
  const closing = end + Math.min(after.length, ...closings);
  const from = start - opening > 140 ? text.indexOf(' ', start - 140) + 1 : opening;
  const to = closing - end > 140 ? Math.max(end, text.lastIndexOf(' ', end + 140)) : closing;
  const quote = text.slice(from, to);
  return { start: from + (quote.length - quote.trimStart().length), end: from + quote.trimEnd().length };
}
