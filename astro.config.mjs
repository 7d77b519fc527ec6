import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { keptFolder } from './scripts/keptFolder.mjs';
import { CACHE, PROJECT, ROOT } from './scripts/paths.mjs';
import { projectConfig } from './scripts/project.mjs';
import { ownPages } from './src/integrations/ownPages.ts';
import { partFile, partOf } from './scripts/parts.mjs';
import { programDigest, siteDigest } from './scripts/siteDigest.mjs';
import { transaction } from './scripts/transaction.mjs';
import { isListed } from './src/core/places.ts';
import { exports } from './src/integrations/exports.ts';
import { keptPages } from './src/integrations/keptPages.ts';
import { measured } from './src/integrations/measured.ts';
import { offline } from './src/integrations/offline.ts';
import { limits } from './src/integrations/limits.ts';
import { ownPublic } from './src/integrations/ownPublic.ts';
import { settleProse } from './src/integrations/settleProse.ts';
import { reworded } from './src/integrations/reworded.ts';
import { search } from './src/integrations/search.ts';
import { shelfVite } from './src/integrations/shelfVite.ts';
import { verdict } from './src/integrations/verdict.ts';
import { remember } from './src/kept/recalled.ts';
import { contentFolder } from './src/loader/contentFolder.ts';
import { proseState } from './src/loader/proseState.ts';
import { readShelf } from './src/loader/readShelf.ts';
import { shareShelf } from './src/loader/sharedShelf.ts';
import { tellSite } from './src/loader/tellSite.ts';

// Nobody waits for a single answer of a build: functions are compiled at the highest level only once they are very hot
// (a twelfth of a build of 64 papers).
setFlagsFromString('--efficiency-mode');

// Only what the project's own commands say to a build is in the digests of what is kept: `npx astro build --devOutput`
// writes pages without a policy, which the next build would publish.
const keeps = process.env['PAPERSHELF_KEEPS'] === 'yes';

// Of the content before it is read: what is edited meanwhile is of another one.
const part = keeps ? partOf(process.env) : undefined;
const head = part && { ...part, site: siteDigest(process.env), file: partFile(process.env, part) };
const merged = Number(process.env['PAPERSHELF_MERGE'] ?? 0);

// A preview reads its texts anew: it may run while a build writes what it keeps.
if (keeps) remember(join(keptFolder(process.env), 'texts'), programDigest(process.env));

const prose = await proseState();
const { settings, former, spoken } = await readShelf();
// Never guessed: an address of this machine in canonical links, feeds and citations would be published.
const site = process.env['SITE'] || settings.site;
const base = process.env['BASE'] || '/';
shareShelf(async () => tellSite(await readShelf(), site));
// A build for one host may differ: PAPERSHELF_OFFLINE=off.
const keepOffline = process.env['PAPERSHELF_OFFLINE'] ?? settings.offline;

const formerPaths = new Set(former.map(({ id }) => `papers/${id}/`));

/** @param {string} page the whole address of a page, at which a paper stands no more */
function isFormer(page) {
  return formerPaths.has(pathBelow(page));
}

/** @param {string} page the whole address of a page */
function pathBelow(page) {
  return page.slice(new URL(base.replace(/\/*$/, '/'), site).href.length);
}

/**
 * A part is pages alone: what is made of the whole site is made where parts are merged.
 *
 * @param {import('astro').AstroIntegration} integration
 */
function ofWhole({ name, hooks }) {
  const { 'astro:build:done': _written, ...others } = hooks;
  return { name, hooks: part === undefined ? hooks : others };
}

export default defineConfig({
  ...projectConfig(),
  site,
  base,
  // Its store is this project's, also where packages are shared.
  cacheDir: join(CACHE, 'astro'),
  // For `npm run bench scale` alone.
  integrations: measured(process.env['PAPERSHELF_PHASES'], [
    ...(PROJECT === ROOT ? [] : [ownPages()]),
    ownPublic(),
    reworded(),
    settleProse(spoken.words.frame),
    mdx(),
    ...(keeps
      ? [
          keptPages({
            program: () => `${programDigest(process.env)} ${JSON.stringify(spoken)}`,
            file: join(keptFolder(process.env), 'pages'),
            part: head,
            parts: Array.from({ length: merged }, (_, at) =>
              partFile(process.env, { number: at + 1, of: merged }),
            ),
          }),
        ]
      : []),
    ...[
      search(),
      exports(),
      // Its addresses are whole ones.
      ...(site === undefined
        ? []
        : [sitemap({ filter: (page) => isListed(pathBelow(page)) && !isFormer(page) })]),
      offline(keepOffline),
    ].map(ofWhole),
    verdict(prose),
    ...(part === undefined ? [limits(process.argv.includes('--strict'))] : []),
    transaction({
      output: process.env['PAPERSHELF_OUT'] || 'dist',
      content: contentFolder(),
      isPart: part !== undefined,
    }),
  ]),
  // Nothing on a shelf shows program text, and the default highlighter needs inline styles the policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    cacheDir: join(CACHE, 'vite'),
    ...shelfVite(spoken),
  },
  build: {
    // One file at a time leaves the machine idle for two fifths of a large build.
    concurrency: 16,
    inlineStylesheets: 'never',
  },
});
