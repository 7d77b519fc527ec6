// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, isBuilt } from './build.mjs';
import { called } from './called.mjs';
import { outputFolder } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { cleanBase, createSiteServer } from './serve.mjs';
import { say, step } from './step.mjs';

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;
/** Of this machine alone: what is looked at here is not published. */
const LOOPBACK = '127.0.0.1';

/**
 * Builds the shelf where its sources changed, and serves it until interrupted.
 *
 * @param {{ env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} the exit code, when the build failed
 */
export async function start({ env }) {
  if (isBuilt(env)) {
    say('✓ The shelf is built and up to date');
  } else {
    const { code } = await step(
      'Building the shelf',
      () => buildSite(env),
      (result) => result.code === 0,
    );
    if (code !== 0) return code;
  }
  return serve(env);
}

/**
 * Serves what was built last, until interrupted.
 *
 * @param {{ env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export async function preview({ env }) {
  const folder = outputFolder(env);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Refusal(`There is no site in ${folder}. Build it first: ${called('build')}`);
  }
  return serve(env);
}

/** @param {NodeJS.ProcessEnv} env */
async function serve(env) {
  const base = cleanBase(env['BASE'] ?? '');
  const server = createSiteServer(outputFolder(env), base);
  const wanted = readPort(env['PORT']);
  const host = env['HOST'] || LOOPBACK;
  const port = await listen(server, wanted, host);
  const note = port === wanted ? '' : `  (port ${wanted} is taken)`;
  process.stdout.write(`\nPapershelf is at ${addressOf(host, port)}${base}/${note}\nCtrl-C stops it.\n`);
  await stopped(server);
  return 0;
}

/**
 * What to type where the server listens, and who else may.
 *
 * @param {string} host
 * @param {number} port
 */
export function addressOf(host, port) {
  if (host === LOOPBACK || host === 'localhost') return `http://localhost:${port}`;
  const isAny = host === '0.0.0.0' || host === '::';
  const shown = host.includes(':') ? `[${host}]` : host;
  return isAny
    ? `every address of this machine, for everybody who reaches it: http://localhost:${port}`
    : `http://${shown}:${port}`;
}

/**
 * Waits for Ctrl-C, or for whoever runs the machine to end it; both are a good end.
 *
 * @param {import('node:http').Server} server
 */
function stopped(server) {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        server.close(resolve);
        server.closeAllConnections();
      });
    }
  });
}

/**
 * Listens at the port, or at the next free one.
 *
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @param {string} [host]
 * @returns {Promise<number>} the port it got
 */
export async function listen(server, wanted, host = LOOPBACK) {
  for (let port = wanted; port < wanted + PORTS_TRIED; port += 1) {
    if (await tryPort(server, port, host)) return port;
  }
  throw new Refusal(
    `Ports ${wanted} to ${wanted + PORTS_TRIED - 1} are all taken. Name another: ${called('start', '--port 8080')}`,
  );
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is taken or not allowed
 */
function tryPort(server, port, host) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {NodeJS.ErrnoException} */ error) => {
      server.off('listening', succeed);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else if (error.code === 'EADDRNOTAVAIL' || error.syscall === 'getaddrinfo')
        reject(
          new Refusal(
            `HOST is "${host}", which is no address of this machine. Leave it out, or: HOST=0.0.0.0`,
          ),
        );
      else reject(error);
    };
    const succeed = () => {
      server.off('error', fail);
      resolve(true);
    };
    server.once('error', fail);
    server.once('listening', succeed);
    server.listen(port, host);
  });
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return FIRST_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_516) return port;
  throw new Refusal(`PORT is "${text}"; it must be a whole number from 1 to 65515.`);
}
