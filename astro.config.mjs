import { setFlagsFromString } from 'node:v8';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { isListed } from './src/core/places.ts';
import { exports } from './src/integrations/exports.ts';
import { offline } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plainImports.ts';
import { sharedCore } from './src/integrations/sharedCore.ts';
import { search } from './src/integrations/search.ts';
import { verdict } from './src/integrations/verdict.ts';
import { readShelf } from './src/loader/readShelf.ts';
import { shareShelf } from './src/loader/sharedShelf.ts';
import { tellSite } from './src/loader/tellSite.ts';

// The core is rich in patterns that a small shelf uses a few hundred times each: to interpret them first and to compile
// them later costs more than compiling them at once (0.2 of 0.6 CPU seconds for 64 papers).
setFlagsFromString('--no-regexp-tier-up');
// Nobody waits for a single answer of a build: functions are compiled at the highest level only once they are very hot
// (0.2 of 3.6 CPU seconds for 64 papers, and a few of 75 for 10,000).
setFlagsFromString('--efficiency-mode');

const { settings } = await readShelf();
// Never guessed: an address of this machine in canonical links, feeds and citations would be published.
const site = process.env['SITE'] || settings.site;
const base = process.env['BASE'] ?? '/';
shareShelf(async () => tellSite(await readShelf(), site));
// A build for one host may differ: PAPERSHELF_OFFLINE=off.
const keepOffline = process.env['PAPERSHELF_OFFLINE'] ?? settings.offline;

/** @param {string} page the whole address of a page */
function pathBelow(page) {
  return page.slice(new URL(base.replace(/\/*$/, '/'), site).href.length);
}

/**
 * Plain, without `defineConfig`: its module loads what only some sites need, font providers and an SVG optimiser, a
 * fifth of a CPU second.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site,
  base,
  outDir: process.env['PAPERSHELF_OUT'] ?? './dist',
  integrations: [
    mdx(),
    search(),
    exports(),
    // Its addresses are whole ones.
    ...(site === undefined ? [] : [sitemap({ filter: (page) => isListed(pathBelow(page)) })]),
    offline(keepOffline),
    verdict(),
  ],
  // Nothing on a shelf shows program text, and the default highlighter needs inline styles the policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    define: { 'import.meta.env.SHELF_LANGUAGE': JSON.stringify(settings.language) },
    plugins: [plainImports(), sharedCore()],
    environments: {
      // Two files a text otherwise, to be written and read while nothing else can be done.
      prerender: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx?(?:\?|$)/ }] } },
          },
        },
      },
    },
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
  },
  build: {
    // One file at a time leaves the machine idle for two fifths of a large build.
    concurrency: 16,
    inlineStylesheets: 'never',
  },
};
