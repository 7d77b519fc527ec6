import type { Claim, Paper } from '#core/paper.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

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

/** All claims of these papers, in their order. `hueOf` gives a topic's step on the colour wheel. */
export function paintedClaims(papers: Paper[], hueOf: (topic: string) => number | undefined): PaintedClaim[] {
  return papers.flatMap((paper) =>
    paper.claims.map((claim, index) => ({
      claim,
      paper: paper.id,
      name: paper.names[0]?.name ?? renderPlain(paper.title),
      hue: hueOf(paper.topics[0]?.id ?? '') ?? 0,
      anchor: `claim-${index + 1}`,
    })),
  );
}
