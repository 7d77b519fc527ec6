// @ts-check

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.avif': 'image/avif',
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

/**
 * What a host says of a file that a site may hold; what is not known is offered for download.
 *
 * @param {string} ending with its dot
 * @param {Readonly<Record<string, string>>} [texts] the types of other endings, without their dots
 */
export function mediaTypeOf(ending, texts = {}) {
  const known = ending.toLowerCase();
  const text = texts[known.slice(1)];
  return TYPES[known] ?? (text ? `${text}; charset=utf-8` : 'application/octet-stream');
}
