import type { AstroUserConfig } from 'astro';
import type { Spoken } from '../interface/spoken.ts';
import { fewEntities } from './fewEntities.ts';
import { ownPackages } from './ownPackages.ts';
import { plainImports } from './plainImports.ts';
import { sharedCore } from './sharedCore.ts';
import { spokenWords } from './spokenWords.ts';

/** How Vite bundles the pages and scripts of a shelf, wherever they are part of a site. */
export function shelfVite(spoken: Spoken): NonNullable<AstroUserConfig['vite']> {
  return {
    plugins: [ownPackages(), spokenWords(spoken), plainImports(), sharedCore()],
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
    worker: { plugins: () => [fewEntities(), spokenWords(spoken)] },
    build: {
      // Nothing may stand in a page itself: the policy lets in files of this site only.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every MDX file with a directive the bundler does not know; it works, and nobody can act on it.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  };
}
