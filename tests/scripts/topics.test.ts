import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedFiles, generatedPapers } from '../core/generatedShelf.ts';

const script = fileURLToPath(new URL('../../scripts/topics.ts', import.meta.url));

function shelf() {
  const folder = mkdtempSync(join(tmpdir(), 'topics-'));
  mkdirSync(join(folder, 'papers'));
  for (const { file, text } of generatedFiles(generatedPapers(60))) writeFileSync(join(folder, file), text);
  const env = { ...process.env, PAPERSHELF_CONTENT: folder };
  const run = (...flags: string[]) =>
    spawnSync(process.execPath, [script, ...flags], { env, encoding: 'utf8' });
  return { folder, run };
}

test('npm run topics writes a file for each topic that was found, once, and touches none that is there', () => {
  const { folder, run } = shelf();
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

test('npm run topics -- --afresh forgets what was found, writes no file, and lets old addresses lead on', () => {
  const { folder, run } = shelf();
  const lock = () => readFileSync(join(folder, 'shelf.lock'), 'utf8');
  run('--dry-run');
  const [, id = ''] = / topic:(\S+)/.exec(lock()) ?? [];
  // As if it had been named otherwise, when the shelf held other papers.
  const renamed = lock().replaceAll(new RegExp(`(topics/|topic:|in:)${id}(?=\\s)`, 'g'), '$1former-days');
  writeFileSync(join(folder, 'shelf.lock'), renamed.replace(/^# end.*\n/m, ''));
  const found = run('--afresh');
  expect(found.stderr).toBe('');
  expect(found.stdout).toMatch(/\d+ topics found anew, \d+ before\.\n$/);
  expect(readdirSync(folder)).not.toContain('topics');
  expect(lock()).toMatch(new RegExp(`^topics/former-days .*now:${id}`, 'm'));
  const after = lock();
  expect(run('--dry-run').status).toBe(0);
  expect(lock()).toBe(after);
  expect(run('--afresh', '--dry-run')).toMatchObject({ status: 2 });
});
