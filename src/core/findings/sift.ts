import { type Finding, finding } from './finding.ts';
import type { Place } from './place.ts';

/** What `work` made of the items it can take. */
export interface Sifted<Item, Result> {
  result: Result;
  kept: readonly Item[];
  left: readonly Item[];
  findings: Finding[];
}

/**
 * Does work on many things so that one at which it fails costs itself alone: it is left out and told, with its place.
 * Only when the work fails on all of them is each tried alone; should none fail so, they fail beside each other, and
 * the first whose company fails is left out. What fails without any of them is no matter of the input, and is thrown.
 */
export function sift<Item, Result>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Result,
  about: (item: Item) => { what: string; place: Place },
): Sifted<Item, Result> {
  const findings: Finding[] = [];
  const left: Item[] = [];
  const leaveOut = (item: Item, error: unknown): void => {
    const { what, place } = about(item);
    findings.push(finding('internal-fault', place, { what, problem: messageOf(error) }));
    left.push(item);
  };
  let kept = items;
  for (;;) {
    const outcome = attempt(work, kept);
    if ('result' in outcome) return { result: outcome.result, kept, left, findings };
    if (kept.length === 0) throw outcome.error;
    const alone = new Map(kept.map((item) => [item, attempt(work, [item])] as const));
    const failing = kept.filter((item) => 'error' in (alone.get(item) ?? {}));
    if (failing.length > 0) {
      for (const item of failing) leaveOut(item, errorOf(alone.get(item)));
      kept = kept.filter((item) => !failing.includes(item));
      continue;
    }
    const culprit = firstInBadCompany(kept, work);
    leaveOut(culprit, outcome.error);
    kept = kept.filter((item) => item !== culprit);
  }
}

type Outcome<Result> = { result: Result } | { error: unknown };

function attempt<Item, Result>(
  work: (items: readonly Item[]) => Result,
  items: readonly Item[],
): Outcome<Result> {
  try {
    return { result: work(items) };
  } catch (error) {
    return { error };
  }
}

/** The last of the fewest items, from the first on, at which the work fails. */
function firstInBadCompany<Item>(items: readonly Item[], work: (items: readonly Item[]) => unknown): Item {
  let good = 0;
  let bad = items.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if ('error' in attempt(work, items.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return items.slice(0, bad).at(-1) as Item;
}

function errorOf(outcome: Outcome<unknown> | undefined): unknown {
  return outcome && 'error' in outcome ? outcome.error : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
