import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));

test('a content folder that does not exist is told in one line with the remedy, without a stack', () => {
  const env = { ...process.env, PAPERSHELF_CONTENT: 'no-such-folder' };
  const { status, stderr, stdout } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/no-such-folder.*--content/);
});

test('a lock that was merged by hand is an error until it is accepted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers/a.jsonl'), '{"title":"A kettle","abstract":"It boils."}\n');
  const lock = join(folder, 'shelf.lock');
  const env = { ...process.env, PAPERSHELF_CONTENT: folder };
  const check = (...flags: string[]) =>
    spawnSync(process.execPath, [script, ...flags], { env, encoding: 'utf8' });
  expect(check().status).toBe(0);
  const merged = readFileSync(lock, 'utf8').replace(/(?=# whole)/, 'theirs arxiv:2106.15845\n');
  writeFileSync(lock, merged);
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('lock-damaged') as string });
  expect(readFileSync(lock, 'utf8')).toBe(merged);
  expect(check('--accept-lock')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('accepted:') as string,
  });
  expect(readFileSync(lock, 'utf8')).toContain('theirs arxiv:2106.15845\n# whole: 5 lines above');
});
