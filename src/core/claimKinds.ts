/**
 * The kinds of results that are claimed: in the order in which pages show them, facets count them, and the numbers of an
 * index stand for them. A level reached compares with nothing, and stands last.
 */
export const claimKinds = ['speed-up', 'reduction', 'gain', 'steps', 'level'] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** The claim that speaks for a paper where there is room for one: the first of its abstract, a level only where nothing else is. */
export function leading<Each extends { kind: ClaimKind }>(claims: readonly Each[]): Each | undefined {
  return claims.find(({ kind }) => kind !== 'level') ?? claims[0];
}
