import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browser.mjs';

test.skipIf(process.platform === 'win32')(
  'a script that asks for a snap is no browser, however long it is, and the next one on the PATH is taken',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'browsers-'));
    const program = async (name: string, text: string): Promise<string> => {
      await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`);
      await chmod(join(folder, name), 0o755);
      return join(folder, name);
    };
    await program('chromium', `# snap install chromium\necho Chromium 1.2\n#${'x'.repeat(100_000)}`);
    const short = await program('google-chrome', 'echo Chrome 1.2');
    expect(await ensureBrowser({ PATH: folder })).toBe(short);
    await rm(folder, { recursive: true });
  },
);
