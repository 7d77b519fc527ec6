import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';
import { bundleScript } from '../offline/bundleScript.ts';
import { spokenFor } from '../../interface/spoken.ts';
import { spokenWords } from '../spokenWords.ts';
import type { CopiedPage } from './copyPage.ts';

const ENTRY = 'virtual:shelf';
const START = fileURLToPath(new URL('../../client/portable/start.ts', import.meta.url));

/**
 * All module scripts of a built site as one classic script, since a page on a disk may load no modules. Every part of
 * it waits for its own element, so that it may run on every page. Throws when something of it would need a host.
 */
export async function bundleCopy(
  folder: string,
  base: string,
  modules: CopiedPage['modules'],
  has: (path: string) => boolean,
  spoken = spokenFor('en'),
): Promise<string> {
  const codes = new Map(
    modules.flatMap((each, at) => ('code' in each ? [[`virtual:inline-${String(at)}`, each.code]] : [])),
  );
  const imports = [
    START,
    ...modules.map((each, at) => ('path' in each ? join(folder, each.path) : `virtual:inline-${String(at)}`)),
  ];
  codes.set(ENTRY, imports.map((path) => `import ${JSON.stringify(path)};`).join('\n'));
  // As Vite names files: by their true path, with `/` on Windows too.
  const site = `${normalizePath(await realpath(folder))}/`;
  const fromDisk: Plugin = {
    name: 'papershelf-portable',
    enforce: 'pre',
    resolveId: (id) => (codes.has(id) ? `\0${id}` : undefined),
    load: (id) => codes.get(id.slice(1)),
    transform: (code, id) =>
      id.startsWith(site) ? diskAddresses(withoutPreload(code), base, has) : undefined,
  };
  const code = await bundleScript(ENTRY, {}, [fromDisk, spokenWords(spoken)]);
  const [needed] = /modulepreload|import\.meta|\bimport\(\s*["'`]/.exec(code) ?? [];
  if (needed !== undefined)
    throw new Error(`The bundle for a disk still holds "${needed}", which needs a host.`);
  return code;
}

/** Vite's loader of chunks would ask for files at the root of a host. In one bundle there is nothing left to load. */
function withoutPreload(code: string): string {
  if (!code.includes('vite:preloadError')) return code;
  const [, local, exported] = /export\s*\{\s*([\w$]+) as ([\w$]+)\s*\};?\s*$/.exec(code) ?? [];
  if (local === undefined || exported === undefined)
    throw new Error("Vite's preload helper has changed its form; see withoutPreload in bundleCopy.ts.");
  return `const load=(chunk)=>chunk();export{load as ${exported}};`;
}

/** Addresses of files of the site, as `"/base/_astro/x.css"`, become ones below wherever the copy lies. */
function diskAddresses(code: string, base: string, has: (path: string) => boolean): string {
  return code.replace(/(["'`])(\/[^"'`\s$\\]+)\1/g, (literal, _quote, address: string) =>
    address.startsWith(base) && has(address.slice(base.length))
      ? `(globalThis.papershelfHome+${JSON.stringify(address.slice(base.length))})`
      : literal,
  );
}
