import { join } from 'node:path';
import { benchBuild } from './bench/build.ts';

const cost = benchBuild(join(import.meta.dirname, '..'));
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ build: cost })}\n`);
else {
  const row = (seconds: number) => ({
    seconds: seconds.toFixed(2),
    ratio: (cost.papershelf / seconds).toFixed(2),
  });
  process.stdout.write(
    'Cold build, CPU seconds (least of three, measured in turn), and how many times each Papershelf costs\n',
  );
  console.table({
    'bare Astro + Pagefind': row(cost.bare),
    Papershelf: row(cost.papershelf),
  });
}
