import { sizeOf } from './offline/deployment.ts';
import type { Deployment } from './offline/deployment.ts';
import type { WorkerSays } from './offline/followWorker.ts';
import { keepChoice, letGo, missingOf, packsOfChoice } from './offline/keepChoice.ts';
import type { Choice } from './offline/keepChoice.ts';
import { loadDeployment } from './offline/loadDeployment.ts';
import { refusal } from './offline/refusal.ts';
import { recallState } from './offline/keptState.ts';
import { Trouble } from './offline/trouble.ts';
import { tellTrouble } from './offline/tellTrouble.ts';
import { make, part } from './search-make.ts';

/** Where a reader sees what this browser keeps of the shelf, chooses what to keep, and lets go of it. */
class OfflinePanel extends HTMLElement {
  private readonly worker = new URL(this.dataset['worker'] ?? '', document.baseURI).href;
  private readonly scope = new URL('.', this.worker).href;
  private loading: AbortController | undefined;
  /** How the last attempt to keep something ended, when not well. */
  private end = '';

  connectedCallback(): void {
    // The worker shows this page in place of one that is not kept.
    if (location.pathname !== new URL('offline/', this.scope).pathname)
      this.before(
        make('p', { class: 'lede' }, 'There is no network, and this page is not kept in this browser.'),
      );
    void this.begin();
  }

  private async begin(): Promise<void> {
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      this.say(tellTrouble('blocked'));
      return;
    }
    if (refusal.stands(this.worker)) {
      this.offerStart();
      return;
    }
    this.say('Asking the browser what it keeps …');
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerSays>) => {
      if ('trouble' in data) this.say(tellTrouble(data.trouble));
      else if (!this.loading) void this.showKept(data.version);
    });
    navigator.serviceWorker.startMessages();
    try {
      const registration = await navigator.serviceWorker.register(this.worker);
      registration.active?.postMessage('how is it?');
    } catch {
      this.say(tellTrouble('blocked'));
    }
  }

  private async showKept(version: string): Promise<void> {
    try {
      const deployment = await loadDeployment(this.scope, version);
      const all = packsOfChoice(deployment, 'whole');
      const missing = await missingOf(this.scope, version, all);
      if (missing.length === 0) this.showWhole(deployment);
      else await this.showChoices(deployment);
    } catch (error) {
      this.say(tellTrouble(error instanceof Trouble ? error.kind : 'blocked'));
    }
  }

  private showWhole(deployment: Deployment): void {
    const size = sizeOf(packsOfChoice(deployment, 'whole'));
    this.say(`The whole shelf is kept in this browser: ${this.papers()}, ${megabytes(size)}.`);
    this.choices(this.remover());
  }

  private async showChoices(deployment: Deployment): Promise<void> {
    const wanted = await recallState(this.scope, 'wanted');
    const whole = make('input', {
      type: 'radio',
      name: 'what',
      value: 'whole',
      checked: !wanted.some(isFurtherGroup),
    });
    const some = make('input', {
      type: 'radio',
      name: 'what',
      value: 'some',
      checked: wanted.some(isFurtherGroup),
    });
    const topics = deployment.choices.map(({ group, title, papers }) => {
      const id = group.slice('topic:'.length);
      const box = make('input', { type: 'checkbox', value: id, checked: wanted.includes(`also:${id}`) });
      box.addEventListener('change', () => (some.checked = true));
      return { id, box, row: make('li', {}, make('label', {}, box, ` ${title} (${papers})`)) };
    });
    const chosen = (): Choice =>
      whole.checked ? 'whole' : topics.flatMap(({ id, box }) => (box.checked ? id : []));
    const size = make('p', { role: 'status' });
    const keep = make('button', { type: 'button', class: 'tool' }, 'Keep offline');
    const form = make(
      'form',
      {},
      make('p', {}, make('label', {}, whole, ` The whole shelf, ${this.papers()}`)),
      make('p', {}, make('label', {}, some, ' Only these topics, with the search of the whole shelf')),
      make('ul', { class: 'plain columns' }, ...topics.map(({ row }) => row)),
      size,
      make('p', {}, keep, ' ', wanted.length > 0 ? this.remover() : undefined),
    );
    const count = async (): Promise<void> => {
      const packs = packsOfChoice(deployment, chosen());
      const missing = await missingOf(this.scope, deployment.version, packs);
      size.textContent =
        missing.length === 0 ? 'All of this is kept.' : `To load: ${megabytes(sizeOf(missing))}.`;
      keep.disabled = missing.length === 0;
    };
    form.addEventListener('change', () => void count());
    keep.addEventListener('click', () => void this.keep(deployment, chosen()));
    this.choices(form);
    await count();
    if (this.end !== '') {
      this.say(this.end);
      return;
    }
    this.say(
      keep.disabled
        ? 'What you chose is kept in this browser.'
        : wanted.length > 0
          ? 'Some of what you chose is not kept yet.'
          : 'This browser keeps the frame of the shelf, its search, and the pages you visit.',
    );
  }

  private async keep(deployment: Deployment, choice: Choice): Promise<void> {
    const missing = await missingOf(this.scope, deployment.version, packsOfChoice(deployment, choice));
    const total = sizeOf(missing);
    const controller = new AbortController();
    this.loading = controller;
    const bar = make('progress', { max: String(total), value: '0', 'aria-label': 'Loaded' });
    const pause = make('button', { type: 'button', class: 'tool' }, 'Pause');
    pause.addEventListener('click', () => controller.abort());
    this.choices(make('p', {}, bar), make('p', {}, pause));
    const report = (bytes: number): void => {
      bar.value += bytes;
      this.say(`${megabytes(bar.value)} of ${megabytes(total)} loaded.`);
    };
    report(0);
    this.end = '';
    try {
      // Whether the browser promises to keep it is its own affair; without the promise it may evict.
      await navigator.storage.persist().catch(() => false);
      await keepChoice(this.scope, deployment, choice, { signal: controller.signal, onBytes: report });
    } catch (error) {
      this.end = controller.signal.aborted
        ? `Paused after ${megabytes(bar.value)}. “Keep offline” goes on from there.`
        : tellTrouble(error instanceof Trouble ? error.kind : 'blocked');
    }
    this.loading = undefined;
    navigator.serviceWorker.controller?.postMessage('changed');
    await this.showKept(deployment.version);
  }

  private remover(): HTMLElement {
    const button = make('button', { type: 'button', class: 'tool' }, 'Remove from this browser');
    button.addEventListener('click', () => {
      refusal.set(this.worker, true);
      void navigator.serviceWorker
        .getRegistration(this.worker)
        .then((registration) => registration?.unregister())
        .then(() => letGo(this.scope))
        .then(() => this.offerStart());
    });
    return button;
  }

  private offerStart(): void {
    this.say('Nothing of this shelf is kept in this browser.');
    const button = make('button', { type: 'button', class: 'tool' }, 'Keep it again');
    button.addEventListener('click', () => {
      refusal.set(this.worker, false);
      this.choices();
      void this.begin();
    });
    this.choices(button);
  }

  private papers(): string {
    const count = Number(this.dataset['papers']);
    return `${count} ${count === 1 ? 'paper' : 'papers'}`;
  }

  private say(text: string): void {
    part(this, '[data-status]').textContent = text;
  }

  private choices(...elements: HTMLElement[]): void {
    part(this, '[data-choice]').replaceChildren(...elements);
  }
}

function isFurtherGroup(group: string): boolean {
  return group.startsWith('also:');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

customElements.define('offline-panel', OfflinePanel);
