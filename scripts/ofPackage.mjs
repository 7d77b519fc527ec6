// @ts-check
/**
 * Lets Node run the program where npm has put it, as every process of it does first (`--import`): Node takes the types
 * out of TypeScript, but not below `node_modules`. So the package is the sources, with their true lines in every stack,
 * and nothing has to be built before it is packed. And what a build renders pages with lies in the curator's folder,
 * from where its packages are found here.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isInstalled, PROJECT, ROOT } from './paths.mjs';

const OWN = pathToFileURL(`${ROOT}/`).href;
const HERE = pathToFileURL(`${PROJECT}/`).href;

if (isInstalled || PROJECT !== ROOT) {
  registerHooks({
    resolve: (specifier, context, next) => {
      try {
        return next(specifier, context);
      } catch (error) {
        // From the project's own files, what it does not have itself.
        const { parentURL = '' } = context;
        if (!isOfPackage(specifier) || !parentURL.startsWith(HERE)) throw error;
        return next(specifier, { ...context, parentURL: OWN });
      }
    },
    load: (url, context, next) => {
      if (!isInstalled || !url.startsWith(OWN) || !url.endsWith('.ts')) return next(url, context);
      const source = withoutWarning(() => stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8')));
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

/** @param {string} specifier */
function isOfPackage(specifier) {
  return /^[@\w]/.test(specifier) && !specifier.includes(':');
}

/**
 * Node says of the function that it might change. Its version is known to us, and nobody who builds a shelf can act on it.
 *
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
function withoutWarning(work) {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
