import type { Layout } from './layout.ts';
import type { LineFeatures } from './lineFeatures.ts';
import {
  endScore,
  impossible,
  lonelyAbstract,
  ownScores,
  state as states,
  stepScores,
} from './lineScores.ts';

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
  const count = lines.length;
  const forward = new Float64Array(count * 6).fill(impossible);
  const backward = new Float64Array(count * 6).fill(impossible);
  const own = lines.map((line, index) => ownScores(line, lines[index - 1], layouts[index]));
  const steps = lines.map((line, index) => {
    const before = lines[index - 1];
    const layout = layouts[index];
    return before && layout ? stepScores(before, line, layout) : undefined;
  });
  for (const state of [states.outside, states.title, states.abstract]) {
    forward[state] = (own[0]?.[state] ?? 0) + (state === states.abstract ? lonelyAbstract : 0);
  }
  for (let index = 1; index < count; index += 1) {
    for (let to = 0; to < 6; to += 1) {
      let best = impossible;
      for (let from = 0; from < 6; from += 1) {
        const step =
          (forward[(index - 1) * 6 + from] ?? impossible) + (steps[index]?.[from * 6 + to] ?? impossible);
        if (step > best) best = step;
      }
      forward[index * 6 + to] = best + (own[index]?.[to] ?? 0);
    }
  }
  const last = lines[count - 1];
  for (let state = 0; last && state < 6; state += 1)
    backward[(count - 1) * 6 + state] = endScore(state, last);
  for (let index = count - 2; index >= 0; index -= 1) {
    for (let from = 0; from < 6; from += 1) {
      let best = impossible;
      for (let to = 0; to < 6; to += 1) {
        const after =
          (backward[(index + 1) * 6 + to] ?? impossible) +
          (own[index + 1]?.[to] ?? 0) +
          (steps[index + 1]?.[from * 6 + to] ?? impossible);
        if (after > best) best = after;
      }
      backward[index * 6 + from] = best;
    }
  }
  return trace(count, forward, backward, steps);
}

// Walks back along the best way, so that ties cannot mix two ways.
function trace(
  count: number,
  forward: Float64Array,
  backward: Float64Array,
  steps: (Float64Array | undefined)[],
): Labelled[] {
  const result: Labelled[] = [];
  let next: number | undefined;
  for (let index = count - 1; index >= 0; index -= 1) {
    let chosen = 0;
    let best = -Infinity;
    const totals = new Map<Label, number>();
    for (let state = 0; state < 6; state += 1) {
      const at = index * 6 + state;
      const total = (forward[at] ?? impossible) + (backward[at] ?? impossible);
      const label = labelOf(state);
      totals.set(label, Math.max(totals.get(label) ?? impossible * 2, total));
      const score =
        next === undefined
          ? total
          : (forward[at] ?? impossible) + (steps[index + 1]?.[state * 6 + next] ?? impossible);
      if (score > best) [best, chosen] = [score, state];
    }
    const label = labelOf(chosen);
    const rival = Math.max(...[...totals].filter(([other]) => other !== label).map(([, total]) => total));
    result.push({ label, margin: (totals.get(label) ?? 0) - rival });
    next = chosen;
  }
  return result.reverse();
}

const labels: readonly Label[] = ['furniture', 'furniture', 'title', 'moreTitle', 'abstract', 'moreAbstract'];

function labelOf(state: number): Label {
  return labels[state] ?? 'furniture';
}
