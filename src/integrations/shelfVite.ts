import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import type { Spoken } from '../interface/spoken.ts';
import { farFromShelf } from './farFromShelf.ts';
import { fewEntities } from './fewEntities.ts';
import { licenses } from './licenses.ts';
import { ownPackages } from './ownPackages.ts';
import { plainImports } from './plainImports.ts';
import { sharedCore } from './sharedCore.ts';
import { spokenWords } from './spokenWords.ts';

type ViteConfig = NonNullable<AstroUserConfig['vite']>;

/** The folder of our sources, with a slash at its end. */
const PROGRAM = fileURLToPath(new URL('../', import.meta.url));

/** How Vite bundles a site that is a shelf and nothing else. */
export function shelfVite(spoken: Spoken): ViteConfig {
  const { plugins = [], build } = shelfWithin(spoken);
  const { ofPages, ofWorkers } = licenses();
  return {
    plugins: [farFromShelf(PROGRAM), ofPages, ...plugins, plainImports()],
    // By its component alone: what Astro adds stands on every page.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: ({ name }) => `_astro/${name.replace(/\..*|\W/g, '')}.[hash].js` },
          },
        },
      },
    },
    worker: { plugins: () => [ofWorkers, fewEntities(), spokenWords(spoken)] },
    build: {
      ...build,
      rolldownOptions: {
        // Astro marks every MDX file with a directive the bundler does not know; it works, and nobody can act on it.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  };
}

/**
 * What a shelf within another site needs of Vite, and no more: how the modules of that site are bundled is its owner's.
 */
export function shelfWithin(spoken: Spoken): ViteConfig {
  return {
    plugins: [ownPackages(), spokenWords(spoken), sharedCore()],
    worker: { plugins: () => [spokenWords(spoken)] },
    // Nothing may stand in a page itself: the policy lets in files of this site only.
    build: { assetsInlineLimit: 0 },
  };
}
