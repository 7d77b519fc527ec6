import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bareSite } from './bareSite.ts';
import { costOf } from './cost.ts';
import { describedPapers, ownSite } from './ownSite.ts';

/** What a cold build costs beside a bare Astro + Pagefind site: CPU seconds, user and system, children included. */
export interface BuildCost {
  papershelf: number;
  /** A page at each of the same addresses, with the texts alone. */
  bare: number;
}

/** An Astro site built and indexed as anybody would. */
export const bareCommand =
  'node node_modules/astro/bin/astro.mjs build && node node_modules/pagefind/lib/runner/bin.cjs --site dist';

/**
 * Measures both, `rounds` times in turn on the same machine, and keeps the least of each, which noise touches least.
 * Every build has a fresh folder: where files have just been deleted, some file systems look long for new ones, and
 * whoever writes more files pays more for it.
 */
export function benchBuild(root: string, rounds = 3): BuildCost {
  const work = join(root, '.cache', 'bench-build');
  rmSync(work, { recursive: true, force: true });
  const costs = { papershelf: Infinity, bare: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    const own = ownSite(root, join(work, `papershelf-${String(round)}`));
    const { cpu } = costOf(own, 'node node_modules/astro/bin/astro.mjs build');
    costs.papershelf = Math.min(costs.papershelf, cpu);
    const papers = describedPapers(join(own, 'dist'));
    const bare = bareSite(root, papers, join(work, `bare-${String(round)}`));
    costs.bare = Math.min(costs.bare, costOf(bare, bareCommand).cpu);
  }
  return costs;
}
