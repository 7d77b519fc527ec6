import { cacheNames } from './cacheNames.ts';
import { recallState, rememberState } from './keptState.ts';
import type { KeptState } from './keptState.ts';
import { ownClients } from './pathInShelf.ts';
import { inheritVisited } from './visited.ts';
import type { WorkerScope } from './workerScope.ts';

let known: Promise<KeptState['serving']> | undefined;

/** Remembered across the many short lives of a worker, asked for once in each. */
export function recallServing(scope: string): Promise<KeptState['serving']> {
  known ??= recallState(scope, 'serving');
  return known;
}

/** The deployment that answers a request: the newest, but for pages that were open when it came the one they know. */
export async function versionFor(
  { request, clientId }: { request: Request; clientId: string },
  scope: string,
  newest: string,
): Promise<string> {
  if (request.mode === 'navigate') return newest;
  return (await recallServing(scope)).pinned[clientId] ?? newest;
}

/** Makes a deployment the one that answers, and pins every open page of the shelf to the one it came from. */
export async function takeOver(worker: WorkerScope, version: string): Promise<void> {
  const { scope } = worker.registration;
  const before = await recallServing(scope);
  const older = before.version;
  const pinned: Record<string, string> = {};
  if (older !== undefined && older !== version) {
    for (const { id } of await ownClients(worker)) pinned[id] = before.pinned[id] ?? older;
    await inheritVisited(scope, older, version);
  }
  await remember(scope, { version, pinned });
  await dropUnserved(worker);
  await worker.clients.claim();
}

/** Throws away the caches of deployments that no open page needs any more. Other shelves' and sites' are not ours. */
export async function dropUnserved(worker: WorkerScope): Promise<void> {
  const { scope } = worker.registration;
  const { version, pinned } = await recallServing(scope);
  if (version === undefined) return;
  const open = new Set((await ownClients(worker)).map(({ id }) => id));
  const living = Object.entries(pinned).filter(([id]) => open.has(id));
  if (living.length < Object.keys(pinned).length)
    await remember(scope, { version, pinned: Object.fromEntries(living) });
  const { prefix, state, of, visited } = cacheNames(scope);
  const needed = new Set([
    state,
    ...[version, ...living.map(([, each]) => each)].flatMap((each) => [of(each), visited(each)]),
  ]);
  for (const name of await caches.keys()) {
    // A newer deployment fills its cache while this one still answers, and may begin at any moment.
    const { installing, waiting } = worker.registration;
    if (installing !== null || waiting !== null) return;
    if (name.startsWith(prefix) && !needed.has(name)) await caches.delete(name);
  }
}

async function remember(scope: string, serving: KeptState['serving']): Promise<void> {
  known = Promise.resolve(serving);
  await rememberState(scope, 'serving', serving);
}
