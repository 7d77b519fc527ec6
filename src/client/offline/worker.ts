import { answerOffline, forgetKept } from './answerOffline.ts';
import { openKept } from './keptShelf.ts';
import { leaveIfGone } from './leaveIfGone.ts';
import { pathInShelf } from './pathInShelf.ts';
import { dropUnserved, recallServing, takeOver, versionFor } from './serving.ts';
import { takeDeployment } from './takeDeployment.ts';
import { Trouble } from './trouble.ts';
import type { WorkerScope } from './workerScope.ts';

/** Filled in when the shelf is built: the first half of the digest of its list of packs. */
declare const VERSION: string;

const worker = self as unknown as WorkerScope;
const scope = worker.registration.scope;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    takeDeployment(scope, VERSION).then(
      () => worker.skipWaiting(),
      async (error: unknown) => {
        const kind = error instanceof Trouble ? error.kind : 'blocked';
        for (const client of await ownClients()) client.postMessage({ trouble: kind });
        // The worker that is there stays, and the browser tries again at a later visit.
        throw error;
      },
    ),
  );
});

// Taking over at once is safe: pages that are open stay with the deployment they came from, see `versionFor`.
worker.addEventListener('activate', (event) => {
  event.waitUntil(
    takeOver(worker, VERSION).then(async () => {
      for (const client of await ownClients()) await tell(client);
    }),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathInShelf(request.url, scope) : undefined;
  if (path === undefined || /^(sw\.js$|offline\/.*\.(pack|json)$)/.test(path)) return;
  event.respondWith(
    versionFor(event, scope, VERSION)
      .then((version) => answerOffline({ event, scope, version, path }))
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

/** Tells a page how it stands: whether all is kept, and whether it lives in an older deployment than the newest. */
async function tell(client: { id: string; postMessage(message: unknown): void }): Promise<void> {
  const [kept, { pinned }] = await Promise.all([openKept(scope, VERSION), recallServing(scope)]);
  const old = pinned[client.id];
  client.postMessage({
    version: VERSION,
    complete: kept?.complete ?? false,
    // Pages of a shelf that is not kept whole come from the host, and are the newest there are.
    outdated: old !== undefined && ((await openKept(scope, old))?.complete ?? false),
  });
}

async function ownClients() {
  const clients = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return clients.filter(({ url }) => pathInShelf(url, scope) !== undefined);
}
