import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { isOwn } from './isOwn.ts';

/**
 * Leaves the core out of the program that renders pages: that program imports the very modules with which the shelf
 * was read, instead of a second copy that would have to be transformed, bundled and warmed up, a tenth of a small
 * build. Scripts for the browser are bundled as ever.
 */
export function sharedCore(): Plugin {
  return {
    name: 'papershelf-shared-core',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name !== 'client',
    resolveId: {
      filter: { id: /^#core\// },
      async handler(source, importer) {
        if (!isOwn(importer)) return null;
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        return resolved && { id: pathToFileURL(resolved.id).href, external: true };
      },
    },
  };
}
