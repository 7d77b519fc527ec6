// @ts-check
/** @typedef {import('./commands.mjs').Command} Command */

/**
 * What all commands do, a line each.
 *
 * @param {Readonly<Record<string, Command>>} commands
 * @param {string} called how one calls it, `npx papershelf`
 */
export function helpOfAll(commands, called) {
  return [
    `${called} <command> [flags]`,
    '',
    ...table(Object.entries(commands).map(([name, { does }]) => [name, does])),
    '',
    `${called} <command> --help tells its flags. It ends with 0 when all is well, 1 when something was found or failed,`,
    '2 when it was called wrongly.',
  ].join('\n');
}

/**
 * What one command does, and its flags.
 *
 * @param {string} name
 * @param {Command} command
 * @param {string} called
 */
export function helpOf(name, { does, words = '', flags = {}, example }, called) {
  const rows = Object.entries(flags).map(([flag, { example: value, says }]) => [
    `--${flag}${value === undefined ? '' : ` ${value}`}`,
    says,
  ]);
  return [
    `${called} ${[name, words, rows.length > 0 ? '[flags]' : ''].filter(Boolean).join(' ')}`,
    `  ${does}`,
    '',
    ...table([...rows, ['--help', 'tells this']]),
    ...(example === undefined ? [] : ['', `For example: ${called} ${example}`]),
  ].join('\n');
}

/** @param {readonly (readonly string[])[]} rows */
function table(rows) {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}  ${second}`);
}
