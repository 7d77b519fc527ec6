// @ts-check
import { mediaTypeOf } from '../src/loader/mediaType.mjs';
import { isNewEnough } from './node.mjs';

/**
 * What papers are exported as says its own type. A Node that reads no TypeScript offers such files for download.
 *
 * @type {Readonly<Record<string, string>>}
 */
const EXPORTS = isNewEnough(process.version)
  ? (await import('../src/core/cite/exportFormats.ts')).exportTypes()
  : {};

/** @param {string} ending with its dot */
export function contentTypeOf(ending) {
  return mediaTypeOf(ending, EXPORTS);
}

/** Whether gzip is worth it. @param {string} type */
export function isText(type) {
  return type.includes('charset') || type === 'application/wasm';
}
