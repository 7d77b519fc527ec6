import type { Facts } from '../index/engine.ts';
import { meets } from './facets.ts';
import type { Plan } from './plan.ts';
import { rank } from './rank.ts';
import type { Ranked } from './rank.ts';

export interface Listed {
  papers: Ranked[];
  /** Rows of those that hold every word and come first, where others follow that do not. */
  whole?: ReadonlySet<number>;
}

/** Fewer papers that hold all words than this, and papers that hold some are listed too. */
const ENOUGH = 10;

/** Least share of a query that a paper must hold to be listed after these. */
const LEAST_COVERAGE = 0.4;

/**
 * The papers of a plan, best first. A plan that asks for nothing lists the whole shelf in its own order, so that
 * filters alone make a list.
 */
export function list(plan: Plan, facts: Facts, size: number): Listed {
  const { concepts, required, conditions, without } = plan;
  const banned = without.filter(({ phrase }) => !phrase);
  const allowed = ({ row }: Ranked) =>
    banned.every(({ rows }) => !rows.has(row)) && conditions.every((any) => meets(row, any, facts));
  if (concepts.length === 0) return { papers: everything(size).filter(allowed) };
  const ranked = rank(
    concepts.filter(({ rows }) => rows.size > 0),
    size,
    plan.small,
  ).filter(allowed);
  const bound = ranked.filter(({ row }) => required.every(({ rows }) => rows.has(row)));
  // What was marked or scoped is a condition; what was only quoted may be the typist's emphasis.
  const isStrict = required.some(({ quoted }) => !quoted);
  const held = bound.length > 0 || isStrict ? bound : ranked;
  // What no paper holds is told of as that, and makes no paper incomplete.
  const needed = concepts.filter(({ rows, isSupposed }) => rows.size > 0 && isSupposed !== true);
  const full = held.filter(({ row }) => needed.every(({ rows }) => rows.has(row)));
  if (full.length >= ENOUGH || full.length === held.length) return { papers: full };
  const papers = held.filter(({ coverage }, at) => at < ENOUGH || coverage >= LEAST_COVERAGE);
  const whole = new Set(full.map(({ row }) => row));
  const partly = papers.filter(({ row }) => !whole.has(row));
  return partly.length > 0 ? { papers: [...full, ...partly], whole } : { papers: full };
}

function everything(size: number): Ranked[] {
  return Array.from({ length: size }, (_, row) => ({ row, score: 0, coverage: 1 }));
}
