import { make } from './make.ts';

/** Hands the reader a text, or bytes whose kind the name tells, as a file. */
export function saveFile(content: string | Blob, name: string, mediaType = 'text/plain'): void {
  const address = URL.createObjectURL(
    typeof content === 'string' ? new Blob([content], { type: `${mediaType};charset=utf-8` }) : content,
  );
  make('a', { href: address, download: name }).click();
  // The download has taken its own hold of the data by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
