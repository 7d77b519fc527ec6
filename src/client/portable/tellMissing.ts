// In the head of every page of a copy on a disk, before anything else is loaded: says which parts of the copy are not
// there, or only in part. The page itself reads without them.

import { incomplete } from '#interface/portable.ts';

const missing = new Set<string>();

addEventListener(
  'error',
  ({ target }) => {
    const address =
      target instanceof HTMLScriptElement ? target.src : target instanceof HTMLLinkElement ? target.href : '';
    if (address === '') return;
    add(address);
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', tell, { once: true });
    else tell();
  },
  true,
);

// Half of the script of all pages loads as well as the whole, and does nothing: `diskFiles.ts` would be ready to receive.
addEventListener('load', () => {
  if ('papershelfFile' in globalThis) return;
  add('assets/shelf.js');
  tell();
});

// A page that a reader wanted to go to: see missingPages.ts. The one that looks for this page learns that it is there.
addEventListener('papershelf-missing', (event) => {
  add(String((event as CustomEvent<unknown>).detail));
  tell();
  document.querySelector('#incomplete')?.scrollIntoView();
});
if (parent !== window) parent.postMessage('papershelf: here', '*');

/** Its name and that of its folder are enough to know it by. */
function add(address: string): void {
  missing.add(decodeURIComponent(address.split('/').slice(-2).join('/')));
}

function tell(): void {
  let notice = document.querySelector('#incomplete');
  if (!notice) {
    notice = document.createElement('p');
    notice.id = 'incomplete';
    notice.setAttribute('role', 'alert');
    notice.className = 'callout';
    document.body.prepend(notice);
  }
  notice.textContent = incomplete({ n: missing.size, files: [...missing].join(', ') });
}
