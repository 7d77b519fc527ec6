import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A query and the papers that answer it, with grades from 1 to 3. */
export interface Judgement {
  id: string;
  type: 'known' | 'topic';
  cat: string;
  q: string;
  rel: Readonly<Record<string, number>>;
}

export interface JudgedSet {
  /** What the file is called before its first dots: seed, real-1k, real-10k. */
  name: string;
  file: string;
  queries: Judgement[];
}

/** All judged sets of a folder, by file name. */
export async function judgedSets(folder: string): Promise<JudgedSet[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\..*$/, ''),
      file,
      queries: JSON.parse(await readFile(join(folder, file), 'utf8')) as Judgement[],
    })),
  );
}

/** Reciprocal rank of the first relevant paper among the first ten; 0 when there is none. */
export function reciprocalRank(ids: readonly string[], rel: Judgement['rel']): number {
  const at = ids.slice(0, 10).findIndex((id) => (rel[id] ?? 0) > 0);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Normalised discounted cumulative gain of the first ten, grades taken as they are (Järvelin and Kekäläinen 2002). */
export function gain(ids: readonly string[], rel: Judgement['rel']): number {
  const ideal = Object.values(rel)
    .toSorted((a, b) => b - a)
    .slice(0, 10);
  return discounted(ids.slice(0, 10).map((id) => rel[id] ?? 0)) / (discounted(ideal) || 1);
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}
