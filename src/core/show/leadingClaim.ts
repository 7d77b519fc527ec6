import type { Claim } from '../paper.ts';
import { claimValue } from './claimValue.ts';

/** The claim that speaks for a paper where there is room for one, in the paper's own words. */
export type LeadingClaim = Pick<Claim, 'value' | 'kind'>;

/** The first claim of an abstract; levels reached compare with nothing, and lead only where nothing else does. */
export function leadingClaim(claims: readonly LeadingClaim[]): LeadingClaim | undefined {
  const claim = claims.find(({ kind }) => kind !== 'level') ?? claims[0];
  return claim && { value: claimValue(claim.value), kind: claim.kind };
}
