import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** How a static host differs from others, as far as a site can notice. */
export interface HostBehaviour {
  readonly name: string;
  /** A folder asked for without its slash: sent on to the one with it, or answered in place. */
  readonly folder: 301 | 302 | 307 | 308 | 'in place';
  /** `/x` is answered by x.html. */
  readonly findsHtml: boolean;
  /** `/x/index.html` and `/x.html` are sent on to `/x/` and `/x`. */
  readonly shortens: boolean;
  /** What is not there: the site's 404.html, or a page of the host's. */
  readonly missing: 'own page' | "host's page";
  /** Content types by ending, beyond those that every host knows. */
  readonly types: Readonly<Record<string, string>>;
  /** `.gz` files are sent as zipped forms of something else, so that browsers unzip them. */
  readonly unzips: boolean;
}

const modern = {
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.bib': 'text/x-bibtex',
};

export const hostBehaviours: readonly HostBehaviour[] = [
  {
    name: 'GitHub Pages',
    folder: 301,
    findsHtml: true,
    shortens: false,
    missing: 'own page',
    types: modern,
    unzips: false,
  },
  {
    name: 'Cloudflare Pages',
    folder: 308,
    findsHtml: true,
    shortens: true,
    missing: 'own page',
    types: modern,
    unzips: false,
  },
  {
    name: 'Netlify',
    folder: 'in place',
    findsHtml: true,
    shortens: false,
    missing: 'own page',
    types: modern,
    unzips: false,
  },
  {
    name: 'nginx',
    folder: 301,
    findsHtml: false,
    shortens: false,
    missing: "host's page",
    types: {},
    unzips: false,
  },
  {
    name: 'S3 website',
    folder: 302,
    findsHtml: false,
    shortens: false,
    missing: 'own page',
    types: { '.gz': 'binary/octet-stream' },
    unzips: false,
  },
  {
    name: 'python -m http.server',
    folder: 301,
    findsHtml: false,
    shortens: false,
    missing: "host's page",
    types: { '.gz': 'application/gzip' },
    unzips: false,
  },
  {
    name: 'a host that marks .gz files as zipped',
    folder: 301,
    findsHtml: false,
    shortens: false,
    missing: "host's page",
    types: { '.gz': 'application/octet-stream' },
    unzips: true,
  },
];

const plainTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
};

/** Serves a folder under a base (`''`, `/a/b`) as a host would, without a header more than it must. */
export function createHost(behaviour: HostBehaviour, folder: string, base: string): Server {
  return createServer((request, response) => {
    answer(behaviour, folder, base, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
}

async function answer(
  host: HostBehaviour,
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://host.invalid');
  const goTo = (path: string, status: number): void => {
    response.writeHead(status, { location: `${path}${search}` }).end();
  };
  const send = async (file: string, status = 200): Promise<void> => {
    const ending = extname(file);
    response.writeHead(status, {
      'content-type': host.types[ending] ?? plainTypes[ending] ?? 'application/octet-stream',
      ...(host.unzips && ending === '.gz' ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(await readFile(file));
  };
  const inside = `${pathname}/`.startsWith(`${base}/`)
    ? join(folder, decodeURIComponent(pathname.slice(base.length)))
    : undefined;
  const short = pathname.replace(/index\.html$|\.html$/, '');
  if (host.shortens && short !== pathname) return goTo(short, 308);
  if (inside !== undefined && pathname.endsWith('/') && (await isFile(join(inside, 'index.html'))))
    return send(join(inside, 'index.html'));
  if (inside !== undefined && !pathname.endsWith('/')) {
    if (await isFile(inside)) return send(inside);
    if (host.findsHtml && (await isFile(`${inside}.html`))) return send(`${inside}.html`);
    if (await isFile(join(inside, 'index.html')))
      return host.folder === 'in place'
        ? send(join(inside, 'index.html'))
        : goTo(`${pathname}/`, host.folder);
  }
  if (host.missing === 'own page') return send(join(folder, '404.html'), 404);
  response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not Found</h1>');
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
