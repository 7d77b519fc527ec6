import { make } from './make.ts';

/** Runs a script of this site in the page. Rejects when it cannot be had. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = make('script', { src: address });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new TypeError(`${address} cannot be loaded.`)));
    document.head.append(script);
  });
}
