/**
 * The registration of a shelf's worker, by the worker's address; nothing where there is none. A browser gives for an
 * address the registration of any site around it: below `/`, where another site of this host may have a worker.
 */
export async function ownRegistration(worker: string): Promise<ServiceWorkerRegistration | undefined> {
  const scope = new URL('.', worker).href;
  const registration = await navigator.serviceWorker.getRegistration(scope);
  return registration?.scope === scope ? registration : undefined;
}

/** Whether a message is from the shelf's worker; other sites of this host may have workers too, and tell things. */
export function isOwnWorker(source: MessageEventSource | null, worker: string): boolean {
  return source instanceof ServiceWorker && source.scriptURL === worker;
}

/** Whether the reader does not want this shelf kept in this browser, by the address of its worker. */
export function isRefused(worker: string): boolean {
  try {
    return localStorage.getItem(refusalKey(worker)) === 'no';
  } catch {
    return false;
  }
}

export function refusalKey(worker: string): string {
  return `papershelf.offline:${new URL('.', worker).pathname}`;
}
