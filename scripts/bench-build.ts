import { join } from 'node:path';
import { benchBuild } from './bench/build.ts';

const cost = benchBuild(join(import.meta.dirname, '..'));
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ build: cost })}\n`);
else {
  process.stdout.write('Cold build, CPU seconds (least of three, measured in turn)\n');
  console.table({
    'bare Astro + Pagefind': { seconds: cost.bare.toFixed(2), ratio: '1.00' },
    Papershelf: { seconds: cost.papershelf.toFixed(2), ratio: cost.ratio.toFixed(2) },
  });
}
