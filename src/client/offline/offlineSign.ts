/** Lets the browser keep the shelf, once the page is there and nothing else is to do. */
class OfflineSign extends HTMLElement {
  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
    const follow = () =>
      // Without it the page is as good; only nothing more is kept.
      void import('./followWorker.ts').then((module) => module.followWorker(this)).catch(() => undefined);
    // A page may never be idle in the eyes of its browser.
    const whenIdle = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(follow, { timeout: 1000 })
        : setTimeout(follow, 1000);
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true });
  }
}

// Decided by the build: on a site without a worker nothing of this is left.
if (import.meta.env.HAS_WORKER) customElements.define('offline-sign', OfflineSign);
