import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The flags and words a command was called with, or the end of the program with exit code 2: a wrong flag is told in a
 * line that names the right ones, not with a stack.
 */
export function readFlags<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (
      !(error instanceof TypeError) ||
      !('code' in error) ||
      !String(error.code).startsWith('ERR_PARSE_ARGS')
    )
      throw error;
    const known = Object.keys(config.options ?? {}).map((flag) => `--${flag}`);
    process.stderr.write(`${error.message}. The flags are: ${known.join(', ')}.\n`);
    process.exit(2);
  }
}
