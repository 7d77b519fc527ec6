// @ts-check
import { Refusal } from './refusal.mjs';

/** Flags that mean the same as an environment variable. The flag wins. */
const SETTINGS = {
  base: 'BASE',
  site: 'SITE',
  content: 'PAPERSHELF_CONTENT',
  out: 'PAPERSHELF_OUT',
  part: 'PAPERSHELF_PART',
  parts: 'PAPERSHELF_PARTS',
  port: 'PORT',
  host: 'HOST',
};

/**
 * Takes the settings out of the flags and puts them into the environment that every child inherits; what is
 * not ours (`--format json`, a query) is left in place and in order for the command itself.
 *
 * @param {readonly string[]} flags
 * @param {NodeJS.ProcessEnv} outer
 * @returns {{ args: string[], env: NodeJS.ProcessEnv }}
 */
export function readOptions(flags, outer) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...outer, ASTRO_TELEMETRY_DISABLED: '1' };
  /** @type {string[]} */
  const args = [];
  const rest = [...flags];
  while (rest.length > 0) {
    const flag = String(rest.shift());
    if (flag === '--') {
      args.push(...rest);
      break;
    }
    const match = /^--([a-z]+)(?:=(.*))?$/s.exec(flag);
    const variable = match?.[1] === undefined ? undefined : lookUp(match[1]);
    if (!match || variable === undefined) {
      args.push(flag);
      continue;
    }
    const value = match[2] ?? rest.shift();
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw new Refusal(`${flag} needs a value, as in --${match[1]} ${example(variable)}`);
    }
    env[variable] = value;
  }
  return { args, env };
}

/** @param {string} name */
function lookUp(name) {
  return Object.hasOwn(SETTINGS, name) ? SETTINGS[/** @type {keyof typeof SETTINGS} */ (name)] : undefined;
}

/** @param {string} variable */
function example(variable) {
  const examples = {
    BASE: '/repo',
    SITE: 'https://me.github.io',
    PORT: '8080',
    HOST: '0.0.0.0',
    PAPERSHELF_PART: '2/4',
  };
  return Object.hasOwn(examples, variable)
    ? examples[/** @type {keyof typeof examples} */ (variable)]
    : 'folder';
}
