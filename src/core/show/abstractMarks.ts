import type { Paper } from '../paper.ts';
import type { Mark } from '../text/renderHtml.ts';

/**
 * What is laid over an abstract: the sentence that states the contribution, the claimed numbers, acronyms with what
 * they stand for, and addresses as links. `plain` is the abstract's plain rendering, which all offsets count in.
 */
export function abstractMarks(paper: Paper, plain: string): Mark[] {
  const contribution = paper.contribution;
  return [
    ...(contribution ? [{ ...contribution, tag: 'mark', attributes: { class: 'contribution' } }] : []),
    ...paper.claims.map(({ span }, index) => ({
      ...span,
      tag: 'mark',
      attributes: { class: 'claim', id: `claim-${index + 1}` },
    })),
    ...acronymMarks(paper, plain),
    ...linkMarks(paper, plain),
  ];
}

/**
 * Every later use of an acronym the abstract has spelled out. A tap can focus each, which shows what it stands for where
 * nothing hovers; Tab stops at the first only.
 */
function acronymMarks(paper: Paper, plain: string): Mark[] {
  return paper.acronyms.flatMap(({ short, long, span }) => {
    const singular = /[A-Z\d]s$/.test(short) ? short.slice(0, -1) : short;
    return usesOf(singular, plain, span.end).map(({ start, end }, at) => ({
      start,
      end,
      tag: 'abbr',
      attributes: { title: long, tabindex: at === 0 ? '0' : '-1' },
    }));
  });
}

const wordBefore = /[\p{L}\p{N}-]$/u;
const wordAfter = /^[\p{L}\p{N}+]/u;

/** Where a term stands as a word of its own, with or without a plural's s: "GNN" is in "GNNs", not in "HGNN" or "GNN+". */
function usesOf(term: string, plain: string, from: number): Pick<Mark, 'start' | 'end'>[] {
  const uses: Pick<Mark, 'start' | 'end'>[] = [];
  for (let start = plain.indexOf(term, from); start >= 0; start = plain.indexOf(term, start + term.length)) {
    if (wordBefore.test(plain.slice(Math.max(0, start - 2), start))) continue;
    const after = start + term.length;
    const end = [plain[after] === 's' ? after + 1 : after, after].find(
      (each) => !wordAfter.test(plain.slice(each, each + 2)),
    );
    if (end !== undefined) uses.push({ start, end });
  }
  return uses;
}

function linkMarks(paper: Paper, plain: string): Mark[] {
  return paper.links.flatMap(({ url }) => {
    // The text may leave the scheme out, or the slash at the end.
    const shown = [url, url.replace(/\/$/, ''), url.replace(/^https?:\/\//, '')].find((form) =>
      plain.includes(form),
    );
    if (shown === undefined) return [];
    const start = plain.indexOf(shown);
    return [{ start, end: start + shown.length, tag: 'a', attributes: { href: url, rel: 'noopener' } }];
  });
}
