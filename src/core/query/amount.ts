import type { Claim } from '../paper.ts';

/** The fields of the query language that compare claims: `speedup:>3`, `reduction:>50%`, `steps:<20`. */
export const claimFields: ReadonlyMap<string, Claim['kind']> = new Map([
  ['speedup', 'speed-up'],
  ['speed-up', 'speed-up'],
  ['reduction', 'reduction'],
  ['gain', 'gain'],
  ['steps', 'steps'],
]);

/** A span of numbers of one unit: what is said in another is not compared. */
export interface AmountAsked {
  unit: Claim['unit'];
  /** -Infinity and Infinity: no bound. */
  from: number;
  to: number;
  /** The bounds themselves are not meant: `>3`. */
  beyond: boolean;
}

/** The unit of a number without one. */
const usual: Readonly<Record<Claim['kind'], Claim['unit']>> = {
  'speed-up': '×',
  reduction: '×',
  gain: 'points',
  steps: 'steps',
  level: '',
};

const units: readonly { unit: Claim['unit']; written: RegExp }[] = [
  { unit: '×', written: /^(?:x|×|times|-?fold)$/i },
  { unit: '%', written: /^(?:%|per ?cent)$/i },
  { unit: 'points', written: /^(?:points?|pts?|pp)$/i },
  { unit: 'steps', written: /^(?:steps?|nfes?)$/i },
];

const AMOUNT =
  /^(?:(?<sign>[<>]=?|[≤≥])?(?<bound>\d+(?:\.\d+)?)|(?<first>\d+(?:\.\d+)?)?(?:\.{2,3}|[-–—])(?<last>\d+(?:\.\d+)?)?)(?<unit>[^\d.]*)$/u;

/** What `>3`, `>=30%`, `3..10` or `..20` asks for; undefined when it is no amount. */
export function amountOf(value: string, kind: Claim['kind']): AmountAsked | undefined {
  const { sign = '', bound, first, last, unit: written = '' } = AMOUNT.exec(value)?.groups ?? {};
  const unit = written === '' ? usual[kind] : units.find((each) => each.written.test(written))?.unit;
  if (unit === undefined || (bound ?? first ?? last) === undefined) return undefined;
  if (bound === undefined)
    return { unit, from: Number(first ?? -Infinity), to: Number(last ?? Infinity), beyond: false };
  const number = Number(bound);
  return {
    unit,
    from: /[<≤]/.test(sign) ? -Infinity : number,
    to: /[>≥]/.test(sign) ? Infinity : number,
    beyond: sign === '<' || sign === '>',
  };
}

/** Does a claimed number, or range of numbers, reach into the span? */
export function reaches(
  { unit, number, upTo = number }: Pick<Claim, 'unit' | 'number' | 'upTo'>,
  { unit: asked, from, to, beyond }: AmountAsked,
): boolean {
  if (unit !== asked) return false;
  return beyond ? upTo > from && number < to : upTo >= from && number <= to;
}
