import { readFileSync, writeFileSync } from 'node:fs';
import { proseSigns } from '../../../../../src/core/read/listing/abstracts.ts';
import { cutsOf } from '../../../../../src/core/read/listing/cuts.ts';
import { pageLines } from '../../../../../src/core/read/listing/pageLines.ts';
import { roles } from '../../../../../src/core/read/listing/roleScores.ts';
import { segmentsOf } from '../../../../../src/core/read/listing/segments.ts';
import { candidatesOf, roleSigns } from '../../../../../src/core/read/listing/roleSigns.ts';
import { signed } from '../../../../../src/core/read/listing/signs.ts';
import { unitsOf } from '../../../../../src/core/read/listing/units.ts';
import { isUnseen, madePage } from './layouts.ts';

/**
 * Fits the weights of the reader of listings on made pages: `node tests/core/read/listing/made/fitWeights.ts`. Plain
 * logistic regression, the same numbers each time; the layouts of the unseen third take no part.
 */
const pages = 600;
const file = new URL('../../../../../src/core/read/data/listingWeights.json', import.meta.url);

interface Example {
  values: number[];
  label: number;
}

const prose: Example[] = [];
const others: Example[] = [];
for (let seed = 0; seed < pages; seed += 1) {
  if (isUnseen(seed)) continue;
  const page = madePage(seed);
  const units = signed(unitsOf(pageLines(page.text)));
  const partOf = (at: number) => page.parts.get(units[at]?.lines[0]?.number ?? 0) ?? 'other';
  // A page of sixty papers teaches no more about layouts than one of twelve.
  const most = 60;
  for (const [at, unit] of units.entries())
    if (at < most)
      prose.push({
        values: Object.values(proseSigns).map((of) => of(unit)),
        label: Number(partOf(at) === 'abstract'),
      });
  const segments = segmentsOf(units, cutsOf(units));
  for (const segment of segments)
    for (const [at, candidate] of candidatesOf(units, segment)) {
      const label = roles.findIndex((role) => role === partOf(at));
      if (at < most && label >= 0)
        others.push({ values: Object.values(roleSigns).map((of) => of(candidate)), label });
    }
}

function fitted(examples: readonly Example[], classes: number, penalty: number): number[][] {
  const width = examples[0]?.values.length ?? 0;
  const weights = Array.from({ length: width }, () => Array.from({ length: classes }, () => 0));
  const speeds = Array.from({ length: width }, () => Array.from({ length: classes }, () => 0));
  for (let round = 0; round < 250; round += 1) {
    const slopes = weights.map((row) => row.map((weight) => (weight * penalty) / examples.length));
    for (const { values, label } of examples) {
      const scores = Array.from({ length: classes }, (_, at) =>
        values.reduce((sum, value, row) => sum + value * (weights[row]?.[at] ?? 0), 0),
      );
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const all = shares.reduce((sum, share) => sum + share, 0);
      for (const [row, value] of values.entries()) {
        if (value === 0) continue;
        for (let at = 0; at < classes; at += 1) {
          const slope = slopes[row];
          if (slope)
            slope[at] =
              (slope[at] ?? 0) + (value * ((shares[at] ?? 0) / all - Number(at === label))) / examples.length;
        }
      }
    }
    for (const [row, slope] of slopes.entries())
      for (const [at, value] of slope.entries()) {
        const [speed, weight] = [speeds[row], weights[row]];
        if (!speed || !weight) continue;
        speed[at] = 0.9 * (speed[at] ?? 0) - 0.5 * value;
        weight[at] = (weight[at] ?? 0) + speed[at];
      }
  }
  return weights;
}

const round = (value: number) => Math.round(value * 100) / 100;
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const proseWeights = fitted(prose, 2, 2).map((row) => round((row[1] ?? 0) - (row[0] ?? 0)));
const roleWeights = fitted(others, roles.length, 2).map((row) => row.map(round));
const named = <T>(names: readonly string[], values: readonly T[]) =>
  Object.fromEntries(names.map((name, at) => [name, values[at]]));
writeFileSync(
  file,
  `${JSON.stringify({ ...known, prose: named(Object.keys(proseSigns), proseWeights), roles: named(Object.keys(roleSigns), roleWeights) }, null, 2)}\n`,
);
