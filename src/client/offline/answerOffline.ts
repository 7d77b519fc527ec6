import { openKept } from './keptShelf.ts';
import type { KeptShelf } from './keptShelf.ts';
import { findVisited, isHashed, keepVisited } from './visited.ts';
import type { AnsweringEvent } from './workerScope.ts';

export interface Asked {
  event: AnsweringEvent;
  scope: string;
  /** The deployment the asking page belongs to. */
  version: string;
  path: string;
  /** Finds the path of the page that asks; nothing when a page itself is asked for. */
  page: () => Promise<string | undefined>;
}

/** How long a slow host is waited for where something can stand in for its answer, and where nothing can, in milliseconds. */
const PATIENCE = 4000;
const LONG_PATIENCE = 16_000;

const opened = new Map<string, Promise<KeptShelf | undefined>>();

/** What is kept of a deployment, opened once: the lists of a large shelf's packs are many. */
export function keptOf(scope: string, version: string): Promise<KeptShelf | undefined> {
  const known = opened.get(version);
  if (known) return known;
  const opening = openKept(scope, version).catch((error: unknown) => {
    // The browser could not read its storage just now, and may the next time.
    opened.delete(version);
    throw error;
  });
  opened.set(version, opening);
  return opening;
}

/** A page has kept more, or removed something. */
export function forgetKept(): void {
  opened.clear();
}

/**
 * The answer to a request. From a shelf that is kept whole everything comes from there, so that one answer never meets
 * another deployment's. Else the host comes first, and what is kept stands in for it where it cannot be reached, is in
 * trouble, or does not answer in time; a page of which there is nothing is answered with the page that says so.
 */
export async function answerOffline(asked: Asked): Promise<Response> {
  const { event, scope, version, path } = asked;
  const kept = await keptOf(scope, version);
  const standIn = async () =>
    (await kept?.read(path)) ?? folder(asked, kept) ?? findVisited(scope, version, path);
  if (isHashed(path) || (kept?.complete === true && !(await isHosts(asked, kept)))) {
    const file = await standIn();
    if (file) return file;
  }
  const answer = fromHost(asked, kept).catch(() => undefined);
  const quick = await Promise.race([answer, after(PATIENCE)]);
  if (quick && !isTrouble(quick)) return quick;
  return (
    (await standIn()) ??
    quick ??
    (await Promise.race([answer, after(LONG_PATIENCE)])) ??
    (event.request.mode === 'navigate' ? await notKept(kept, path) : undefined) ??
    Response.error()
  );
}

/** A page that the kept shelf does not have came from the host, maybe of a newer deployment: so must its index. */
async function isHosts({ page }: Asked, kept: KeptShelf): Promise<boolean> {
  const path = await page();
  return path !== undefined && !kept.has(path);
}

/** `papers/x` is the folder `papers/x/`, as on every host. */
function folder({ event, scope, path }: Asked, kept: KeptShelf | undefined): Response | undefined {
  if (event.request.mode !== 'navigate' || kept?.has(`${path}/index.html`) !== true) return undefined;
  return Response.redirect(`${new URL(`${path}/`, scope).href}${new URL(event.request.url).search}`, 301);
}

async function fromHost(
  { event, scope, version, path }: Asked,
  kept: KeptShelf | undefined,
): Promise<Response> {
  const response = await fetch(event.request);
  if (kept?.complete !== true) event.waitUntil(keepVisited(scope, version, path, response.clone()));
  return response;
}

function after(time: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), time));
}

/** The host, or what stands before it, cannot answer now; 404 and the like are answers. */
function isTrouble({ status, type }: Response): boolean {
  return type === 'error' || status >= 500 || [408, 425, 429].includes(status);
}

/**
 * The offline page in place of one that is not kept: it says so and leads to those that are. A page that a shelf which
 * is kept whole does not hold was never on it; but it keeps no lists to take along.
 */
async function notKept(kept: KeptShelf | undefined, path: string): Promise<Response | undefined> {
  const whole = kept?.complete === true && !/\.(?!html)\w+$/.test(path);
  const page = await kept?.read(whole ? '404.html' : 'offline/index.html');
  return page && new Response(page.body, { status: whole ? 404 : 503, headers: page.headers });
}
