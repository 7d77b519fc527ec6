import { refusal } from './refusal.ts';
import type { TroubleKind } from './trouble.ts';

/** What the worker tells a page. */
export type WorkerSays = { version: string; complete: boolean; outdated: boolean } | { trouble: TroubleKind };

/**
 * Starts the shelf's worker, unless the reader has said no or saves data, and shows in the sign how it stands.
 * A worker that cannot start leaves the page as it is.
 */
export async function followWorker(sign: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator;
  const address = new URL(sign.dataset['worker'] ?? '', document.baseURI).href;
  // Another site on this host may have a worker too, and tell things.
  const isOurs = (source: MessageEventSource | null): boolean =>
    source instanceof ServiceWorker && source.scriptURL === address;
  serviceWorker.addEventListener('message', ({ source, data }: MessageEvent<WorkerSays>) => {
    if (isOurs(source)) show(sign, data);
  });
  serviceWorker.startMessages();
  const known = await serviceWorker.getRegistration(address);
  if (!known && (refusal.stands(address) || savesData())) return;
  const registration = known ?? (await serviceWorker.register(address).catch(() => undefined));
  registration?.active?.postMessage('how is it?');
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function show(sign: HTMLElement, says: WorkerSays): void {
  const link = sign.querySelector('a');
  if (link && 'complete' in says && says.complete) {
    link.textContent = '✓ Available offline';
  } else if (link && 'trouble' in says) {
    link.textContent = 'Not available offline';
    link.href = `${link.href.split('#')[0] ?? ''}#${says.trouble}`;
  }
  const status = sign.querySelector('[role="status"]');
  if (!status || !('outdated' in says) || !says.outdated || status.childElementCount > 0) return;
  const text = document.createElement('span');
  text.textContent = 'A newer version of this shelf is ready.';
  const button = document.createElement('button');
  button.className = 'tool';
  button.type = 'button';
  button.textContent = 'Reload';
  button.addEventListener('click', () => location.reload());
  status.append(text, button);
}
