import { fetchBytes } from './fetchBytes.ts';
import { saveFile } from './saveFile.ts';

// A large shelf keeps its lists gzipped; what reads them (a reference manager, a spreadsheet) wants them as they are.
addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href$=".gz"]') : null;
  if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  // What cannot be unpacked here is left to the browser.
  saveUnzipped(link.href).catch(() => location.assign(link.href));
});

async function saveUnzipped(address: string): Promise<void> {
  const zipped = new Blob([await fetchBytes(address)]);
  const plain = await new Response(zipped.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  const { pathname } = new URL(address);
  saveFile(plain, pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.gz$/, ''));
}
