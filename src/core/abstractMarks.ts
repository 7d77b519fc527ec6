import type { Paper } from './paper.ts';
import type { Mark } from './text/renderHtml.ts';

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
    const found = [
      ...plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${literal(singular)}s?(?![\\p{L}\\p{N}+])`, 'gu')),
    ];
    return found
      .filter(({ index }) => index >= span.end)
      .map(({ 0: word, index }, at) => ({
        start: index,
        end: index + word.length,
        tag: 'abbr',
        attributes: { title: long, tabindex: at === 0 ? '0' : '-1' },
      }));
  });
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

function literal(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
