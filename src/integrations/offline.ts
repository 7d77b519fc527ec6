import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isFurther, sizeOf } from '#core/packs/deployment.ts';
import { isSmallShelf } from '#core/smallShelf.ts';
import { readShelf } from '../loader/readShelf.ts';
import { UseError } from '../loader/UseError.ts';
import { packSite } from './offline/packSite.ts';

/**
 * Writes, after a build, what lets readers' browsers keep the shelf. Comes after everything else that writes files.
 * When it is off, the site has no trace of it, and a worker that an earlier build left in a browser takes itself away.
 *
 * @param wish `on` or `off`; anything else throws
 */
export function offline(wish: string): AstroIntegration {
  if (wish !== 'on' && wish !== 'off') {
    throw new UseError(`PAPERSHELF_OFFLINE is "${wish}". It can be on or off.`);
  }
  const wanted = wish === 'on';
  return {
    name: 'papershelf-offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
        const on = wanted && command === 'build';
        updateConfig({ vite: { define: { 'import.meta.env.HAS_WORKER': JSON.stringify(on) } } });
        if (on) injectRoute({ pattern: '/offline/', entrypoint: './src/pages/_offline.astro' });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!wanted) return;
        const { papers, topics } = await readShelf();
        const isSmall = isSmallShelf(papers.length);
        const parents = new Map(
          topics.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent]])),
        );
        const kept = papers.map(({ id, topics: own }) => ({ id, topics: isSmall ? own : own.slice(0, 1) }));
        const counts = countsOf(kept, isSmall ? new Map() : parents);
        const { packs, whole, version } = await packSite(fileURLToPath(dir), {
          papers: kept,
          parents,
          choices: topics.map(({ id, title }) => ({
            group: `topic:${id}`,
            title,
            papers: counts.get(id) ?? 0,
          })),
        });
        const size = sizeOf(packs.filter((pack) => !isFurther(pack)));
        logger.info(
          `${String(packs.length)} packs for reading offline, ${(size / 1e6).toFixed(1)} MB, ` +
            `${whole ? 'kept after the first visit' : 'kept when a reader asks'}; version ${version}`,
        );
      },
    },
  };
}

/** How many papers each topic brings to a browser that keeps it, those of its parts with it. */
function countsOf(
  papers: readonly { topics: readonly { id: string }[] }[],
  parents: ReadonlyMap<string, string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topics } of papers) {
    const ids = topics.flatMap(({ id }) => [id, parents.get(id) ?? []].flat());
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
