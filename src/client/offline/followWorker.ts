import { isOwnWorker, isRefused, ownRegistration } from './ownWorker.ts';
import { standAfter } from './standAfter.ts';
import type { Stand, WorkerSays } from './standAfter.ts';
import * as words from '#interface/offlineSign.ts';

/**
 * Starts the shelf's worker, unless the reader has said no or saves data, and shows in the sign how it stands.
 * A worker that cannot start leaves the page as it is.
 */
export async function followWorker(sign: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator;
  const address = new URL(sign.dataset['worker'] ?? '', document.baseURI).href;
  let stand: Stand = {};
  serviceWorker.addEventListener('message', ({ source, data }: MessageEvent<WorkerSays>) => {
    if (!isOwnWorker(source, address)) return;
    stand = standAfter(stand, data);
    show(sign, stand);
    if ('outdated' in data && data.outdated) tellNewer(sign);
  });
  serviceWorker.startMessages();
  const known = await ownRegistration(address);
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!known && (isRefused(address) || connection?.saveData)) return;
  const registration = known ?? (await serviceWorker.register(address).catch(() => undefined));
  const ask = () => registration?.active?.postMessage('how is it?');
  ask();
  // A worker that begins while this page is being opened may not yet count it among those it tells. Asked before it has
  // begun, the one before it would be at work, and Chromium then leaves the new one waiting for ever.
  const beginning = registration?.installing ?? registration?.waiting;
  beginning?.addEventListener('statechange', () => {
    if (beginning.state === 'activated') ask();
  });
}

function show(sign: HTMLElement, { kept, trouble }: Stand): void {
  const link = sign.querySelector('a');
  if (!link) return;
  const address = link.href.split('#')[0] ?? '';
  link.href = trouble === undefined ? address : `${address}#${trouble}`;
  if (kept?.complete) link.textContent = trouble === undefined ? words.available : words.availableOlder;
  else if (trouble !== undefined) link.textContent = words.notAvailable;
}

function tellNewer(sign: HTMLElement): void {
  const status = sign.querySelector('[role="status"]');
  if (!status || status.childElementCount > 0) return;
  const button = document.createElement('button');
  button.className = 'tool';
  button.type = 'button';
  button.textContent = words.reload;
  button.addEventListener('click', () => location.reload());
  status.append(words.newer, ' ', button);
}
