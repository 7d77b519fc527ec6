import type { Paper } from '../paper.ts';
import { renderPlain } from '../text/renderPlain.ts';

/** What a service may be asked for: a correction can say each. */
const askedFacts = ['authors', 'date', 'venue', 'doi', 'arxiv', 'retraction'] as const;

/** A paper of which the shelf does not know all that services may know. */
export interface Wanted {
  /** How a correction names it. */
  ref: string;
  paper: Paper;
  title: string;
  abstract: string;
  missing: ReadonlySet<(typeof askedFacts)[number]>;
}

/** The papers that lack anything, in the order of the shelf. */
export function wantedOf(papers: readonly Paper[]): Wanted[] {
  return papers.flatMap((paper) => {
    const missing = askedFacts.filter((fact) => {
      const held = paper[fact];
      // Notices of it are filed under the DOI, of papers too that lack nothing.
      if (fact === 'retraction') return paper.doi !== undefined && held === undefined;
      // A month is what an arXiv id says by itself.
      if (fact === 'date') return (paper.date ?? '').length < 10;
      return held === undefined || held.length === 0;
    });
    const title = renderPlain(paper.title);
    const abstract = renderPlain(paper.abstract);
    const ref = paper.arxiv ?? paper.doi ?? title;
    return missing.length === 0 ? [] : [{ ref, paper, title, abstract, missing: new Set(missing) }];
  });
}
