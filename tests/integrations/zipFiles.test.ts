import { expect, test } from 'vitest';
import { zipFiles } from '../../src/integrations/portable/zipFiles.ts';

async function* files(count: number): AsyncGenerator<readonly [string, Uint8Array]> {
  for (let at = 0; at < count; at += 1) yield [String(at), new Uint8Array()];
}

test('says that a copy is too large for a ZIP file and what to do, instead of writing one nobody can open', async () => {
  await expect(Array.fromAsync(zipFiles(files(65_536)))).rejects.toThrow(
    /more than 65535 files.*--content names another folder/,
  );
});
