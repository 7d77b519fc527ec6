import type { Relatable } from '../geometry/numberTerms.ts';
import { textOf } from '../geometry/numberTerms.ts';
import type { TermVectors } from '../geometry/termVectors.ts';
import { termVectors } from '../geometry/termVectors.ts';

/** A group's term stands in this many of its papers at least. */
const FEWEST = 2;

/**
 * The terms that tell each group of papers (a topic, a year) from the rest of the shelf, the most telling first, as
 * printed. A term scores by Dunning's log-likelihood ratio (Computational Linguistics 19, 1993) of its papers inside
 * and outside the group. Linear: each paper is looked at once for every group it is in. `groups` holds paper ids.
 */
export function distinctiveTerms(
  papers: readonly Relatable[],
  groups: ReadonlyMap<string, readonly string[]>,
  count = 8,
  { vectors, frequency }: TermVectors = termVectors(papers),
): Map<string, string[]> {
  const places = new Map(papers.map(({ id }, at) => [id, at]));
  const told = new Map<string, string[]>();
  for (const [group, ids] of groups) {
    const held = new Map<number, { papers: number; at: number; spot: number }>();
    for (const at of ids.map((id) => places.get(id))) {
      if (at === undefined) continue;
      for (const [spot, term] of (vectors[at]?.terms ?? []).entries()) {
        const known = held.get(term);
        if (known) known.papers += 1;
        else held.set(term, { papers: 1, at, spot });
      }
    }
    const scored = [...held]
      .filter(([, { papers: inside }]) => inside >= Math.min(FEWEST, ids.length))
      .map(([term, each]) => {
        const inside = { found: each.papers, of: ids.length };
        const all = { found: frequency[term] ?? 0, of: papers.length };
        return { ...each, term, score: surprise(inside, all) };
      })
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || a.term - b.term);
    const shown = scored
      .slice(0, count * 3)
      .map(({ at, spot }) => print(papers[at], vectors[at]?.spots, spot));
    told.set(group, withoutParts(shown).slice(0, count));
  }
  return told;
}

interface Share {
  found: number;
  of: number;
}

/** How surprising it is to find a term so often inside, given how often it stands in all; 0 when it is rarer inside. */
function surprise(inside: Share, all: Share): number {
  const outside = { found: Math.max(all.found - inside.found, 0), of: all.of - inside.of };
  if (inside.found * all.of <= all.found * inside.of) return 0;
  const part = ({ found, of }: Share) =>
    found * Math.log(Math.max(found / of / (all.found / all.of), Number.MIN_VALUE)) +
    (of - found) *
      Math.log(Math.max((of - found) / of / ((all.of - all.found) / all.of || 1), Number.MIN_VALUE));
  return part(inside) + (outside.of > 0 && outside.found > 0 ? part(outside) : 0);
}

function print(paper: Relatable | undefined, spots: Int32Array | undefined, spot: number): string {
  if (!paper || !spots) return '';
  return textOf(paper)
    .slice(spots[2 * spot], spots[2 * spot + 1])
    .replaceAll(/\s+/g, ' ');
}

/** Leaves out what stands inside another term, and second spellings. */
function withoutParts(shown: readonly string[]): string[] {
  const lower = shown.map((each) => ` ${each.toLowerCase()} `);
  return shown.filter((_, at) => {
    const mine = lower[at] ?? '';
    return !lower.some((other, place) => (other === mine ? place < at : other.includes(mine)));
  });
}
