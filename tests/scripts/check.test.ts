import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));

test('a content folder that does not exist is told in one line with the remedy, without a stack', () => {
  const env = { ...process.env, PAPERSHELF_CONTENT: 'no-such-folder' };
  const { status, stderr, stdout } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('PAPERSHELF_CONTENT');
});
