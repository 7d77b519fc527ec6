import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives all checks, and the browsers they start, one temporary folder, and removes it when they are done, however they
 * ended: a check that fails half-way leaves nothing behind either.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'papershelf-tests-'));
  // What Linux and macOS, and what Windows, looks at.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  // An interrupted run ends without the teardown.
  process.once('exit', remove);
  return remove;
}
