import type { LineFeatures } from './lineFeatures.ts';
import { sharedPart, wordStems } from './sharedWords.ts';

/**
 * The lines that stand between title and abstract nearly throughout a file, whatever they say: a venue, a laboratory.
 * One such line by itself may be a title whose predecessor lost its abstract; three of four are the page's habit. A
 * line whose words the abstract takes up more than half as much as those of the line before it is left a title.
 */
export function secondLines(lines: readonly LineFeatures[]): ReadonlySet<number> {
  const told = [...lines.keys()].filter((index) => lines[index]?.furniture === undefined);
  const pairs: number[] = [];
  let abstracts = 0;
  for (const [at, index] of told.entries()) {
    if (!isProse(lines[index]) || at === 0 || isProse(lines[told[at - 1] ?? -1])) continue;
    abstracts += 1;
    const isPair =
      at > 1 && !isProse(lines[told[at - 2] ?? -1]) && (at === 2 || isProse(lines[told[at - 3] ?? -1]));
    if (isPair) pairs.push(at);
  }
  if (pairs.length < 2 || pairs.length < abstracts * 0.75) return new Set();
  const found = pairs.filter((at) => {
    const [title, second, text] = [2, 1, 0].map((back) =>
      wordStems(lines[told[at - back] ?? -1]?.text.slice(0, 1200) ?? ''),
    );
    if (!title || !second || !text) return false;
    return sharedPart(second, text) <= sharedPart(title, text) / 2;
  });
  // Where the abstracts do not bear it out, the lines are titles.
  return new Set(found.length < pairs.length * 0.75 ? [] : found.map((at) => told[at - 1] ?? -1));
}

function isProse(line: LineFeatures | undefined): boolean {
  return line !== undefined && (line.length > 240 || (line.endsSentence && line.titleWords < 0));
}
