#!/usr/bin/env node
// @ts-check
/**
 * The one way in: `node scripts/run.mjs <command> [flags]`. Every npm script calls it. It runs on Node 20
 * with nothing installed, so everything it imports is plain JavaScript on Node's own modules.
 */
import { commands } from './commands.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { readOptions } from './options.mjs';
import { Refusal } from './refusal.mjs';

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];

try {
  if (!command) throw new Refusal(usage(name));
  const { args, env } = readOptions(rest, process.env);
  process.exitCode = await command.run({ args, env });
} catch (error) {
  // A refusal or a disk's trouble is told to the person in one line; anything else is a defect and keeps its stack.
  const trouble = error instanceof Refusal ? error.message : diskTrouble(error);
  if (trouble === undefined) throw error;
  process.stderr.write(`\n${trouble}\n`);
  process.exitCode = error instanceof Refusal ? error.exitCode : 1;
}

/** @param {string} asked */
function usage(asked) {
  const width = Math.max(...Object.keys(commands).map((key) => key.length));
  const lines = Object.entries(commands).map(([key, { does }]) => `  ${key.padEnd(width)}  ${does}`);
  const first = asked === '' ? 'Name a command.' : `There is no command "${asked}".`;
  return [
    first,
    '',
    ...lines,
    '',
    '  --base /path  --site https://…  --content folder  --out folder   work with every command',
    '  --strict   ends a build, or a merge, beyond the limits of a host that costs nothing',
    '  --part 2/4  --parts folder   build a part of the pages, into a folder (parts) that merge reads',
    '  --port 8080  --host 0.0.0.0   where start and dev listen; this machine alone when nothing is said',
  ].join('\n');
}
