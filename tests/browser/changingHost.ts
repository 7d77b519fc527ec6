import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { answerFor, createSiteServer } from '../../scripts/serve.mjs';

/** A host that deploys, fails and disappears while readers are there. */
export interface ChangingHost {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Every request so far, with the status it got: `200 /papers/`. */
  readonly log: string[];
  /** From now on the host serves another folder. */
  deploy: (folder: string) => void;
  /** From now on a path ends in the middle of its file, always or so many times. */
  truncate: (path: RegExp | undefined, times?: number) => void;
  /** From now on a path is sent on to another. */
  redirect: (path: RegExp | undefined, to?: string) => void;
  /** A path is answered only after a promise, once so many of its kind were answered. */
  hold: (path: RegExp, after: number, until: Promise<void>) => void;
  /** A file arrives a byte a second until a promise, once so many of its kind were answered: slow, and yet alive. */
  trickle: (path: RegExp, after: number, until: Promise<void>) => void;
  /** From now on everything is answered with a status and a page of the host's own. */
  fail: (status: number) => void;
  stop: () => Promise<void>;
  /** At the same address again. */
  restart: () => Promise<void>;
}

export async function startHost(folder: string, base: string): Promise<ChangingHost> {
  let site: Server = createSiteServer(folder, base);
  let cut: { path: RegExp | undefined; times: number } = { path: undefined, times: 0 };
  let sent: { path: RegExp | undefined; to: string } = { path: undefined, to: '' };
  let current = folder;
  let held: Late | undefined;
  let slow: Late | undefined;
  let failing: number | undefined;
  const log: string[] = [];
  const server = createServer((request, response) => {
    response.once('finish', () => log.push(`${response.statusCode} ${request.url}`));
    if (failing !== undefined) {
      response.writeHead(failing, { 'content-type': 'text/html' }).end('<h1>The host is in trouble</h1>');
      return;
    }
    if (cut.path?.test(request.url ?? '') && cut.times-- > 0) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('half of i');
      return;
    }
    if (sent.path?.test(request.url ?? '')) {
      response.writeHead(302, { location: sent.to }).end();
      return;
    }
    const slowly = untilOf(slow, request.url);
    if (slowly) {
      void drip(current, base, request.url ?? '', response, slowly);
      return;
    }
    const ready = untilOf(held, request.url);
    if (ready) void ready.then(() => site.emit('request', request, response));
    else site.emit('request', request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    log,
    deploy: (next) => {
      site = createSiteServer(next, base);
      current = next;
    },
    truncate: (path, times = Infinity) => (cut = { path, times }),
    redirect: (path, to = '') => (sent = { path, to }),
    hold: (path, after, until) => (held = { path, after, until }),
    trickle: (path, after, until) => (slow = { path, after, until }),
    fail: (status) => (failing = status),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    restart: async () => {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
}

/** What is answered late: a path of which so many were answered at once, and until when. */
interface Late {
  path: RegExp;
  after: number;
  until: Promise<void>;
}

function untilOf(late: Late | undefined, path = ''): Promise<void> | undefined {
  return late?.path.test(path) === true && late.after-- <= 0 ? late.until : undefined;
}

async function drip(
  folder: string,
  base: string,
  path: string,
  response: ServerResponse,
  until: Promise<void>,
): Promise<void> {
  const answer = await answerFor(folder, base, path);
  if (!('file' in answer)) throw new Error(`${path} is no file of ${folder}.`);
  const bytes = await readFile(answer.file);
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length });
  let sent = 0;
  const next = (): void => void response.write(bytes.subarray(sent, ++sent));
  next();
  const timer = setInterval(next, 1000);
  response.once('close', () => clearInterval(timer));
  await until;
  clearInterval(timer);
  response.end(bytes.subarray(sent));
}
