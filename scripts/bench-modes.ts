import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchModes, modes } from './bench/modes.ts';
import { judgedSets } from './bench/search/judgement.ts';
import { cleanBase } from './serve.mjs';

// `npm run bench modes`: whether search answers the same online, offline and from a disk, and how fast. Asks the
// project's own queries, or those in the folder that --judged or PAPERSHELF_JUDGED names, of the last build.
const { values } = parseArgs({
  options: {
    judged: { type: 'string', default: process.env['PAPERSHELF_JUDGED'] ?? '' },
    json: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '..');
const folder = resolve(root, process.env['PAPERSHELF_OUT'] ?? 'dist');
if (!existsSync(join(folder, 'sw.js'))) {
  process.stderr.write(`There is no build with a worker at ${folder}. Run \`npm run build\` first.\n`);
  process.exit(2);
}
const sets = await judgedSets(values.judged === '' ? join(root, 'tests', 'site', 'queries') : values.judged);
const queries = [...new Set(sets.flatMap((set) => set.queries.map(({ q }) => q)))];
const result = await benchModes(folder, cleanBase(process.env['BASE'] ?? ''), queries);
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
      modes.map((mode) => [
        mode,
        {
          'median ms': Math.round(result.milliseconds[mode]),
          'failed requests': result.failed[mode],
          'requests elsewhere': result.elsewhere[mode],
        },
      ]),
    ),
  );
  const { withWorker, without } = result.firstVisit;
  process.stdout.write(
    `First visit: ${withWorker.toFixed(0)} ms, without a worker ${without.toFixed(0)} ms\n`,
  );
}
if (result.different.length > 0) process.exitCode = 1;
