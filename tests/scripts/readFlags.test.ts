import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const check = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));

test.each([[['--formt', 'json']], [['a word']], [['--format']], [['--format', 'xml']]])(
  'a call with %j is refused in one line that names what there is',
  (flags) => {
    const { status, stderr } = spawnSync(process.execPath, [check, ...flags], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/--format|text, json, github/);
  },
);
