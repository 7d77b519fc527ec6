// @ts-check
import { isNewEnough } from './node.mjs';

/**
 * What papers are exported as says its own type. A Node that reads no TypeScript offers such files for download.
 *
 * @type {Readonly<Record<string, string>>}
 */
const EXPORTS = isNewEnough(process.version)
  ? (await import('../src/core/cite/exportFormats.ts')).exportTypes()
  : {};

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** @param {string} ending with its dot */
export function contentTypeOf(ending) {
  const known = ending.toLowerCase();
  const exported = EXPORTS[known.slice(1)];
  return TYPES[known] ?? (exported ? `${exported}; charset=utf-8` : 'application/octet-stream');
}

/** Whether gzip is worth it. @param {string} type */
export function isText(type) {
  return type.includes('charset') || type === 'application/wasm';
}
