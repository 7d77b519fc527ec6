// @ts-check
import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, contentFolder, packageFolder, PROJECT, ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/**
 * What Astro is told of where it works. A checkout is a project of Astro's. For the folder of a curator one is made in
 * `.papershelf`, so that nothing is written into the package, which may be shared or not be writable: Astro keeps its
 * types and its store beside the sources.
 *
 * @returns {Pick<import('astro').AstroUserConfig, 'root' | 'publicDir'>}
 */
export function projectConfig() {
  if (PROJECT === ROOT) return { root: ROOT };
  const source = join(CACHE, 'src');
  makeCache(source);
  writeFileSync(join(CACHE, '.gitignore'), '*\n');
  writeFileSync(
    join(source, 'content.config.ts'),
    `export { collections } from ${JSON.stringify(join(ROOT, 'src', 'content.config.ts'))};\n`,
  );
  linkPackages(join(CACHE, 'node_modules'), dirname(packageFolder('astro') ?? ROOT));
  return { root: CACHE, publicDir: join(ROOT, 'public') };
}

/**
 * Another output would not help: what is kept between builds lies where the command runs.
 *
 * @param {string} folder
 */
function makeCache(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new Refusal(
      `${PROJECT} cannot be written. Run the command in a folder that can be, and name this one: ` +
        `--content "${contentFolder(process.env)}"`,
      1,
    );
  }
}

/**
 * Vite looks for Astro from its root, whoever imports it; a package that came by `npx` lies nowhere above a shelf.
 *
 * @param {string} link
 * @param {string} target
 */
function linkPackages(link, target) {
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() && readlinkSync(link) === target) return;
  rmSync(link, { recursive: true, force: true });
  // A junction needs no rights on Windows, and is a link like others elsewhere.
  symlinkSync(target, link, 'junction');
}
