import { make } from './make.ts';

/** Hands the reader a text as a file. */
export function saveFile(text: string, name: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  make('a', { href: address, download: name }).click();
  // The download has taken its own hold of the data by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
