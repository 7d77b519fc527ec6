import type { Claim } from '../paper.ts';

interface Claimed {
  claim: Claim;
  /** The paper's id. */
  paper: string;
}

/** What a reader looks for first. Levels and the rest compare with nothing, so they never lead. */
const kinds: readonly Claim['kind'][] = ['speed-up', 'reduction', 'gain'];
const units: readonly Claim['unit'][] = ['×', '%', 'points'];

/**
 * The claims that stand for many: of each kind and unit the greatest, at most one to a paper, up to `each` of them.
 * The order is that of the table they lead to: speed-ups, reductions, gains; times before per cent; greatest first.
 */
export function headlineClaims<Kind extends Claimed>(claims: readonly Kind[], each = 3): Kind[] {
  return kinds.flatMap((kind) =>
    units.flatMap((unit) => {
      const seen = new Set<string>();
      return claims
        .filter(({ claim }) => claim.kind === kind && claim.unit === unit)
        .toSorted((a, b) => greatest(b) - greatest(a))
        .filter(({ paper }) => !seen.has(paper) && seen.add(paper))
        .slice(0, each);
    }),
  );
}

function greatest({ claim }: Claimed): number {
  return claim.upTo ?? claim.number;
}
