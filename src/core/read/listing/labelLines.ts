import { goesOn, type Layout } from './layout.ts';
import type { LineFeatures } from './lineFeatures.ts';

/** What a line of a listing is. `more…`: it goes on what the line before began. */
export type Label = 'furniture' | 'title' | 'moreTitle' | 'abstract' | 'moreAbstract';

export interface Labelled {
  label: Label;
  /** By how much the best reading of the whole listing beats the best one in which this line is something else. */
  margin: number;
}

// Furniture is two states, so that a title may wait for its abstract while lines of furniture pass.
const states = ['furniture', 'furnitureWaiting', 'title', 'moreTitle', 'abstract', 'moreAbstract'] as const;
const [outside, waiting, title, moreTitle, abstract, moreAbstract] = [0, 1, 2, 3, 4, 5] as const;
const impossible = -1e9;

/** What it costs to leave a title without an abstract, or an abstract without a title. */
const lonelyTitle = -7;
const lonelyAbstract = -14;

/**
 * Labels all lines at once: the best way through the whole listing (Viterbi, 1967), so that a line that could be
 * title or abstract is decided by its neighbours and one misfit never shifts the pairing of the others.
 * Time and memory are linear in the lines.
 */
export function labelLines(lines: readonly LineFeatures[], layouts: readonly Layout[]): Labelled[] {
  const count = lines.length;
  const forward = new Float64Array(count * 6).fill(impossible);
  const backward = new Float64Array(count * 6).fill(impossible);
  const own = lines.map((line, index) => lineScores(line, layouts[index]));
  const steps = lines.map((line, index) => {
    const before = lines[index - 1];
    const layout = layouts[index];
    return before && layout ? stepScores(before, line, layout) : undefined;
  });
  for (const state of [outside, title, abstract]) {
    forward[state] = (own[0]?.[state] ?? 0) + (state === abstract ? lonelyAbstract : 0);
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

function labelOf(state: number): Label {
  const name = states[state] ?? 'furniture';
  return name === 'furnitureWaiting' ? 'furniture' : name;
}

/** How well a line fits each state by itself. */
function lineScores(line: LineFeatures, layout: Layout | undefined): number[] {
  const wrapped = layout?.width !== undefined;
  const long = wrapped ? 0 : line.length > 240 ? 5 : line.length > 160 ? 2 : line.length < 100 ? -1.5 : 0;
  const tooLong = Math.min(Math.max(0, line.length - 150) / 20, 12);
  const words = Math.max(-6, Math.min(4, line.titleWords));
  const furniture = line.furniture ? 9 : -2 - 0.16 * line.length + (line.repeated ? 6 : 0);
  const bare = line.furniture ? -6 : line.length < 15 ? -1.5 : 0;
  const lower = line.startsLower ? 1 : 0;
  const marked = line.marked ? 3 : 0;
  return [
    furniture,
    furniture - 0.5,
    words - tooLong + bare - 2.5 * lower + marked - (line.endsSentence && line.titleWords < 1 ? 1.5 : 0),
    words * 0.5 - tooLong + bare,
    -words + long + bare - 4 * lower - marked,
    -words * 0.5 + (line.furniture ? -3 : 0),
  ];
}

/** How well each state follows each other over the break between two lines. */
function stepScores(before: LineFeatures, line: LineFeatures, layout: Layout): Float64Array {
  const steps = new Float64Array(36).fill(impossible);
  const set = (from: number, to: number, score: number) => {
    steps[from * 6 + to] = score;
  };
  const more = goesOn(before, line, layout);
  const closes = before.endsSentence ? 2 : -2.5;
  const titleCloses = (before.endsOpen ? -3 : 0) - (line.startsLower ? 2 : 0);
  for (const from of [outside, waiting]) {
    set(from, from, 0);
    set(from, title, from === waiting ? lonelyTitle : 0);
  }
  set(outside, abstract, lonelyAbstract);
  set(waiting, abstract, 0);
  for (const from of [title, moreTitle]) {
    set(from, moreTitle, more);
    set(from, abstract, titleCloses);
    set(from, waiting, titleCloses);
    set(from, title, lonelyTitle + titleCloses);
    set(from, outside, lonelyTitle + titleCloses);
  }
  for (const from of [abstract, moreAbstract]) {
    set(from, moreAbstract, more);
    set(from, title, closes);
    set(from, outside, closes);
    set(from, abstract, lonelyAbstract + closes);
  }
  set(waiting, outside, lonelyTitle);
  return steps;
}

function endScore(state: number, last: LineFeatures): number {
  if (state === abstract || state === moreAbstract) return last.endsSentence ? 2 : -2.5;
  return state === outside ? 0 : lonelyTitle;
}
