import { home } from './home.ts';

/** How a file that scripts read is given to them: `papershelfFile(path, text)`, or base64 where it is no text. */
type Receive = (path: string, content: string, form?: 'base64') => void;

type Bytes = Uint8Array<ArrayBuffer> | undefined;

const waiting = new Map<string, (bytes: Bytes) => void>();

/**
 * Lets a page on a disk read files of its own copy, and no others. Browsers let such a page load scripts but not
 * `fetch`, so every file that scripts read is a script that brings its content, loaded only when it is asked for.
 */
export function readFromDisk(): void {
  const receive: Receive = (path, content, form) =>
    answer(
      path,
      form === 'base64'
        ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
        : new TextEncoder().encode(content),
    );
  Object.assign(globalThis, { papershelfFile: receive, fetch: fetchFromDisk });
}

async function fetchFromDisk(input: string | URL | Request): Promise<Response> {
  const { href } = new URL(input instanceof Request ? input.url : input, document.baseURI);
  if (!href.startsWith(home)) throw new TypeError(`A copy on a disk asks nobody else: ${href}`);
  const path = decodeURIComponent(new URL(href).pathname.slice(new URL(home).pathname.length));
  const bytes = await load(path);
  return bytes ? new Response(bytes) : new Response('', { status: 404 });
}

/** Nothing when the file is missing or cut off, as in a folder that was copied by half. */
function load(path: string): Promise<Bytes> {
  return new Promise((resolve) => {
    const before = waiting.get(path);
    waiting.set(path, (bytes) => {
      before?.(bytes);
      resolve(bytes);
    });
    if (before) return;
    const script = document.createElement('script');
    script.src = `${home}${path.split('/').map(encodeURIComponent).join('/')}.js`;
    script.addEventListener('error', () => answer(path, undefined));
    script.addEventListener('load', () => {
      // Half a file loads, but cannot run: it is told like one that is not there.
      if (waiting.has(path)) script.dispatchEvent(new Event('error'));
      script.remove();
    });
    document.head.append(script);
  });
}

function answer(path: string, bytes: Bytes): void {
  waiting.get(path)?.(bytes);
  waiting.delete(path);
}
