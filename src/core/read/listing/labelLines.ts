import type { Layout } from './layout.ts';
import type { LineFeatures } from './lineFeatures.ts';
import { beginScores, endScore, impossible, ownScores, stepScores } from './lineScores.ts';

/** What a line of a listing is. `more…`: it goes on what the line before began. */
export type Label = 'furniture' | 'title' | 'moreTitle' | 'abstract' | 'moreAbstract';

export interface Labelled {
  label: Label;
  /** By how much the best reading of the whole listing beats the best one in which this line is something else. */
  margin: number;
}

/**
 * Labels all lines at once: the best way through the whole listing (Viterbi, 1967), so that a line that could be
 * title or abstract is decided by its neighbours and one misfit never shifts the pairing of the others.
 * Time and memory are linear in the lines.
 */
export function labelLines(lines: readonly LineFeatures[], layouts: readonly Layout[]): Labelled[] {
  const own = lines.map((line, index) => ownScores(line, lines[index - 1], layouts[index]));
  const steps = lines.map((line, index) => {
    const [before, layout] = [lines[index - 1], layouts[index]];
    return before && layout ? stepScores(before, line, layout) : beginScores;
  });
  /** The best score of all ways that lead to a state at a line, its own score among them. */
  const forward: number[][] = [];
  for (const index of lines.keys()) {
    const before = forward[index - 1];
    forward.push(
      states.map((to) => {
        const way = before
          ? best((from) => (before[from] ?? impossible) + (steps[index]?.[from * 6 + to] ?? impossible))
          : (beginScores[to] ?? impossible);
        return way + (own[index]?.[to] ?? 0);
      }),
    );
  }
  return trace(lines, own, steps, forward);
}

// Walks back along the best way, so that ties cannot mix two ways.
function trace(
  lines: readonly LineFeatures[],
  own: readonly number[][],
  steps: readonly (readonly number[])[],
  forward: readonly number[][],
): Labelled[] {
  const result: Labelled[] = [];
  /** The best score of all ways from a state to the end, and the state that was chosen behind it. */
  let backward: number[] = [];
  let next: number | undefined;
  for (const [index, line] of [...lines.entries()].reverse()) {
    const step = (from: number, to: number) => steps[index + 1]?.[from * 6 + to] ?? impossible;
    const behind = backward;
    backward = states.map((from) =>
      next === undefined
        ? endScore(from, line)
        : best((to) => (behind[to] ?? impossible) + (own[index + 1]?.[to] ?? 0) + step(from, to)),
    );
    const reached = forward[index] ?? [];
    const total = (state: number) => (reached[state] ?? impossible) + (backward[state] ?? impossible);
    const after = next;
    const score = (state: number) =>
      after === undefined ? total(state) : (reached[state] ?? impossible) + step(state, after);
    const chosen = states.reduce((first, other) => (score(other) > score(first) ? other : first));
    const label = labels[chosen] ?? 'furniture';
    const bestOf = (isOwn: boolean) =>
      best((state) => ((labels[state] === label) === isOwn ? total(state) : impossible * 3));
    result.push({ label, margin: bestOf(true) - bestOf(false) });
    next = chosen;
  }
  return result.reverse();
}

const labels: readonly Label[] = ['furniture', 'furniture', 'title', 'moreTitle', 'abstract', 'moreAbstract'];
const states = [...labels.keys()];

function best(score: (state: number) => number): number {
  let most = -Infinity;
  for (const state of states) most = Math.max(most, score(state));
  return most;
}
