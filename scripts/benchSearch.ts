import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bm25f } from './bench/search/bm25f.ts';
import type { Contender } from './bench/search/contender.ts';
import { judgedSets } from './bench/search/judgement.ts';
import { miniSearch } from './bench/search/miniSearch.ts';
import { papershelf } from './bench/search/papershelf.ts';
import { plainPagefind } from './bench/search/plainPagefind.ts';
import { run, type Result } from './bench/search/run.ts';
import { judgedShelf, type JudgedShelf } from './bench/search/shelf.ts';
import { readFlags } from './readFlags.ts';

// `npm run bench search`: how well this search finds, beside others. Without a folder of judged queries (--judged,
// PAPERSHELF_JUDGED) it asks the project's own, which know the seed only. --quick leaves out the 10,000 papers,
// --only names a contender, --json prints JSON.
const { values } = readFlags({
  options: {
    judged: { type: 'string', default: process.env['PAPERSHELF_JUDGED'] ?? '' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const own = join(import.meta.dirname, '..', 'tests', 'site', 'queries');
const judged = values.judged === '' ? undefined : values.judged;
const folder = judged ?? own;
const hasReal = existsSync(join(folder, 'real-10k.jsonl.gz'));
const sizes = hasReal ? (values.quick ? [0, 1000] : [0, 1000, 10_000]) : [0];

const contenders: ((shelf: JudgedShelf) => Promise<Contender>)[] = [
  papershelf,
  plainPagefind,
  miniSearch,
  bm25f,
];
const sets = await judgedSets(folder);
const results: Result[] = [];
for (const size of sizes) {
  const shelf = await judgedShelf(size, judged);
  // The seed's queries are asked of every shelf, those of a collection only where its papers are.
  const asked = sets.filter(
    ({ name }) => name === 'seed' || name === (size === 1000 ? 'real-1k' : size > 0 ? 'real-10k' : ''),
  );
  for (const make of contenders) {
    if (values.only !== '' && !make.name.toLowerCase().includes(values.only.toLowerCase())) continue;
    const contender = await make(shelf);
    for (const set of asked) {
      const result = await run(contender, set, shelf.papers.length);
      results.push(result);
      if (!values.json) print(result);
    }
  }
}
if (values.json) process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);

function print(result: Result): void {
  const { contender, set, papers, mrr, ndcg, none, milliseconds, firstBytes, laterBytes, categories } =
    result;
  const cells = [
    contender.padEnd(22),
    String(papers).padStart(6),
    set.padEnd(20),
    `MRR ${mrr.toFixed(3)}`,
    `nDCG ${ndcg.toFixed(3)}`,
    `none ${(100 * none).toFixed(1).padStart(4)} %`,
    `${milliseconds.toFixed(1).padStart(6)} ms`,
    `${(firstBytes / 1000).toFixed(0).padStart(5)} kB, then ${(laterBytes / 1000).toFixed(0)}`,
  ];
  const parts = Object.entries(categories).map(([cat, value]) => `${cat} ${value.toFixed(2)}`);
  process.stdout.write(`${cells.join('  ')}\n${' '.repeat(30)}${parts.join(', ')}\n`);
}
