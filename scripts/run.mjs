#!/usr/bin/env node
// @ts-check
/**
 * The one way in: `node scripts/run.mjs <command> [flags]`. Every npm script calls it, and so does the package's command.
 * It runs on Node 20 with nothing installed, so everything it imports is plain JavaScript on Node's own modules.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CALLED } from './called.mjs';
import { commands } from './commands.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { helpOf, helpOfAll } from './help.mjs';
import { nearest } from './nearest.mjs';
import { readOptions } from './options.mjs';
import { contentFolder, versionOf } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const [first = '', ...rest] = process.argv.slice(2);

try {
  process.exitCode = await run(first, rest);
} catch (error) {
  // A refusal or a disk's trouble is told to the person in one line; anything else is a defect and keeps its stack.
  const trouble = error instanceof Refusal ? error.message : diskTrouble(error);
  if (trouble === undefined) throw error;
  process.stderr.write(`\n${trouble}\n`);
  process.exitCode = error instanceof Refusal ? error.exitCode : 1;
}

/**
 * @param {string} name
 * @param {readonly string[]} words
 * @returns {Promise<number>} the exit code
 */
async function run(name, words) {
  if (name === '--version' || name === '-v') return print(versionOf());
  const [asked = ''] = name === 'help' || name === '--help' || name === '-h' ? words : [name];
  if (asked === '' && name !== '') return print(helpOfAll(commands, CALLED));
  const command = Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  if (command === undefined) throw new Refusal(unknown(asked));
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  if (asked !== name || own.includes('--help') || own.includes('-h')) {
    return print(helpOf(asked, command, CALLED));
  }
  const { args, env } = command.flags
    ? readOptions(words, process.env, command.flags, command.words !== undefined)
    : { args: [...words], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } };
  const [word] = command.flags && !command.words ? args.filter((each) => !each.startsWith('-')) : [];
  if (word !== undefined) {
    throw new Refusal(
      `${asked} takes no "${word}". A name with spaces stands in quotes; ${CALLED} ${asked} --help tells what it takes.`,
    );
  }
  env['PAPERSHELF_CONTENT'] = contentFolder(env);
  // A command loads hundreds of modules of TypeScript; from what Node made of them before it needs two thirds of the time.
  env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache');
  return command.run({ args, env });
}

/** @param {string} text */
function print(text) {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** @param {string} asked */
function unknown(asked) {
  const meant = nearest(asked, Object.keys(commands));
  if (meant !== undefined) return `There is no command "${asked}". Did you mean ${CALLED} ${meant}?`;
  const head = asked === '' ? 'Name a command.' : `There is no command "${asked}".`;
  return `${head}\n\n${helpOfAll(commands, CALLED)}`;
}
