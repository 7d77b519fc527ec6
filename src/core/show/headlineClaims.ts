import type { Claim, Paper } from '../paper.ts';
import { mainHue, type TopicTag } from './paint.ts';
import { renderPlain } from '../text/renderPlain.ts';

type Claimed = Pick<PaintedClaim, 'claim' | 'paper'>;

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

/** A claim with what a table or plot needs of its paper. */
export interface PaintedClaim {
  claim: Claim;
  /** The paper's id. */
  paper: string;
  /** The paper's system, else its title. */
  name: string;
  hue: number;
  /** Where the claim stands on the paper's page. */
  anchor: string;
}

/** All claims of these papers, in their order. */
export function paintedClaims(papers: Paper[], topics: ReadonlyMap<string, TopicTag>): PaintedClaim[] {
  return papers.flatMap((paper) =>
    paper.claims.map((claim, index) => ({
      claim,
      paper: paper.id,
      name: paper.names[0]?.name ?? renderPlain(paper.title),
      hue: mainHue(paper, topics),
      anchor: `claim-${index + 1}`,
    })),
  );
}
