import type { Claim, Span } from '../paper.ts';
import { claimKind, type KnownValue } from './claimKind.ts';
import { printedValues, type PrintedValue } from './printedValues.ts';
import { plainNumbers } from '../words/plainNumbers.ts';
import { samplingSteps } from './samplingSteps.ts';

/**
 * The results an abstract claims in numbers: speed-ups, reductions, gains, steps of sampling and levels reached, each
 * a verbatim stretch. A number is a claim only when words next to it say what kind of result it is;
 * sizes, counts, years, settings and the baseline's own numbers are none.
 */
export function findClaims(abstract: string, sentences: readonly Span[]): Claim[] {
  const texts = sentences.map((span) => ({ span, text: abstract.slice(span.start, span.end) }));
  // What stands before the authors speak of their own work are the results of others.
  const own = texts.findIndex(({ text }) => ownWork.test(text));
  const steps = new Set<string>();
  return texts
    .slice(Math.max(own, 0))
    .flatMap(({ text, span }) => claimsIn(text, span))
    .filter(({ kind, number, upTo = number }) => {
      // "A one-step model", "its one-step generation": one claim; "in 1 to 4 steps" says more.
      const said = `${String(number)}–${String(upTo)}`;
      const isSaid = kind === 'steps' && steps.has(said);
      if (kind === 'steps') steps.add(said);
      return !isSaid;
    });
}

const ownWork =
  /\b(?:we|our|ours|this (?:paper|work|study|article|report|letter|research|thesis|survey)|here,?|(?:is|are|was|were) (?:proposed|introduced|presented|developed)|results|purpose|objectives?|aims?)\b/i;

function claimsIn(printed: string, sentence: Span): Claim[] {
  const text = plainNumbers(printed);
  const steps = samplingSteps(text);
  const values = printedValues(text);
  const known: KnownValue[] = steps.map((value) => ({ kind: 'steps', value }));
  let previous: KnownValue | undefined;
  for (const [index, value] of values.entries()) {
    const kind = claimKind(text, value, previous, values[index + 1]);
    if (kind === undefined || steps.some(({ start, end }) => value.start < end && start < value.end))
      continue;
    previous = { kind, value };
    known.push(previous);
  }
  return known
    .toSorted((a, b) => a.value.start - b.value.start)
    .map(({ kind, value }) => {
      const { start, end } = clause(text, value);
      return {
        value: printed.slice(value.start, value.end),
        number: value.number,
        ...(value.upTo === undefined ? {} : { upTo: value.upTo }),
        unit: value.unit,
        kind,
        quote: printed.slice(start, end),
        span: { start: sentence.start + value.start, end: sentence.start + value.end },
        sentence,
      };
    });
}

const breaks = ['; ', ', while ', ', whereas ', ', but ', ' -- ', ' — '];
const longestSide = 140;

/** The clause around a value, at most some 140 units to each side, whole words. */
function clause(text: string, { start, end }: PrintedValue): Span {
  const before = text.slice(Math.max(0, start - longestSide - 40), start);
  const after = text.slice(end, end + longestSide + 40);
  const offset = start - before.length;
  const opening = offset + Math.max(0, ...breaks.map((mark) => endOf(before, mark)));
  const closing =
    end + Math.min(after.length, ...breaks.map((mark) => after.indexOf(mark)).filter((at) => at >= 0));
  const from = start - opening > longestSide ? text.indexOf(' ', start - longestSide) + 1 : opening;
  const to = closing - end > longestSide ? Math.max(end, text.lastIndexOf(' ', end + longestSide)) : closing;
  const quote = text.slice(Math.min(from, start), to);
  const first = Math.min(from, start) + (quote.length - quote.trimStart().length);
  return { start: first, end: first + quote.trim().length };
}

function endOf(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}
