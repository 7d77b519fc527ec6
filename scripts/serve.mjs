// @ts-check
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
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
 * Which file, or which redirect, answers a path. A redirect is made of the names that were understood, never of what
 * was asked: to "//evil.test/..%2fpapers" a slash at its end would lead to another site.
 *
 * @param {string} folder
 * @param {string} base '' or '/repo'
 * @param {string} path as requested, still percent-encoded, without the query
 * @returns {Promise<Answer>}
 */
export async function answerFor(folder, base, path) {
  const names = namesOf(path);
  if (names === undefined) return { status: 400 };
  const above = base.split('/').slice(1);
  const isFolder = path.endsWith('/');
  const location = `/${(names.length === 0 ? above : names).map(encodeURIComponent).join('/')}/`;
  if (base !== '' && names.length === 0) return { status: 302, location };
  if (base !== '' && names.join('/') === above.join('/') && !isFolder) return { status: 301, location };
  const inside = names.slice(above.length);
  const notFound = await missing(folder);
  if (above.some((name, at) => name !== names[at]) || inside.some(isKept)) return notFound;

  const full = join(folder, ...inside);
  const index = await fileAt(folder, join(full, 'index.html'));
  if (isFolder) return index === undefined ? notFound : { status: 200, file: index };
  const file = (await fileAt(folder, full)) ?? (await fileAt(folder, `${full}.html`));
  if (file !== undefined) return { status: 200, file };
  return index === undefined ? notFound : { status: 301, location };
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
  const page = await fileAt(folder, join(folder, '404.html'));
  return page === undefined ? { status: 404 } : { status: 404, file: page };
}

/**
 * The names between the slashes of a path, decoded one by one; undefined for what is no path of a site: another origin
 * ("http://evil.test/", "//evil.test/"), a way up, a byte that is no letter, a slash that hides in a name.
 *
 * @param {string} path
 */
function namesOf(path) {
  if (!path.startsWith('/')) return undefined;
  const written = path.slice(1).replace(/\/$/, '');
  if (written === '') return path === '/' ? [] : undefined;
  try {
    const names = written.split('/').map(decodeURIComponent);
    return names.some((name) => /^\.{0,2}$|[/\\]|\p{Cc}/u.test(name)) ? undefined : names;
  } catch {
    return undefined;
  }
}

/**
 * Whether a name is kept from readers: hidden, or to Windows a stream, a disk or another file's name.
 *
 * @param {string} name
 */
function isKept(name) {
  return /^\.|:|[. ]$/.test(name);
}

/**
 * The true path of a file of the site; undefined where none is, or where a link leads out of its folder.
 *
 * @param {string} folder
 * @param {string} path
 */
async function fileAt(folder, path) {
  try {
    const [home, file] = await Promise.all([realpath(folder), realpath(path)]);
    return file.startsWith(home + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
