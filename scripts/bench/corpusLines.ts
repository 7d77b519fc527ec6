import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The papers of a corpus, a line of JSON each, gzipped or not. Ends the command where there is no such file. */
export function corpusLines(file: string): string[] {
  if (!existsSync(file)) {
    process.stderr.write(`There is no corpus ${file}. Name a file of JSON Lines, or leave --corpus out.\n`);
    process.exit(2);
  }
  const bytes = readFileSync(file);
  const text = new TextDecoder().decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  return text.split('\n').filter((line) => line.trim() !== '');
}
