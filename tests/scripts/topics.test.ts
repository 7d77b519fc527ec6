import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedFiles, generatedPapers } from '../core/generatedShelf.ts';

const script = fileURLToPath(new URL('../../scripts/topics.ts', import.meta.url));

test('npm run topics writes a file for each topic that was found, once, and touches none that is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'topics-'));
  mkdirSync(join(folder, 'papers'));
  for (const { file, text } of generatedFiles(generatedPapers(60))) writeFileSync(join(folder, file), text);
  const env = { ...process.env, PAPERSHELF_CONTENT: folder };
  const run = (...flags: string[]) =>
    spawnSync(process.execPath, [script, ...flags], { env, encoding: 'utf8' });
  const files = () => readdirSync(join(folder, 'topics')).toSorted();

  expect(run('--dry-run').stdout).toMatch(/\d+ files would be written\.\n$/);
  expect(readdirSync(folder)).not.toContain('topics');
  expect(run()).toMatchObject({ status: 0, stdout: expect.stringMatching(/\d+ files written\./) as string });
  const [first = ''] = files();
  expect(readFileSync(join(folder, 'topics', first), 'utf8')).toContain(
    `found:\n  - ${first.replace('.mdx', '')}\n`,
  );

  writeFileSync(join(folder, 'topics', first), '---\ntitle: Mine\nphrases: nothing at all\n---\n');
  const before = files();
  const again = run();
  expect(again.status).toBe(0);
  expect(readFileSync(join(folder, 'topics', first), 'utf8')).toContain('title: Mine');
  expect(before.every((file) => files().includes(file))).toBe(true);
});
