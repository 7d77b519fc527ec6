import type { Claim, Paper } from '../paper.ts';
import { reachedValue } from '../recognise/claimGroups.ts';
import { claimSaying, type ClaimSaying } from '../recognise/claimSaying.ts';
import { mainHue, type TopicTag } from './paint.ts';
import { shortened } from './shortened.ts';
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
        .toSorted((a, b) => reachedValue(b.claim) - reachedValue(a.claim))
        .filter(({ paper }) => !seen.has(paper) && seen.add(paper))
        .slice(0, each);
    }),
  );
}

/** Characters that a table has room for. */
const longestName = 46;

/** A claim with what a table or plot needs of its paper. */
export interface PaintedClaim {
  claim: Claim;
  says: ClaimSaying;
  /** The paper's id. */
  paper: string;
  /** The paper's system, else its title, cut where a table has no room. */
  name: string;
  year: number | undefined;
  hue: number;
  /** Where the claim stands on the paper's page. */
  anchor: string;
}

/** All claims of these papers, in their order. */
export function paintedClaims(papers: Paper[], topics: ReadonlyMap<string, TopicTag>): PaintedClaim[] {
  return papers.flatMap((paper) => {
    const abstract = renderPlain(paper.abstract);
    const name = paper.names[0]?.name ?? shortened(renderPlain(paper.title), longestName);
    const { year } = paper;
    const hue = mainHue(paper, topics);
    return paper.claims.map((claim, index) => ({
      ...{ claim, says: claimSaying(abstract, claim), paper: paper.id, name, year, hue },
      anchor: `claim-${index + 1}`,
    }));
  });
}
