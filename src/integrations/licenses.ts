import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** The file of a site that tells whose work is handed on with it, and on which terms. */
export const LICENSES = 'licenses.txt';

/**
 * Tells the licences of all packages whose code stands in the scripts of a site, and of the search beside them. Vite
 * tells those of pages alone, and what reads lists stands in a worker.
 */
export function licenses(): { ofPages: Plugin; ofWorkers: Plugin } {
  const packages = new Set<string>();
  const collect = (bundle: Bundle): void => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') for (const id of chunk.moduleIds) packages.add(packageOf(id));
  };
  return {
    ofPages: {
      name: 'papershelf-licenses',
      applyToEnvironment: ({ name }) => name === 'client',
      // Workers are bundled before the pages that begin them have been written.
      generateBundle(_options, bundle) {
        collect(bundle);
        packages.add(packageOf(fileURLToPath(import.meta.resolve('pagefind'))));
        packages.delete('');
        this.emitFile({
          type: 'asset',
          fileName: LICENSES,
          source: [...packages].map(told).toSorted().join('\n\n'),
        });
      },
    },
    ofWorkers: {
      name: 'papershelf-licenses-of-workers',
      generateBundle: (_options, bundle) => collect(bundle),
    },
  };
}

/** The folder of the package that a module stands in, or nothing where it is our own. */
function packageOf(module: string): string {
  const [, folder = ''] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module) ?? [];
  return module.startsWith('\0') ? '' : folder;
}

function told(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  return [`${name} ${version}, ${license}`, ...textsIn(folder)].join('\n\n');
}

/** Some have a folder of them. */
function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^licen[cs]e/i.test(name))
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
    )
    .map((path) => readFileSync(path, 'utf8').trim());
}
