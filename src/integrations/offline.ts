import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isFurther, sizeOf } from '#core/packs/deployment.ts';
import { readShelf } from '../loader/readShelf.ts';
import { UseError } from '../loader/UseError.ts';
import { packSite } from './offline/packSite.ts';
import { topicChoices } from './offline/topicChoices.ts';

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
        if (on)
          injectRoute({
            pattern: '/offline/',
            entrypoint: join(import.meta.dirname, '..', 'pages', '_offline.astro'),
          });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!wanted) return;
        const { papers, topics } = await readShelf();
        const { packs, whole, version } = await packSite(fileURLToPath(dir), topicChoices(papers, topics));
        const size = sizeOf(packs.filter((pack) => !isFurther(pack)));
        logger.info(
          `${String(packs.length)} packs for reading offline, ${(size / 1e6).toFixed(1)} MB, ` +
            `${whole ? 'kept after the first visit' : 'kept when a reader asks'}; version ${version}`,
        );
      },
    },
  };
}
