import type { AmountAsked } from './amount.ts';
import { amountOf, claimFields } from './amount.ts';
import type { Claim } from '../paper.ts';

/** What is asked of a paper's facts. */
export type Condition =
  | { kind: 'years'; from: number; to: number; not: boolean }
  | { kind: 'yearless'; not: boolean }
  | { kind: 'code'; not: boolean }
  /** It claims something of this kind in numbers; of any where there is none. */
  | { kind: 'claim'; claim?: Claim['kind'] | undefined; not: boolean }
  /** It claims so much of this kind. */
  | ({ kind: 'amount'; claim: Claim['kind']; not: boolean } & AmountAsked);

/** The fields that state conditions. */
export const conditionFields: readonly string[] = ['year', 'years', 'has', ...claimFields.keys()];

/** The condition that a field states, `year:2023..2025` or `has:code`; undefined when it states none. */
export function conditionOf(field: string, value: string, not: boolean): Condition | undefined {
  if (field === 'has') return had(value.toLowerCase(), not);
  const claim = claimFields.get(field);
  if (claim !== undefined) {
    const amount = amountOf(value, claim);
    return amount ? { kind: 'amount', claim, ...amount, not } : undefined;
  }
  if (!/^years?$/.test(field)) return undefined;
  if (/^unknown$/i.test(value)) return { kind: 'yearless', not };
  const range = RANGE.exec(value)?.groups;
  return range && value !== '' ? { kind: 'years', ...yearsOf(range), not } : undefined;
}

function had(what: string, not: boolean): Condition | undefined {
  if (what === 'code') return { kind: 'code', not };
  const claim = claimFields.get(what) ?? claimFields.get(what.replace(/s$/, ''));
  return claim !== undefined || /^claims?$/.test(what) ? { kind: 'claim', claim, not } : undefined;
}

const hadThings = ['code', 'claims', ...claimFields.keys()];

/** Is this what a condition is typed by, letter by letter: `year:20`, `has:co`? */
export function isUnfinished(field: string, value: string): boolean {
  if (conditionOf(field, value, false)) return false;
  const typed = value.toLowerCase();
  if (field === 'has') return hadThings.some((thing) => thing.startsWith(typed));
  if (claimFields.has(field)) return /^(?:[<>≤≥]=?)?$/.test(typed);
  return /^years?$/.test(field) && ('unknown'.startsWith(typed) || BEGUN.test(typed));
}

const BEGUN = /^(?:[<>]=?)?\d{0,4}(?:(?:\.{1,3}|[-–—])\d{0,3})?$/;

/** Can no paper meet both? */
export function excludeEachOther(a: Condition, b: Condition): boolean {
  if (a.not || b.not) return false;
  if (a.kind === 'years' && b.kind === 'years') return a.to < b.from || b.to < a.from;
  return isOfYear(a) && isOfYear(b) && a.kind !== b.kind;
}

function isOfYear({ kind }: Condition): boolean {
  return kind === 'years' || kind === 'yearless';
}

const RANGE = /^(?:(?<sign>[<>]=?)(?<bound>\d{4})|(?<first>\d{4})?(?:(?<to>\.{2,3}|[-–—])(?<last>\d{4})?)?)$/;

const START = 1;
const END = 9999;

function yearsOf({ sign, bound, first, to, last }: Readonly<Record<string, string | undefined>>): {
  from: number;
  to: number;
} {
  if (sign !== undefined) {
    const year = Number(bound);
    if (sign.startsWith('>')) return { from: sign === '>' ? year + 1 : year, to: END };
    return { from: START, to: sign === '<' ? year - 1 : year };
  }
  const from = Number(first ?? START);
  const until = to === undefined ? from : Number(last ?? END);
  return { from: Math.min(from, until), to: Math.max(from, until) };
}
