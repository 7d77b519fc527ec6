import type { Line } from '../lines.ts';
import { indexedNames, isCitation } from './citation.ts';

/** A paper, by the paragraphs that PubMed shows of it. */
export interface PubmedEntry {
  citation: string;
  line: number;
  /** Title, authors and what follows, each of one or more lines. */
  blocks: Line[][];
  /** All of its lines. */
  lines: Line[];
}

/** Whether a list of results was copied from PubMed's site: a citation, and below it the PMID. */
export function isSite(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text !== '');
  const first = filled.findIndex((_line, at) => isHeart(filled, at));
  // The page of one paper has others below its abstract: "Similar articles".
  return first >= 0 && !filled.slice(0, first).some(({ text }) => text === 'Abstract');
}

/**
 * The papers of such a list. Title and authors stand above the citation, and the beginning of the abstract below the
 * PMID; what else is there, "Cite", "Share" and the number of the next, is shorter than any abstract.
 */
export function siteEntries(lines: readonly Line[]): PubmedEntry[] {
  const filled = lines.filter(({ text }) => text !== '');
  const hearts = [...filled.keys()].filter((at) => isHeart(filled, at));
  const tops = hearts.map((at) => at - (indexedNames(filled[at - 1]?.text ?? '') ? 2 : 1));
  return hearts.flatMap((at, index) => {
    const top = tops[index] ?? at;
    const [title, citation, ids] = [filled[top], filled[at], filled[at + 1]];
    if (!title || !citation || !ids) return [];
    const authors = filled.slice(top + 1, at);
    const abstract = filled.slice(at + 2, tops[index + 1]).filter(({ text }) => text.length > 60);
    const blocks = [[title], authors, ...abstract.map((line) => [line]), [ids]].filter(
      ({ length }) => length > 0,
    );
    const own = [title, ...authors, citation, ids, ...abstract];
    return [{ citation: `1. ${citation.text}`, line: title.number, blocks, lines: own }];
  });
}

function isHeart(filled: readonly Line[], at: number): boolean {
  const [citation, ids] = [filled[at]?.text ?? '', filled[at + 1]?.text ?? ''];
  return ids.startsWith('PMID: ') && isCitation(`1. ${citation}`);
}
