import type { Paper } from '../paper.ts';
import type { Mark } from '../text/renderHtml.ts';

/**
 * What is laid over an abstract: the sentence that states the contribution, the claimed numbers, addresses as links, and
 * later uses of acronyms with what they stand for. A tap can focus each of these, which shows it where nothing hovers;
 * Tab stops at the first only.
 */
export function abstractMarks({
  contribution,
  claims,
  links,
  acronyms,
}: Pick<Paper, 'contribution' | 'claims' | 'links' | 'acronyms'>): Mark[] {
  const marks: Mark[] = [
    ...(contribution ? [{ ...contribution, tag: 'mark', attributes: { class: 'contribution' } }] : []),
    ...claims.map(({ span }, index) => ({
      ...span,
      tag: 'mark',
      attributes: { class: 'claim', id: `claim-${index + 1}` },
    })),
    ...links.flatMap(({ url, span }) =>
      span === undefined ? [] : [{ ...span, tag: 'a', attributes: { href: url } }],
    ),
    ...acronyms.flatMap(({ long, uses }) =>
      uses.map((use) => ({ ...use, tag: 'abbr', attributes: { title: long } })),
    ),
  ];
  const stops = new Set<string>();
  return nested(marks).map((mark) => {
    const title = mark.tag === 'abbr' ? mark.attributes?.['title'] : undefined;
    if (title === undefined) return mark;
    const tabindex = stops.has(title) ? '-1' : '0';
    stops.add(title);
    return { ...mark, attributes: { title, tabindex } };
  });
}

/**
 * The marks in the order they begin, the wider first. One that would outlast the mark it begins in ends with it; in an
 * address or an acronym no other acronym begins: "GNN" in "github.com/a/GNN" is part of the address.
 */
function nested(marks: readonly Mark[]): Mark[] {
  const open: Mark[] = [];
  return marks
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
    .flatMap((mark) => {
      while ((open.at(-1)?.end ?? Infinity) <= mark.start) open.pop();
      const around = open.at(-1);
      if (mark.tag === 'abbr' && (around?.tag === 'a' || around?.tag === 'abbr')) return [];
      const fitted = { ...mark, end: Math.min(mark.end, around?.end ?? mark.end) };
      open.push(fitted);
      return [fitted];
    });
}
