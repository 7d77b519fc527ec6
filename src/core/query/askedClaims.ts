import type { Measure } from '../index/engine.ts';
import type { Claim } from '../paper.ts';
import { type AmountAsked, reaches } from './amount.ts';
import type { Condition } from './condition.ts';
import { askedKinds } from './effects.ts';

/** Claims that a query asks for: of a kind and, where it compares them, of so much. */
export interface AskedClaim {
  kind: Claim['kind'];
  amount?: AmountAsked | undefined;
  /** Only of time. */
  ofTime?: boolean;
}

/** What a query asks for by its conditions, `speedup:>3`, else by its words, "faster"; none when it asks for no effect. */
export function askedClaims(query: string, conditions: readonly Condition[]): AskedClaim[] {
  const compared = conditions.flatMap((each) =>
    each.kind === 'amount' && !each.not ? { kind: each.claim, amount: each } : [],
  );
  return compared.length > 0 ? compared : asked(askedKinds(query));
}

/** Faster is also what takes less time. */
function asked(kinds: readonly Claim['kind'][]): AskedClaim[] {
  const isTime = kinds.includes('speed-up') && !kinds.includes('reduction');
  return [
    ...kinds.map((kind) => ({ kind })),
    ...(isTime ? [{ kind: 'reduction', ofTime: true } as const] : []),
  ];
}

/** Is a claim one of those? Of one whose number is not loaded nobody knows how much it is. */
export function isAsked(
  claim: Pick<Measure, 'kind'> & Partial<Measure>,
  asked: readonly AskedClaim[],
): boolean {
  const { kind, unit, number, upTo } = claim;
  return asked.some((each) => {
    if (each.kind !== kind || (each.ofTime === true && claim.ofTime !== true)) return false;
    if (each.amount === undefined) return true;
    return unit !== undefined && number !== undefined && reaches({ unit, number, upTo }, each.amount);
  });
}
