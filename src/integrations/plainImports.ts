import type { Plugin } from 'vite';

/**
 * Makes `import()` in scripts as plain as it is written. Vite wraps each in a helper that also loads the style sheets
 * of the imported module: 0.9 kB gzipped on every page, a fifth of all the script a page may have, and none of our
 * lazily loaded modules imports a style sheet (the search dialog takes the address of its own).
 */
export function plainImports(): Plugin {
  return {
    name: 'papershelf-plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
