import { choiceForm } from './choiceForm.ts';
import { sizeOf } from '#core/packs/deployment.ts';
import type { Deployment } from '#core/packs/deployment.ts';
import { keepChoice, missingOf, packsOfChoice } from './keepChoice.ts';
import type { Choice } from './keepChoice.ts';
import { loadDeployment } from './takeDeployment.ts';
import { isOwnWorker, isRefused, ownRegistration, refusalKey } from './ownWorker.ts';
import { letGo, recallState } from './keptState.ts';
import { kindOf } from './trouble.ts';
import type { WorkerSays } from './standAfter.ts';
import { make, part } from '../page/make.ts';
import * as words from '#interface/offline.ts';

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
      this.before(make('p', { class: 'lede' }, words.notKept));
    void this.begin();
  }

  private async begin(): Promise<void> {
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      this.say(words.troubles.blocked);
      return;
    }
    if (isRefused(this.worker)) {
      this.offerStart();
      return;
    }
    this.say(words.asking);
    navigator.serviceWorker.addEventListener('message', this.hear);
    navigator.serviceWorker.startMessages();
    try {
      const registration = await navigator.serviceWorker.register(this.worker);
      registration.active?.postMessage('how is it?');
    } catch {
      this.say(words.troubles.blocked);
    }
  }

  /** One function for all beginnings, so that a later one adds no second listener. */
  private readonly hear = ({ source, data }: MessageEvent<WorkerSays>): void => {
    if (!isOwnWorker(source, this.worker)) return;
    if ('trouble' in data) this.say(words.troubles[data.trouble]);
    else if (!this.loading) void this.showKept(data.version);
  };

  private async showKept(version: string): Promise<void> {
    try {
      const deployment = await loadDeployment(this.scope, version);
      const all = packsOfChoice(deployment, 'whole');
      const missing = await missingOf(this.scope, version, all);
      if (missing.length === 0) this.showWhole(deployment);
      else await this.showChoices(deployment);
    } catch (error) {
      this.say(words.troubles[kindOf(error)]);
    }
  }

  private showWhole(deployment: Deployment): void {
    const bytes = sizeOf(packsOfChoice(deployment, 'whole'));
    this.say(words.wholeKept({ n: this.papers(), bytes }));
    this.choices(this.remover());
  }

  private async showChoices(deployment: Deployment): Promise<void> {
    const wanted = await recallState(this.scope, 'wanted');
    const { form, count } = choiceForm(
      { scope: this.scope, deployment, papers: this.papers() },
      wanted,
      (choice) => void this.keep(deployment, choice),
    );
    this.choices(form, ...(wanted.length > 0 ? [this.remover()] : []));
    const isKept = await count();
    if (this.end !== '') this.say(this.end);
    else if (isKept) this.say(words.chosenKept);
    else if (wanted.length > 0) this.say(words.chosenMissing);
    else this.say(words.frameKept);
  }

  private async keep(deployment: Deployment, choice: Choice): Promise<void> {
    const missing = await missingOf(this.scope, deployment.version, packsOfChoice(deployment, choice));
    const total = sizeOf(missing);
    const controller = new AbortController();
    this.loading = controller;
    const bar = make('progress', { max: String(total), value: '0', 'aria-label': words.loaded });
    const pause = make('button', { type: 'button', class: 'tool' }, words.pause);
    pause.addEventListener('click', () => controller.abort());
    this.choices(make('p', {}, bar), make('p', {}, pause));
    const report = (bytes: number): void => {
      bar.value += bytes;
      this.say(words.loadedOf({ loaded: bar.value, total }));
    };
    report(0);
    this.end = '';
    try {
      // Whether the browser promises to keep it is its own affair; without the promise it may evict.
      await navigator.storage.persist().catch(() => false);
      await keepChoice(this.scope, deployment, choice, { signal: controller.signal, onBytes: report });
    } catch (error) {
      this.end = controller.signal.aborted ? words.paused(bar.value) : words.troubles[kindOf(error)];
    }
    this.loading = undefined;
    // Not the page's controller: after a forced reload there is none.
    const registration = await ownRegistration(this.worker);
    registration?.active?.postMessage('changed');
    await this.showKept(deployment.version);
  }

  private remover(): HTMLElement {
    const button = make('button', { type: 'button', class: 'tool' }, words.remove);
    button.addEventListener('click', () => {
      this.refuse(true);
      void ownRegistration(this.worker)
        .then((registration) => registration?.unregister())
        .then(() => letGo(this.scope))
        .then(() => this.offerStart());
    });
    return button;
  }

  private offerStart(): void {
    this.say(words.nothingKept);
    const button = make('button', { type: 'button', class: 'tool' }, words.keepAgain);
    button.addEventListener('click', () => {
      this.refuse(false);
      this.choices();
      void this.begin();
    });
    this.choices(button);
  }

  /** Where storage is blocked there is nothing kept to refuse. */
  private refuse(refused: boolean): void {
    try {
      if (refused) localStorage.setItem(refusalKey(this.worker), 'no');
      else localStorage.removeItem(refusalKey(this.worker));
    } catch {
      return;
    }
  }

  private papers(): number {
    return Number(this.dataset['papers']);
  }

  private say(text: string): void {
    part(this, '[data-status]').textContent = text;
  }

  private choices(...elements: HTMLElement[]): void {
    part(this, '[data-choice]').replaceChildren(...elements);
  }
}

customElements.define('offline-panel', OfflinePanel);
