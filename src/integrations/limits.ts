import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readShelf } from '../loader/readShelf.ts';
import { UseError } from '../loader/UseError.ts';
import { expectedSize, hostLimits, tellSize, type SiteSize } from './limits/hostLimits.ts';

/**
 * Says how large a site is, warns where a host would not take it, before it is built and after, and with `--strict` ends
 * the build there. Comes after everything else that writes files.
 */
export function limits(isStrict: boolean): AstroIntegration {
  return {
    name: 'papershelf-limits',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const { papers } = await readShelf();
        const beyond = hostLimits(expectedSize(papers.length)).filter(({ isBeyond }) => isBeyond);
        for (const { told } of beyond) logger.warn(`As far as can be known before: ${told}`);
      },
      'astro:build:done': ({ dir, logger }) => {
        const size = sizeOf(fileURLToPath(dir));
        logger.info(tellSize(size));
        const near = hostLimits(size);
        for (const { told } of near) logger.warn(told);
        const beyond = near.filter(({ isBeyond }) => isBeyond);
        if (!isStrict || beyond.length === 0) return;
        const told = beyond.map((limit) => limit.told).join(' ');
        throw new UseError(
          `${told} The last site stands, for the build was asked to be strict. Without --strict it would be replaced.`,
        );
      },
    },
  };
}

function sizeOf(folder: string): SiteSize {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : [],
  );
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: sizes.reduce((most, size) => Math.max(most, size), 0),
    seconds: process.uptime(),
  };
}
