import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchModes, modes } from './bench/modes/benchModes.ts';
import { buildLargerShelf } from './bench/modes/largerShelf.ts';
import { judgedSets } from './bench/search/judgement.ts';
import { ROOT } from './paths.mjs';
import { readFlags } from './readFlags.ts';
import { cleanBase } from './serve.mjs';

// `npm run bench modes`: whether search answers the same online, offline and from a disk, and how fast. Asks the
// project's own queries, or those in the folder that --judged or PAPERSHELF_JUDGED names, of the last build.
// --papers 10000 builds a shelf of so many papers more and asks that; --queries 20 asks only so many, evenly chosen;
// --json prints JSON.
const { values } = readFlags({
  options: {
    judged: { type: 'string', default: process.env['PAPERSHELF_JUDGED'] ?? '' },
    papers: { type: 'string', default: '0' },
    queries: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const more = Number(values.papers);
const last = resolve(ROOT, process.env['PAPERSHELF_OUT'] ?? 'dist');
if (more === 0 && !existsSync(join(last, 'sw.js'))) {
  process.stderr.write(`There is no build with a worker at ${last}. Run \`npm run build\` first.\n`);
  process.exit(2);
}
const sets = await judgedSets(values.judged === '' ? join(ROOT, 'tests', 'site', 'queries') : values.judged);
const all = [...new Set(sets.flatMap((set) => set.queries.map(({ q }) => q)))];
const wanted = values.queries === '' ? all.length : Math.min(Number(values.queries), all.length);
const queries = Array.from({ length: wanted }, (_, at) => all[Math.floor((at * all.length) / wanted)] ?? '');
const result =
  more === 0
    ? await benchModes(last, cleanBase(process.env['BASE'] ?? ''), queries)
    : await benchModes(await buildLargerShelf(more, values.judged), '', queries);

if (values.json) process.stdout.write(`${JSON.stringify({ modes: result })}\n`);
else {
  process.stdout.write(
    `${String(result.queries)} queries, ${String(result.different.length)} answered differently\n`,
  );
  for (const { query, found } of result.different)
    for (const mode of modes)
      process.stdout.write(`  ${query}  ${mode}: ${found[mode].slice(0, 5).join(' ')}\n`);
  console.table(
    Object.fromEntries(
      modes.map((mode) => {
        const { milliseconds, ratio, files, bytes, failed, elsewhere } = result.modes[mode];
        return [
          mode,
          {
            'median ms': Math.round(milliseconds),
            'of online': ratio.toFixed(2),
            files,
            kB: Math.round(bytes / 1000),
            'failed requests': failed.length,
            'requests elsewhere': elsewhere.length,
          },
        ];
      }),
    ),
  );
  for (const mode of modes)
    for (const request of [...result.modes[mode].failed, ...result.modes[mode].elsewhere])
      process.stdout.write(`  ${mode}: ${request}\n`);
  const { withWorker, without, disk } = result.firstVisit;
  process.stdout.write(
    `First page: ${withWorker.toFixed(0)} ms, without a worker ${without.toFixed(0)} ms, from a disk ${disk.toFixed(0)} ms\n`,
  );
}
if (result.different.length > 0) process.exitCode = 1;
