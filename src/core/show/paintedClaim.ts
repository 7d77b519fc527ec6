import type { Claim, Paper } from '#core/paper.ts';
import { mainHue } from './paint.ts';
import type { PaintedTopic } from './paint.ts';
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

/** All claims of these papers, in their order. */
export function paintedClaims(papers: Paper[], topics: ReadonlyMap<string, PaintedTopic>): PaintedClaim[] {
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
