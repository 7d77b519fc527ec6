import { expect, test } from 'vitest';
import { zipFiles } from '../../src/integrations/portable/zipFiles.ts';

async function* files(count: number): AsyncGenerator<readonly [string, Uint8Array]> {
  for (let at = 0; at < count; at += 1) yield [String(at), new Uint8Array()];
}

test('zips as many as it may', async () => {
  expect((await Array.fromAsync(zipFiles(files(2), 2))).length).toBeGreaterThan(0);
});

test('says that a copy is too large for a ZIP file and what to do, instead of writing one nobody can open', async () => {
  await expect(Array.fromAsync(zipFiles(files(3), 2))).rejects.toThrow(
    /more than 2 files.*--content names another folder/,
  );
});
