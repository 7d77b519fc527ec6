import { join, sep } from 'node:path';

/** This package, as Vite names files: with `/` on Windows, too. */
const PACKAGE = `${join(import.meta.dirname, '..', '..')
  .split(sep)
  .join('/')}/`;

/**
 * Whether a module is one of this package, and neither of whose site it is nor of another package: the names `#core/…` and
 * `#interface/…` may mean something else there.
 *
 * @param importer the name of a module, as Vite has it
 */
export function isOwn(importer: string | undefined): boolean {
  return (
    importer?.startsWith(PACKAGE) === true && !importer.slice(PACKAGE.length).startsWith('node_modules/')
  );
}
