import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration } from 'astro';
import { proseState } from '../loader/proseState.ts';
import { readShelf } from '../loader/readShelf.ts';
import { shareShelf } from '../loader/sharedShelf.ts';
import { tellSite } from '../loader/tellSite.ts';
import { UseError } from '../loader/UseError.ts';
import { exports } from './exports.ts';
import { offline } from './offline.ts';
import { ownAssets } from './ownAssets.ts';
import { ownersPaths } from './ownersPaths.ts';
import { ownPages } from './ownPages.ts';
import { ownPublic } from './ownPublic.ts';
import { reworded } from './reworded.ts';
import { search } from './search.ts';
import { shelfWithin } from './shelfVite.ts';
import { verdict } from './verdict.ts';

/**
 * A shelf within somebody's own site of Astro's: its pages stand beside theirs, and theirs win. What is done with the
 * whole of a site (its output, its worker, its sitemap) stays with whose site it is.
 *
 * @param options.content the folder that holds `papers/`, from the root of the site
 */
export function papershelf({ content = './content' }: { content?: string } = {}): AstroIntegration[] {
  const prose = new Map<string, string>();
  const { integration: theirs, has: isTheirs } = ownersPaths();
  const shelf: AstroIntegration = {
    name: 'papershelf',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        refuseOtherAstro(fileURLToPath(config.root));
        refuseOtherFormat(config);
        process.env['PAPERSHELF_CONTENT'] = resolve(fileURLToPath(config.root), content);
        for (const [file, digest] of await proseState()) prose.set(file, digest);
        const { settings, spoken } = await readShelf();
        const site = config.site ?? settings.site;
        shareShelf(async () => tellSite(await readShelf(), site));
        const hasMdx = config.integrations.some(({ name }) => name === '@astrojs/mdx');
        updateConfig({
          ...(site === undefined ? {} : { site }),
          ...(hasMdx ? {} : { integrations: [mdx()] }),
          vite: shelfWithin(spoken),
          build: { inlineStylesheets: 'never' },
        });
      },
    },
  };
  return [
    shelf,
    theirs,
    ownPages(),
    ownAssets(isTheirs),
    ownPublic(),
    reworded(),
    search(),
    exports(isTheirs),
    offline('off'),
    verdict(prose),
  ];
}

/** Every address of a shelf is that of a folder. */
function refuseOtherFormat({ build: { format } }: AstroConfig): void {
  if (format === 'directory') return;
  throw new UseError(
    `Papershelf needs build.format "directory", and here it is "${format}". Leave it out of your astro.config.`,
  );
}

/**
 * Pages of one Astro cannot be rendered by another.
 *
 * @param site the root of the site
 * @param program a folder of the program
 * @throws a UseError where the two find different ones
 */
export function refuseOtherAstro(site: string, program = import.meta.dirname): void {
  const [theirs, ours] = [site, program].map(astroOf);
  if (theirs === undefined || ours === undefined || theirs.version === ours.version) return;
  throw new UseError(
    `This site has Astro ${theirs.version}, and Papershelf works with ${ours.version}. Take the same: ` +
      `npm install astro@${ours.version}`,
  );
}

function astroOf(folder: string): { version: string } | undefined {
  const require = createRequire(join(folder, 'package.json'));
  for (const place of require.resolve.paths('astro') ?? []) {
    const file = join(place, 'astro', 'package.json');
    if (existsSync(file)) return require(file) as { version: string };
  }
  return undefined;
}
