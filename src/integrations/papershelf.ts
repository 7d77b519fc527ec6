import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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
import { ownPages } from './ownPages.ts';
import { ownPublic } from './ownPublic.ts';
import { reworded } from './reworded.ts';
import { search } from './search.ts';
import { shelfVite } from './shelfVite.ts';
import { verdict } from './verdict.ts';

/**
 * A shelf within somebody's own site of Astro's: its pages stand beside theirs, and theirs win. What is done with the
 * whole of a site (its output, its worker, its sitemap) stays with whose site it is.
 *
 * @param options.content the folder that holds `papers/`, from the root of the site
 */
export function papershelf({ content = './content' }: { content?: string } = {}): AstroIntegration[] {
  const prose = new Map<string, string>();
  const shelf: AstroIntegration = {
    name: 'papershelf',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        refuseOtherAstro(config);
        process.env['PAPERSHELF_CONTENT'] = fileURLToPath(
          new URL(`${content.replace(/(?<!\/)\/+$/, '')}/`, config.root),
        );
        for (const [file, digest] of await proseState()) prose.set(file, digest);
        const { settings, spoken } = await readShelf();
        const site = config.site ?? settings.site;
        shareShelf(async () => tellSite(await readShelf(), site));
        const hasMdx = config.integrations.some(({ name }) => name === '@astrojs/mdx');
        updateConfig({
          ...(site === undefined ? {} : { site }),
          ...(hasMdx ? {} : { integrations: [mdx()] }),
          vite: shelfVite(spoken),
          build: { inlineStylesheets: 'never' },
        });
      },
    },
  };
  return [
    shelf,
    ownPages(),
    ownAssets(),
    ownPublic(),
    reworded(),
    search(),
    exports(),
    offline('off'),
    verdict(prose),
  ];
}

/** Pages of one Astro cannot be rendered by another. */
function refuseOtherAstro({ root, build }: AstroConfig): void {
  if (build.format !== 'directory')
    throw new UseError(`Papershelf needs build.format "directory", and here it is "${build.format}".`);
  const [theirs, ours] = [fileURLToPath(root), import.meta.dirname].map(astroOf);
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
