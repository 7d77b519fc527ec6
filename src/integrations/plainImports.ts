import type { Plugin } from 'vite';

/**
 * Makes `import()` in scripts as plain as it is written. Vite wraps each in a helper that also loads the style sheets
 * of the imported module, and lists in every script what the imported modules need: 1.2 kB gzipped on every page, a
 * quarter of all the script a page may have. None of our lazily loaded modules imports a style sheet (the search
 * dialog takes the address of its own).
 */
export function plainImports(): Plugin {
  return {
    name: 'papershelf-plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      // Behind Vite's own, which writes the lists.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          chunk.code = chunk.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
        }
      },
    },
  };
}
