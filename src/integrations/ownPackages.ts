import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A folder of this package, from which its packages are found. */
const WITHIN = join(import.meta.dirname, 'ownPackages.ts');

/**
 * Finds what this package needs, and itself, also from a folder that knows neither: a curator's text that shows a
 * component of `astro/components` lies beside no `node_modules` where the package came by `npx`.
 */
export function ownPackages(): Plugin {
  return {
    name: 'papershelf-own-packages',
    resolveId: {
      order: 'post',
      filter: { id: /^(?:@[\w-]+\/)?[\w-]+(?:\/|$)/ },
      async handler(source, importer, options) {
        return importer === WITHIN ? null : this.resolve(source, WITHIN, { ...options, skipSelf: true });
      },
    },
  };
}
