/** Papers of a shelf that gives everything a file of its own. */
const most = 500;

/**
 * Whether a shelf of so many papers gives each paper and topic files in every format, and each author a page. On a
 * larger one these would be nine tenths of the files: 10,000 papers have 50,000 citations and 30,000 authors of a single
 * paper. There a browser writes citations, files of lists are gzipped, and who wrote one paper leads to it.
 */
export function isSmallShelf(papers: number): boolean {
  return papers <= most;
}

/**
 * Whether each paper and topic has a picture of its own for those who link it: some 15 kB and 40 ms each, and a file. On a
 * large shelf, which gives a paper its page alone, all share the shelf's; and so where nobody said where the site will be,
 * for a picture is named by its whole address.
 */
export function hasOwnCards(papers: number, site: unknown): boolean {
  return isSmallShelf(papers) && site !== undefined && site !== '';
}
