import type { Contender } from './contender.ts';
import { gain, reciprocalRank, type JudgedSet } from './judgement.ts';

/** What one contender made of one set of queries on one shelf. */
export interface Result {
  contender: string;
  set: string;
  papers: number;
  queries: number;
  mrr: number;
  ndcg: number;
  /** Share of queries without any result. */
  none: number;
  /** MRR by category. */
  categories: Record<string, number>;
  /** Milliseconds of processor time for a query, median. */
  milliseconds: number;
  /** Bytes of index and engine to the first results, and for a later query, median; our own program left out. */
  firstBytes: number;
  laterBytes: number;
}

export async function run(contender: Contender, set: JudgedSet, papers: number): Promise<Result> {
  const firstBytes = median(await coldBytes(contender, set));
  const times: number[] = [];
  const bytes: number[] = [];
  const ranks = new Map<string, number[]>();
  let ndcg = 0;
  let none = 0;
  for (const { q, cat, rel } of set.queries) {
    const before = contender.loaded();
    const start = process.cpuUsage();
    const ids = await contender.search(q);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    bytes.push(contender.loaded() - before);
    const category = ranks.get(cat) ?? [];
    category.push(reciprocalRank(ids, rel));
    ranks.set(cat, category);
    ndcg += gain(ids, rel);
    if (ids.length === 0) none++;
  }
  const count = set.queries.length;
  return {
    contender: contender.name,
    set: set.file,
    papers,
    queries: count,
    mrr: mean([...ranks.values()].flat()),
    ndcg: ndcg / count,
    none: none / count,
    categories: Object.fromEntries([...ranks].map(([cat, values]) => [cat, mean(values)])),
    milliseconds: median(times),
    firstBytes,
    laterBytes: median(bytes),
  };
}

/** What a first search loads, for every tenth query; and leaves the contender as if one query had been asked. */
async function coldBytes(contender: Contender, { queries }: JudgedSet): Promise<number[]> {
  const bytes: number[] = [];
  for (const { q } of queries.filter((_, at) => at % 10 === 0)) {
    await contender.reset();
    await contender.search(q);
    bytes.push(contender.loaded());
  }
  return bytes;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
