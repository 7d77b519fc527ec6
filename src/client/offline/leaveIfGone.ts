import { offlinePaths } from '#core/packs/deployment.ts';
import { letGo } from './keptState.ts';
import type { WorkerScope } from './workerScope.ts';

let asked = false;

/**
 * A shelf that is built without a worker, or has moved away, must not live on in the browsers of its readers: when the
 * host has the site, but no longer this worker, the worker takes its caches along and goes. Asked once in each of its
 * short lives.
 */
export async function leaveIfGone({ registration }: WorkerScope): Promise<void> {
  // A device that knows it has no network asks nobody.
  if (asked || !navigator.onLine) return;
  asked = true;
  const { scope } = registration;
  try {
    const own = await fetch(new URL(offlinePaths.worker, scope), { cache: 'no-cache' });
    // Some hosts answer whatever is not there with a page. One that sends readers on to a page, as to a place to sign
    // in, has said nothing.
    const gone =
      [404, 410].includes(own.status) ||
      (own.ok && !own.redirected && (own.headers.get('content-type') ?? '').includes('html'));
    // A page of the old deployment may call the worker back once more.
    asked = !gone;
    if (!gone || !(await fetch(scope, { cache: 'no-cache' })).ok) return;
  } catch {
    // Without network there is nothing to learn.
    return;
  }
  await letGo(scope);
  await registration.unregister();
}
