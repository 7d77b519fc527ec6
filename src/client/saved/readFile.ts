import type { ImportPart } from '#core/saved/readImport.ts';
import lists from './listReader.ts?worker&url';
import tables from './tableReader.ts?worker&url';
import { breather } from '../page/breather.ts';
import { loadScript } from '../page/loadScript.ts';

interface Listener {
  onPart: (part: ImportPart) => void;
  signal: AbortSignal;
}

/** The scripts that read, each for formats of its own. */
const readers = [lists, tables];

/**
 * Reads a file beside the page, in a worker; where there is none, as in a copy on a disk, in the page itself, with time
 * between the parts for what the reader does meanwhile. Rejects when that is not possible, or the signal says so.
 */
export async function readFile(file: File, { onPart, signal }: Listener): Promise<void> {
  let isRead = false;
  const listener: Listener = {
    signal,
    onPart(part) {
      isRead = true;
      onPart(part);
    },
  };
  for (const address of readers) {
    if (!isRead) await readWith(address, file, listener);
  }
}

async function readWith(address: string, file: File, listener: Listener): Promise<void> {
  try {
    await readBeside(address, file, listener);
  } catch (error) {
    listener.signal.throwIfAborted();
    if (!(error instanceof NoWorker)) throw error;
    await readHere(address, file, listener);
  }
}

class NoWorker extends Error {}

function readBeside(address: string, file: File, { onPart, signal }: Listener): Promise<void> {
  const worker = newWorker(address);
  let isAlive = false;
  const reading = new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.addEventListener('error', ({ message }) => reject(isAlive ? new Error(message) : new NoWorker()));
    worker.addEventListener('message', ({ data }: MessageEvent<ImportPart | 'end'>) => {
      isAlive = true;
      if (data === 'end') resolve();
      else onPart(data);
    });
    worker.postMessage(file);
  });
  return reading.finally(() => worker.terminate());
}

function newWorker(address: string): Worker {
  try {
    return new Worker(address, { type: 'module' });
  } catch {
    // A page on a disk may have none.
    throw new NoWorker();
  }
}

async function readHere(address: string, file: File, { onPart, signal }: Listener): Promise<void> {
  await loadScript(address);
  const read = globalThis.papershelfReading;
  if (read === undefined) throw new TypeError(`${address} is not what it should be.`);
  const breathe = breather();
  for await (const part of read(file)) {
    onPart(part);
    await breathe();
    signal.throwIfAborted();
  }
}
