import { join } from 'node:path';
import { benchKills } from './bench/kills.ts';

const result = await benchKills(join(import.meta.dirname, '..'));
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ kills: result })}\n`);
else {
  const { kills, lost, left } = result;
  process.stdout.write(
    `${kills.map((each) => `  ${each}\n`).join('')}` +
      `Sites lost: ${String(lost.length)} of ${String(kills.length)}. ` +
      `Left-overs after the next build: ${String(left)}.\n${lost.map((each) => `  ${each}\n`).join('')}`,
  );
}
if (result.lost.length + result.left > 0) process.exitCode = 1;
