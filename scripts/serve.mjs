// @ts-check
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { contentTypeOf, isText } from './contentType.mjs';

/**
 * @typedef {{ status: 200 | 404, file: string } | { status: 301 | 302, location: string } | { status: 400 | 404 }} Answer
 */

/**
 * A server that answers as GitHub Pages does: a folder is its index.html, a folder without its slash is
 * redirected, `/about` finds about.html, and what is not there is answered by 404.html with status 404.
 *
 * @param {string} folder the built site
 * @param {string} base '' or '/repo'
 */
export function createSiteServer(folder, base) {
  return createServer((request, response) => {
    respond(folder, base, request, response).catch((error) => {
      // The reader left in the middle of a file: nothing to answer, and no fault of the site.
      if (response.headersSent || response.destroyed) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`${error.message}\n`);
    });
  });
}

/**
 * Which file, or which redirect, answers a path.
 *
 * @param {string} folder
 * @param {string} base '' or '/repo'
 * @param {string} path as requested, still percent-encoded, without the query
 * @returns {Promise<Answer>}
 */
export async function answerFor(folder, base, path) {
  if (base !== '' && path === '/') return { status: 302, location: `${base}/` };
  if (path === base) return { status: 301, location: `${base}/` };
  const notFound = await missing(folder);
  if (!path.startsWith(`${base}/`)) return notFound;
  const inside = decode(path.slice(base.length));
  if (inside === undefined) return { status: 400 };
  const full = join(folder, normalize(inside));
  if (full !== folder && !full.startsWith(folder + sep)) return { status: 400 };

  if (inside.endsWith('/')) {
    const index = join(full, 'index.html');
    return (await isFile(index)) ? { status: 200, file: index } : notFound;
  }
  if (await isFile(full)) return { status: 200, file: full };
  if (await isFile(`${full}.html`)) return { status: 200, file: `${full}.html` };
  if (await isFile(join(full, 'index.html'))) return { status: 301, location: `${path}/` };
  return notFound;
}

/**
 * @param {string} base as a person writes it: repo, /repo, /repo/, /
 * @returns {string} '' or '/repo'
 */
export function cleanBase(base) {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `/${inner}`;
}

/**
 * @param {string} folder
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond(folder, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const answer = await answerFor(folder, base, path);
  if ('location' in answer) {
    response.writeHead(answer.status, { location: query ? `${answer.location}?${query}` : answer.location });
    response.end();
    return;
  }
  if (!('file' in answer)) {
    response.writeHead(answer.status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${answer.status}\n`);
    return;
  }
  await send(answer.file, answer.status, request, response);
}

/**
 * @param {string} file
 * @param {number} status
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function send(file, status, request, response) {
  const type = contentTypeOf(extname(file));
  const { size } = await stat(file);
  const zip = isText(type) && size > 512 && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    'content-type': type,
    // A person at work reloads and must see the newest build.
    'cache-control': 'no-cache',
    ...(isText(type) ? { vary: 'accept-encoding' } : {}),
    ...(zip ? { 'content-encoding': 'gzip' } : { 'content-length': size }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  if (zip) await pipeline(createReadStream(file), createGzip(), response);
  else await pipeline(createReadStream(file), response);
}

/** @param {string} folder @returns {Promise<Answer>} */
async function missing(folder) {
  const page = join(folder, '404.html');
  return (await isFile(page)) ? { status: 404, file: page } : { status: 404 };
}

/** @param {string} text */
function decode(text) {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
