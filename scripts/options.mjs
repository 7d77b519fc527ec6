// @ts-check
import { nearest } from './nearest.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {import('./flags.mjs').Flag} Flag */

/**
 * Takes the settings out of the flags and puts them into the environment that every child inherits; what is the
 * command's own (`--format json`, a query) is left in place and in order for it.
 *
 * @param {readonly string[]} words all that was said behind the name of a command
 * @param {NodeJS.ProcessEnv} outer
 * @param {Readonly<Record<string, Flag>>} flags those that the command has
 * @param {boolean} [takesWords] beside flags, which may look like one: a query for "-image"
 * @returns {{ args: string[], env: NodeJS.ProcessEnv }}
 */
export function readOptions(words, outer, flags, takesWords = false) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...outer, ASTRO_TELEMETRY_DISABLED: '1' };
  /** @type {string[]} */
  const args = [];
  const rest = [...words];
  while (rest.length > 0) {
    const word = String(rest.shift());
    if (word === '--') {
      args.push('--', ...rest);
      break;
    }
    const [, name, said] = /^--?([a-z][\w-]*)(?:=(.*))?$/is.exec(word) ?? [];
    if (name === undefined) {
      args.push(word);
      continue;
    }
    const flag = word.startsWith('--') && Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (flag === undefined) {
      const isWordLikely = takesWords && Object.keys(flags).length > 0;
      const behind = isWordLikely ? ` If it is no flag, put two dashes before it: -- ${word}` : '';
      throw new Refusal(`${unknown(word, name, Object.keys(flags))}${behind}`);
    }
    if (flag.type === 'boolean') {
      if (said !== undefined) throw new Refusal(`--${name} takes no value.`);
      args.push(word);
      continue;
    }
    const value = said ?? rest.shift();
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw new Refusal(`--${name} needs a value, as in --${name} ${flag.example ?? ''}`);
    }
    if (flag.env === undefined) args.push(`--${name}=${value}`);
    else env[flag.env] = value;
  }
  return { args, env };
}

/**
 * @param {string} word
 * @param {string} name
 * @param {string[]} names
 */
function unknown(word, name, names) {
  const meant = nearest(name, names);
  const shown = word.replace(/=.*$/s, '');
  if (meant !== undefined) return `There is no flag ${shown}. Did you mean --${meant}?`;
  if (names.length === 0) return `There is no flag ${shown}: the command has none.`;
  return `There is no flag ${shown}. There are: ${names.map((each) => `--${each}`).join(', ')}.`;
}
