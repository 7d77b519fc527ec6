import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { createSiteServer } from '../../scripts/serve.mjs';

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
  let held: { path: RegExp; after: number; until: Promise<void> } | undefined;
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
    const isHeld = held?.path.test(request.url ?? '') === true && held.after-- <= 0;
    const ready = isHeld ? held?.until : undefined;
    if (ready) void ready.then(() => site.emit('request', request, response));
    else site.emit('request', request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    log,
    deploy: (next) => (site = createSiteServer(next, base)),
    truncate: (path, times = Infinity) => (cut = { path, times }),
    redirect: (path, to = '') => (sent = { path, to }),
    hold: (path, after, until) => (held = { path, after, until }),
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
