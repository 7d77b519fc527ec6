import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Spoken } from '../interface/spoken.ts';
import { contentFolder } from './contentFolder.ts';
import { decode } from './decode.ts';
import { ownWords, WORDS } from './ownWords.ts';

/** What the interface of a shelf in this language speaks. What is wrong with a curator's words is told with the shelf. */
export async function readSpoken(language: string, folder = contentFolder()): Promise<Spoken> {
  try {
    const { text } = decode(WORDS, await readFile(join(folder, WORDS)));
    return ownWords(text === undefined ? undefined : { file: WORDS, text }, language).spoken;
  } catch (error) {
    // There is none, or it cannot be read, which reading the shelf tells.
    if (error instanceof Error && 'code' in error) return ownWords(undefined, language).spoken;
    throw error;
  }
}
