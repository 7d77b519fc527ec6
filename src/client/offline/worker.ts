import { answerOffline, forgetKept, keptOf } from './answerOffline.ts';
import { cacheNames } from './cacheNames.ts';
import { leaveIfGone } from './leaveIfGone.ts';
import { ownClients, pathInShelf } from './pathInShelf.ts';
import { dropUnserved, recallServing, takeOver, versionFor } from './serving.ts';
import { takeDeployment } from './takeDeployment.ts';
import { Trouble } from './trouble.ts';
import type { AnsweringEvent, WorkerScope } from './workerScope.ts';

/** Filled in when the shelf is built: the first half of the digest of its list of packs. */
declare const VERSION: string;

const worker = self as unknown as WorkerScope;
const scope = worker.registration.scope;
const newest = VERSION;

worker.addEventListener('install', (event) => {
  // Where this fails the worker that is there stays, and the browser tries again at a later visit.
  event.waitUntil(take().then(() => worker.skipWaiting()));
});

// Taking over at once is safe: pages that are open stay with the deployment they came from, see `versionFor`.
worker.addEventListener('activate', (event) => {
  event.waitUntil(
    takeOver(worker, newest).then(async () => {
      for (const client of await ownClients(worker)) await tell(client);
    }),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathInShelf(request.url, scope) : undefined;
  if (path === undefined || /^(sw\.js$|offline\/.*\.(pack|json)$)/.test(path)) return;
  event.respondWith(
    versionFor(event, scope, newest)
      .then((version) => answerOffline({ event, scope, version, path, page: () => pageOf(event) }))
      // A worker that fails must never be worse than none.
      .catch(() => fetch(request)),
  );
  if (request.mode === 'navigate') {
    event.waitUntil(leaveIfGone(worker));
    event.waitUntil(dropUnserved(worker));
  }
});

worker.addEventListener('message', (event) => {
  if (event.data === 'changed') forgetKept();
  if (event.source) event.waitUntil(tell(event.source));
  // A page asks when it is there, and the one it took the place of is not any more.
  event.waitUntil(dropUnserved(worker));
});

/** Takes the deployment of this worker in. Tells pages what prevents that, and rejects. */
async function take(): Promise<void> {
  try {
    await takeDeployment(scope, newest);
    forgetKept();
  } catch (error) {
    const kind = error instanceof Trouble ? error.kind : 'blocked';
    for (const client of await ownClients(worker)) client.postMessage({ trouble: kind });
    throw error;
  }
}

/** Tells a page how it stands: whether all is kept, and whether it lives in an older deployment than the newest. */
async function tell(client: { id: string; postMessage(message: unknown): void }): Promise<void> {
  const { pinned } = await recallServing(scope);
  const old = pinned[client.id];
  // The browser may have thrown away all that was kept, and would not ask for it before the next deployment.
  if (!(await caches.has(cacheNames(scope).of(newest)))) forgetKept();
  let kept = await keptOf(scope, newest);
  if (!kept) {
    await take().catch(() => undefined);
    kept = await keptOf(scope, newest);
  }
  client.postMessage({
    version: newest,
    complete: kept?.complete ?? false,
    // Pages of a shelf that is not kept whole come from the host, and are the newest there are.
    outdated: old !== undefined && ((await keptOf(scope, old))?.complete ?? false),
  });
}

async function pageOf({ request, clientId }: AnsweringEvent): Promise<string | undefined> {
  const client = request.mode === 'navigate' ? undefined : await worker.clients.get(clientId);
  return client && pathInShelf(client.url, scope);
}
