import { leading } from '../claimKinds.ts';
import type { Claim } from '../paper.ts';
import { claimValue } from './claimValue.ts';

/** The claim that speaks for a paper where there is room for one, in the paper's own words. */
export type LeadingClaim = Pick<Claim, 'value' | 'kind'>;

export function leadingClaim(claims: readonly LeadingClaim[]): LeadingClaim | undefined {
  const claim = leading(claims);
  return claim && { value: claimValue(claim.value), kind: claim.kind };
}
